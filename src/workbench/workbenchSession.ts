/**
 * The one workbook of the workbench and everything that acts on it, one thing after the other: the pane's requests, what
 * a person types, files opened and downloaded. The page's Univer is the workbook's calculator, and shows its state.
 */
import { areaAddress, wholeSheet } from '../embeddedExcel/model/area';
import { usedArea } from '../embeddedExcel/model/cells';
import { layoutKey } from '../embeddedExcel/files/ourSheets';
import { saveXlsx, type LoadedFile, type SavedWorkbook } from '../embeddedExcel/files/saveXlsx';
import { newEmbeddedWorkbook, type EmbeddedWorkbook } from '../embeddedExcel/model/embeddedWorkbook';
import { openEmbeddedExcel, type EmbeddedExcel } from '../embeddedExcel/openEmbeddedExcel';
import type { WireRequest } from '../embeddedExcel/request/wire';
import type { SpreadsheetGrid } from '../workbenchView/grid/openGrid';
import type { TypedEdit } from '../workbenchView/grid/typedEdits';
import type { ShownArea, ShownWorkbook } from '../workbenchView/shownWorkbook';
import { addSheets, type FoundSheets } from './addSheets';
import { gridCalculator } from './gridCalculator';
import type { OpenedFile } from './openFile';
import { workbenchLevel } from './paneMessages';
import { shownFrom } from './shownFrom';
import { typedSteps, type Direction } from './typedSteps';

export interface WorkbenchSession {
  readonly excel: () => EmbeddedExcel;
  readonly shown: () => ShownWorkbook;
  readonly open: (opened: OpenedFile) => Promise<void>;
  /** Puts the sheets of a further file behind those in view. Their names; a sentence where the file in view may not be added to. */
  readonly add: (found: FoundSheets) => Promise<readonly string[] | string>;
  /** True where something was written or typed since the workbook was opened or downloaded. */
  readonly hasUnsaved: () => boolean;
  /** The workbook as a file; null while there is nothing to save. */
  readonly save: () => Promise<SavedWorkbook | null>;
  readonly type: (edits: readonly TypedEdit[]) => Promise<void>;
  /** Takes back what was typed last, or does it again; a cell of it, null where there is none. */
  readonly retrace: (direction: Direction) => Promise<string | null>;
  /** The grid is led there, where it is not there already. */
  readonly select: (sheetId: string, area: ShownArea) => void;
  /** Carries out a request of the pane, and shows what it did. */
  readonly answer: (request: WireRequest, tellChanges: (changes: unknown) => void) => Promise<unknown>;
  /** Draws the workbook as it is. */
  readonly refresh: () => void;
}

export function openSession(
  /** Opens the grid when it is first wanted: it is twelve megabytes, and an empty workbook needs none. */
  grid: () => Promise<SpreadsheetGrid>,
  changed: (shown: ShownWorkbook) => void,
  openApart: (base64: string) => void,
): WorkbenchSession {
  const embedded = (workbook: EmbeddedWorkbook): EmbeddedExcel =>
    openEmbeddedExcel({ level: workbenchLevel, workbook, calculator: gridCalculator(grid), openApart });
  let loaded: LoadedFile | null = null;
  let excel = embedded(newEmbeddedWorkbook());
  let unsaved = false;
  const steps = typedSteps();
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
  const inGrid = (step: (opened: SpreadsheetGrid) => void): void => {
    if (shown.sheets.some(({ cells }) => cells.length > 0)) void grid().then(step, () => undefined);
  };
  const lead = (): void => {
    changed(shown);
    inGrid((opened) => {
      opened.goTo(shown.activeSheet, shown.selection);
    });
  };
  const session: WorkbenchSession = {
    excel: () => excel,
    shown: () => shown,
    open: ({ workbook, from, own }) =>
      inTurn(async () => {
        loaded = from;
        unsaved = false;
        steps.forget();
        excel = embedded(workbook);
        await gridCalculator(grid)(workbook);
        if (own !== null) {
          const { writeAgain } = await import(/* webpackChunkName: "writeAgain" */ './writeAgain');
          await writeAgain(excel, own);
        }
        session.refresh();
      }),
    add: (found) =>
      inTurn(async () => {
        const added = await addSheets(excel.workbook, loaded, found);
        if (typeof added === 'string') return added;
        loaded = added.from;
        const { sheets } = added;
        excel.workbook.activeSheetId =
          sheets.find(({ visibility }) => visibility === 'Visible')?.id ?? excel.workbook.activeSheetId;
        excel.workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
        await excel.changed(
          sheets.map((sheet) => ({
            sheetId: sheet.id,
            area: usedArea(sheet, wholeSheet, true) ?? excel.workbook.selection,
          })),
        );
        session.refresh();
        return sheets.map(({ name }) => name);
      }),
    hasUnsaved: () => unsaved,
    save: () =>
      inTurn(async () => {
        const saved = await saveXlsx(excel.workbook, loaded);
        unsaved = false;
        return saved;
      }),
    // A locked cell keeps what it holds: drawing the workbook again puts it back in the grid.
    type: (edits) =>
      inTurn(async () => {
        const allowed = edits.filter(
          ({ sheetId, row, column }) => !isLocked(excel.workbook, sheetId, row, column),
        );
        await steps.remember(excel, allowed, async () => {
          for (const edit of allowed) await typeInto(excel, edit);
        });
        unsaved = true;
        session.refresh();
      }),
    retrace: (direction) =>
      inTurn(async () => {
        const areas = await steps.take(excel, direction);
        const [first] = areas ?? [];
        if (first === undefined) return null;
        unsaved = true;
        session.refresh();
        session.select(first.sheetId, first.area);
        const sheet = excel.workbook.sheets.find(({ id }) => id === first.sheetId);
        return `${sheet?.name ?? ''}!${areaAddress(first.area)}`;
      }),
    answer: (request, tellChanges) =>
      inTurn(async () => {
        const before = excel.workbook.storedSettings.get(layoutKey);
        const answer = await excel.connect(tellChanges)(request);
        if (excel.workbook.storedSettings.get(layoutKey) !== before) {
          unsaved = true;
          steps.forget();
        }
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
      inGrid((opened) => {
        opened.show(drawn);
      });
      lead();
    },
  };
  return session;
}

async function typeInto(excel: EmbeddedExcel, { sheetId, row, column, entry }: TypedEdit): Promise<void> {
  const sheet = excel.workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) return;
  const address = areaAddress({ top: row, left: column, bottom: row, right: column });
  await excel.type(sheet.name, address, entry);
}

export function isLocked(workbook: EmbeddedWorkbook, sheetId: string, row: number, column: number): boolean {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet?.protection == null) return false;
  return sheet.rows.get(row)?.get(column)?.look.get('protection.locked') !== false;
}
