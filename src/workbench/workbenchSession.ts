/**
 * The one workbook of the workbench and everything that acts on it, one thing after the other: the pane's requests, what
 * a person types, files opened and downloaded. The page's Univer is the workbook's calculator, and shows its state.
 */
import { areaAddress } from '../embeddedExcel/model/area';
import { layoutKey } from '../embeddedExcel/files/ourSheets';
import { saveXlsx, type LoadedFile, type SavedWorkbook } from '../embeddedExcel/files/saveXlsx';
import { newEmbeddedWorkbook, type EmbeddedWorkbook } from '../embeddedExcel/model/embeddedWorkbook';
import { openEmbeddedExcel, type EmbeddedExcel } from '../embeddedExcel/openEmbeddedExcel';
import type { WireRequest } from '../embeddedExcel/request/wire';
import type { SpreadsheetGrid } from '../workbenchView/grid/openGrid';
import type { TypedEdit } from '../workbenchView/grid/typedEdits';
import type { ShownArea, ShownWorkbook } from '../workbenchView/shownWorkbook';
import { gridCalculator } from './gridCalculator';
import type { OpenedFile } from './openFile';
import { workbenchLevel } from './paneMessages';
import { shownFrom } from './shownFrom';

export interface WorkbenchSession {
  readonly excel: () => EmbeddedExcel;
  readonly shown: () => ShownWorkbook;
  readonly open: (opened: OpenedFile) => Promise<void>;
  /** True where something was written or typed since the workbook was opened or downloaded. */
  readonly hasUnsaved: () => boolean;
  /** The workbook as a file; null while there is nothing to save. */
  readonly save: () => Promise<SavedWorkbook | null>;
  readonly type: (edits: readonly TypedEdit[]) => Promise<void>;
  /** The grid is led there, where it is not there already. */
  readonly select: (sheetId: string, area: ShownArea) => void;
  /** Carries out a request of the pane, and shows what it did. */
  readonly answer: (request: WireRequest, tellChanges: (changes: unknown) => void) => Promise<unknown>;
  /** Draws the workbook as it is. */
  readonly refresh: () => void;
}

type Grid = Promise<SpreadsheetGrid>;

export function openSession(
  grid: Grid,
  changed: (shown: ShownWorkbook) => void,
  openApart: (base64: string) => void,
): WorkbenchSession {
  const embedded = (workbook: EmbeddedWorkbook): EmbeddedExcel =>
    openEmbeddedExcel({ level: workbenchLevel, workbook, calculator: gridCalculator(grid), openApart });
  let loaded: LoadedFile | null = null;
  let excel = embedded(newEmbeddedWorkbook());
  let unsaved = false;
  let last: Promise<void> = Promise.resolve();
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const done = last.then(step, step);
    last = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  };
  let shown: ShownWorkbook = shownFrom(excel.workbook);
  const lead = (): void => {
    void grid.then((opened) => {
      opened.goTo(shown.activeSheet, shown.selection);
    });
    changed(shown);
  };
  const session: WorkbenchSession = {
    excel: () => excel,
    shown: () => shown,
    open: ({ workbook, from, own }) =>
      inTurn(async () => {
        loaded = from;
        unsaved = false;
        excel = embedded(workbook);
        await gridCalculator(grid)(workbook);
        if (own !== null) {
          const { writeAgain } = await import(/* webpackChunkName: "writeAgain" */ './writeAgain');
          await writeAgain(excel, own);
        }
        session.refresh();
      }),
    hasUnsaved: () => unsaved,
    save: () =>
      inTurn(async () => {
        const saved = await saveXlsx(excel.workbook, loaded);
        unsaved = false;
        return saved;
      }),
    type: (edits) =>
      inTurn(async () => {
        for (const edit of edits) await typeInto(excel, edit);
        unsaved = true;
        session.refresh();
      }),
    answer: (request, tellChanges) =>
      inTurn(async () => {
        const before = excel.workbook.storedSettings.get(layoutKey);
        const answer = await excel.connect(tellChanges)(request);
        if (excel.workbook.storedSettings.get(layoutKey) !== before) unsaved = true;
        session.refresh();
        return answer;
      }),
    select: (sheetId, area) => {
      excel.workbook.activeSheetId = sheetId;
      excel.workbook.selection = area;
      // No cell has changed: a key pressed costs the same in a workbook of any size.
      shown = { ...shown, activeSheet: sheetId, selection: area };
      lead();
    },
    refresh: () => {
      shown = shownFrom(excel.workbook);
      const drawn = shown;
      void grid.then((opened) => {
        opened.show(drawn);
      });
      lead();
    },
  };
  return session;
}

/** A locked cell keeps what it holds: drawing the workbook again puts it back in the grid. */
async function typeInto(excel: EmbeddedExcel, { sheetId, row, column, entry }: TypedEdit): Promise<void> {
  const sheet = excel.workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined || isLocked(excel.workbook, sheetId, row, column)) return;
  const address = areaAddress({ top: row, left: column, bottom: row, right: column });
  await excel.type(sheet.name, address, entry);
}

export function isLocked(workbook: EmbeddedWorkbook, sheetId: string, row: number, column: number): boolean {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet?.protection == null) return false;
  return sheet.rows.get(row)?.get(column)?.look.get('protection.locked') !== false;
}
