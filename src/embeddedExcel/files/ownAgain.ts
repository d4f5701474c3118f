/**
 * Our sheets of a download that is opened again, apart from the provider's: to be written into the workbook as the pane
 * would write them, with what was typed in them since.
 */
import { heldInFile, ownInFile, withoutSheets } from '../../adapters/xlsx/ownSheets';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layoutMark, resultComment, resultMark } from '../../sheets/core/ownMarks';
import { renameSheets } from '../../sheets/core/renameSheets';
import {
  gridFromLayout,
  layoutFromText,
  withWrittenOf,
  type WrittenLayout,
} from '../../sheets/core/writtenLayout';
import type { EmbeddedName, EmbeddedWorkbook } from '../model/embeddedWorkbook';
import { layoutKey } from './ourSheets';

export interface OwnAgain {
  readonly grid: WorkbookGrid;
  readonly layout: WrittenLayout;
  /** Those sheets and the lists behind them, by their names in the file. */
  readonly sheets: ReadonlySet<string>;
}

export interface FileApart {
  /** The file as it is without the sheets that are gone on with. */
  readonly bytes: Uint8Array;
  readonly own: OwnAgain | null;
  readonly settings: ReadonlyMap<string, string>;
  /** Marks of sheets that Open Book worked out elsewhere: they stay as they came, and are known. */
  readonly marks: readonly EmbeddedName[];
}

export async function takeApart(bytes: Uint8Array): Promise<FileApart> {
  const { marks, settings } = ownInFile(bytes);
  const layout = layoutFromText(settings.get(layoutKey) ?? '');
  const ofLayout = new Map(
    marks.flatMap(({ name, sheet }) => (name.startsWith(layoutMark) ? [[name, sheet] as const] : [])),
  );
  const ownSheets = (layout?.sheets ?? []).flatMap((remembered, index) => {
    const called = ofLayout.get(`${layoutMark}${index}`);
    return called === undefined ? [] : [{ remembered, called }];
  });
  if (layout === null || ownSheets.length === 0)
    return {
      bytes,
      own: null,
      settings,
      marks: marks
        .map(({ sheet, toBeRead }, index) => nameOf(sheet, toBeRead, index))
        .flatMap((name) => name ?? []),
    };
  const sheets = new Set(ofLayout.values());
  const held = await heldInFile(bytes, sheets);
  const calledNow = new Map(ownSheets.map(({ remembered, called }) => [remembered.name, called]));
  const kept: WrittenLayout = {
    ...layout,
    sheets: ownSheets.map(({ remembered }) => remembered),
    names: layout.names.filter(({ sheet }) => calledNow.has(sheet)),
  };
  const grid = gridFromLayout(kept, ({ name }, row, column) =>
    held(calledNow.get(name) ?? name, row, column),
  );
  return {
    bytes: withoutSheets(bytes, sheets),
    own: { grid: renameSheets(grid, calledNow), layout: kept, sheets },
    settings,
    marks: marks
      .filter(({ sheet }) => !sheets.has(sheet))
      .flatMap(({ sheet, toBeRead }, index) => nameOf(sheet, toBeRead, index) ?? []),
  };
}

/** A template that somebody filled in elsewhere is read like any provider's sheet. */
const nameOf = (sheet: string, toBeRead: boolean, index: number): EmbeddedName | null =>
  toBeRead
    ? null
    : {
        name: `${resultMark}${index}`,
        formula: `='${sheet.replaceAll("'", "''")}'!$A$1`,
        comment: resultComment,
        visible: false,
      };

/** After our sheets were written again: what was typed in them is still known as typed, not as written. */
export function rememberTyped(workbook: EmbeddedWorkbook, { grid, layout }: OwnAgain): void {
  const stored = workbook.storedSettings.get(layoutKey);
  const now = typeof stored === 'string' ? layoutFromText(stored) : null;
  if (now === null) return;
  const wanted = new Map(
    grid.sheets.map(({ name }, index) => [name, layout.sheets[index]?.wantedName ?? name]),
  );
  const named = {
    ...now,
    sheets: now.sheets.map((sheet) => ({ ...sheet, wantedName: wanted.get(sheet.name) ?? sheet.wantedName })),
  };
  workbook.storedSettings.set(layoutKey, JSON.stringify(withWrittenOf(named, layout)));
}
