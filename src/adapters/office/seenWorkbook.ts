/** What a look at the workbook finds: its sheets, its names, and what Open Book remembers of its own sheets. */
import { isOwnMark, layoutMark, markedSheet } from '../../sheets/core/ownMarks';
import type { WrittenLayout } from '../../sheets/core/writtenLayout';

export const layoutKey = 'openBook.sheets';
/** A hidden name that points to our nth sheet, so that the sheet is known again when somebody renames it. */
export const markPrefix = layoutMark;

export interface CellsPart {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type HowManyHidden = 'all' | 'some' | 'none';

/** Where the contents of a sheet stand, and how much of that a person does not see. */
export interface SizedPart extends CellsPart {
  readonly hiddenRows: HowManyHidden;
  readonly hiddenColumns: HowManyHidden;
}

export interface SeenCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly unknown[])[];
}

/** What stands on a sheet and has to go before it is rewritten. */
export interface SheetFurniture {
  /** How it is protected; null where it is not. */
  readonly lock: Excel.WorksheetProtectionOptions | null;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
}

export interface NamedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Hidden so that only a macro can show it. */
  readonly veryHidden?: true;
}

export interface SeenSheet extends NamedSheet, SheetFurniture {
  readonly cells: SeenCells | null;
  /** Where its contents stand; null for an empty sheet. */
  readonly used: SizedPart | null;
  /** True where the sheet holds more than is read of one sheet. */
  readonly isCut: boolean;
}

/** The workbook without what its sheets hold. */
export interface ListedWorkbook {
  readonly sheets: readonly NamedSheet[];
  /** Null where what is in front is no sheet of cells. */
  readonly active: string | null;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly allTables: readonly { readonly name: string; readonly sheet: string }[];
  readonly layoutText: string | null;
  readonly layout: WrittenLayout | null;
  /** What each of our sheets is called now, by what it was to be called when we wrote it. */
  readonly ours: ReadonlyMap<string, string>;
  /** True where the workbook counts its days from 1904. */
  readonly from1904: boolean;
  /** True where Excel works formulas out only when it is told to. */
  readonly isManual: boolean;
}

export interface SeenWorkbook extends Omit<ListedWorkbook, 'sheets'> {
  readonly listed: readonly NamedSheet[];
  /** The sheets that were looked into. */
  readonly sheets: readonly SeenSheet[];
}

/** As they are called: our sheets, and what a mark says Open Book worked out elsewhere. */
export function ownSheetNames({ names, ours }: Pick<ListedWorkbook, 'names' | 'ours'>): ReadonlySet<string> {
  const marked = names.flatMap(({ name, formula }) => (isOwnMark(name) ? (markedSheet(formula) ?? []) : []));
  return new Set([...ours.values(), ...marked]);
}

export function ourSheets(
  layout: WrittenLayout | null,
  names: ListedWorkbook['names'],
  sheets: readonly NamedSheet[],
): ReadonlyMap<string, string> {
  const present = new Set(sheets.map(({ name }) => name));
  const marked = (index: number): string | null => {
    const mark = names.find(({ name }) => name === `${markPrefix}${index}`);
    return mark === undefined ? null : markedSheet(mark.formula);
  };
  return new Map(
    (layout?.sheets ?? []).flatMap(({ wantedName }, index): [string, string][] => {
      const called = marked(index);
      return called !== null && present.has(called) ? [[wantedName, called]] : [];
    }),
  );
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const sheetNamed = (seen: Pick<SeenWorkbook, 'sheets'>, name: string): SeenSheet | null =>
  seen.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;

export const isListed = ({ listed }: SeenWorkbook, name: string): boolean =>
  listed.some((sheet) => sameName(sheet.name, name));
