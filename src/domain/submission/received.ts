/**
 * What arrives, before anybody has decided what it means: sheets of cells, and cells with their places.
 * Numbers are kept as the decimal text the sheet shows (fifteen significant digits), never as binary fractions.
 */
import type { IsoDate } from '../calendar/isoDate';
import type { Place } from '../evidence/place';

export type ReceivedCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly decimal: string;
      readonly numberFormat?: string;
      readonly formula?: string;
      /** What messages say of a figure that was divided and may never end: "£166.15". */
      readonly shown?: string;
    }
  | { readonly kind: 'truth'; readonly truth: boolean }
  /** A day, as the cell's number format says. */
  | { readonly kind: 'date'; readonly day: IsoDate; readonly numberFormat?: string }
  /** A time of day such as 02:01, which is often a 2:1 ratio that the spreadsheet turned into a time. */
  | { readonly kind: 'time'; readonly shown: string; readonly numberFormat?: string }
  /** `#REF!`, `#VALUE!` and their like. */
  | { readonly kind: 'error'; readonly text: string };

/** A block of merged cells, rows and columns counted from nought, the last ones included. */
export interface MergedCells {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export interface ReceivedSheet {
  /** Empty for a CSV or text file, which has no sheet names. */
  readonly name: string;
  readonly hidden: boolean;
  /** Hidden so that only a macro can show it. */
  readonly veryHidden?: boolean;
  /** Rows and columns that a person does not see, counted from nought: hidden, filtered out, or of no height. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Cells that are shown as one; the first of them holds what all show. */
  readonly merges?: readonly MergedCells[];
  /** Open Book worked the sheet out: a mark in the file says so. */
  readonly ours?: true;
  /** Rows from the first row of the sheet down; a gap is null, a missing row an empty list. */
  readonly rows: readonly (readonly (ReceivedCell | null)[])[];
}

export interface ReceivedWorkbook {
  readonly file: string;
  readonly sheets: readonly ReceivedSheet[];
}

/** One value and where it stood. */
export interface Received {
  readonly at: Place;
  readonly cell: ReceivedCell;
}

/** The cell as its reader saw it, for findings and lists. */
export function receivedText(cell: ReceivedCell): string {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text;
    case 'number':
      return cell.decimal;
    case 'truth':
      return cell.truth ? 'yes' : 'no';
    case 'date':
      return cell.day;
    case 'time':
      return cell.shown;
  }
}

/** The cell as a message says it: a figure that was divided to pounds and pence, every other as its reader saw it. */
export function shownText(cell: ReceivedCell): string {
  return cell.kind === 'number' && cell.shown !== undefined ? cell.shown : receivedText(cell);
}
