/**
 * The embedded workbook as a file. Where it began as a provider's file, their sheets are kept byte for byte and ours
 * are grafted behind them; where it began empty, the file holds our sheets alone. What somebody typed over the
 * provider's own cells is not in the file, and the answer says where that is so. Sheets that were added are written out.
 */
import { absoluteCell } from '../../adapters/xlsx/cellAddresses';
import { choiceListsOf, choiceSheets } from '../../adapters/xlsx/choiceLists';
import { countedFrom1904 } from '../../adapters/xlsx/daysFrom1904';
import { graft, namesTaken } from '../../adapters/xlsx/graft';
import { graftRules } from '../../adapters/xlsx/graftRules';
import type { HiddenName } from '../../adapters/xlsx/graftWorkbook';
import { withOwn } from '../../adapters/xlsx/ownSheets';
import { writeUnmarked } from '../../adapters/xlsx/writeXlsx';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layoutMark, resultComment, sourceComment } from '../../sheets/core/ownMarks';
import { freeSheetName, renameSheets } from '../../sheets/core/renameSheets';
import { layoutOf, withWrittenOf } from '../../sheets/core/writtenLayout';
import { qualifiedAddress } from '../model/area';
import { cellAt, existingCells } from '../model/cells';
import { wholeSheet } from '../model/area';
import type { EmbeddedWorkbook } from '../model/embeddedWorkbook';
import { writeAdded, type AddedSheet } from './addedSheets';
import { layoutKey, ourSheets } from './ourSheets';

/** What a workbook was loaded from. */
export interface LoadedFile {
  /** The file whose sheets are handed on as they came; null where it was no workbook. */
  readonly bytes: Uint8Array | null;
  /** The workbook of those sheets, as it was then. */
  readonly asLoaded: EmbeddedWorkbook;
  /** Sheets behind them that a download writes out. */
  readonly added?: readonly AddedSheet[];
}

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** The ending that the file needs: with macros Excel opens it under no other. */
  readonly ending: 'xlsx' | 'xlsm';
  /** Cells of the provider's sheets that were changed here and are not changed in the file. */
  readonly notKept: readonly string[];
  /** Present where our sheets could not be added to the file and stand in one of their own: a sentence that says why. */
  readonly apart?: string;
}

/** Null where there is nothing of ours to save and no file to give back. */
export async function saveXlsx(
  workbook: EmbeddedWorkbook,
  from: LoadedFile | null,
): Promise<SavedWorkbook | null> {
  const ours = ourSheets(workbook);
  const notKept = from === null ? [] : changedCells(from.asLoaded, workbook);
  const settings = textSettings(workbook);
  const theirs = await personsSheets(workbook, from);
  if (ours === null) {
    if (theirs === null) return null;
    settings.delete(layoutKey);
    const { refused, ending } = graftRules(theirs);
    const isLeft = settings.size === 0 || refused !== null;
    return { bytes: isLeft ? theirs : withOwn(theirs, [], settings), ending, notKept };
  }
  const rules = theirs === null ? null : graftRules(theirs);
  const onto = rules?.refused === null ? theirs : null;
  const fitting = onto === null ? ours.grid : withoutClashes(ours.grid, namesTaken(onto));
  const counted = onto !== null && rules?.from1904 === true ? countedFrom1904(fitting) : fitting;
  // Marks come with the layout, as in Excel: the sheets are gone on with, not only told apart.
  const written = await writeUnmarked(counted);
  const whole = onto === null ? written : graft(onto, written);
  const wantedNames = ours.layout.sheets.map(({ wantedName }) => wantedName);
  const layout = withWrittenOf(layoutOf(fitting, wantedNames), ours.layout);
  settings.set(layoutKey, JSON.stringify(layout));
  const apart = typeof rules?.refused === 'string' ? { apart: rules.refused } : {};
  const ending = onto === null ? 'xlsx' : (rules?.ending ?? 'xlsx');
  return { bytes: withOwn(whole, marksOf(fitting), settings), ending, notKept, ...apart };
}

/** The file as it came, with the sheets that were added behind it; null where a person has none here. */
async function personsSheets(
  workbook: EmbeddedWorkbook,
  from: LoadedFile | null,
): Promise<Uint8Array | null> {
  if (from === null) return null;
  const { bytes, added = [] } = from;
  if (bytes === null) return writeAdded(workbook, added, false);
  if (added.length === 0) return bytes;
  const behind = await writeAdded(workbook, added, graftRules(bytes).from1904);
  return behind === null ? bytes : graft(bytes, behind);
}

/** What the pane keeps in the workbook. */
const textSettings = ({ storedSettings }: EmbeddedWorkbook): Map<string, string> =>
  new Map(
    [...storedSettings].flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );

function marksOf(grid: WorkbookGrid): readonly HiddenName[] {
  const choices = choiceSheets(choiceListsOf(grid)).map(({ name }) => ({ name, toBeRead: false }));
  return [...grid.sheets, ...choices].map(({ name, toBeRead }, index) => ({
    name: `${layoutMark}${index}`,
    refersTo: absoluteCell(name, { row: 0, column: 0 }),
    comment: toBeRead === true ? sourceComment : resultComment,
  }));
}

/** Sheets, defined names and tables of ours under names that the file does not use. */
export function withoutClashes(
  grid: WorkbookGrid,
  taken: { readonly sheets: readonly string[]; readonly names: readonly string[] },
): WorkbookGrid {
  const sheetsTaken = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const others = [...taken.sheets, ...grid.sheets.map(({ name }) => name)];
  const renamed = new Map<string, string>();
  for (const { name } of grid.sheets) {
    if (sheetsTaken.has(name.toLowerCase())) {
      renamed.set(name, freeSheetName(name, [...others, ...renamed.values()]));
    }
  }
  const namesInUse = new Set(taken.names.map((name) => name.toLowerCase()));
  const free = (name: string): string => (namesInUse.has(name.toLowerCase()) ? free(`${name}_2`) : name);
  const fitting = renameSheets(grid, renamed);
  return {
    ...fitting,
    names: fitting.names.map((one) => ({ ...one, name: free(one.name) })),
    sheets: fitting.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, name: free(table.name) })),
    })),
  };
}

function changedCells(before: EmbeddedWorkbook, now: EmbeddedWorkbook): readonly string[] {
  return before.sheets.flatMap((sheet) => {
    const current = now.sheets.find(({ id }) => id === sheet.id);
    if (current === undefined) return [`${sheet.name} (removed)`];
    const places = new Map<string, { row: number; column: number }>();
    for (const one of [sheet, current]) {
      for (const { row, column } of existingCells(one, wholeSheet))
        places.set(`${row},${column}`, { row, column });
    }
    return [...places.values()]
      .filter(({ row, column }) => {
        const [was, is] = [cellAt(sheet, row, column), cellAt(current, row, column)];
        return (was?.value ?? '') !== (is?.value ?? '') || (was?.formula ?? null) !== (is?.formula ?? null);
      })
      .map(({ row, column }) =>
        qualifiedAddress(sheet.name, { top: row, left: column, bottom: row, right: column }),
      );
  });
}
