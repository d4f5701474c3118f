/**
 * A part of a sheet that reads as one table: its rows with something in them, its blocks with their own headings.
 *
 * A table that lies on its side and costs written line by line into single cells are made into the same form, each cell
 * still knowing its own place, so that everything after this reads one kind of thing.
 */
import type { Place } from '../../domain/evidence/place';
import type { ReceivedCell, ReceivedSheet } from '../../domain/submission/received';

export type Cells = readonly (ReceivedCell | null)[];

export interface Region {
  readonly sheet: ReceivedSheet;
  readonly form: 'table' | 'onItsSide' | 'linesOfText';
  readonly rows: readonly Cells[];
  readonly width: number;
  readonly placeOf: (row: number, column: number) => Place;
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
  /** Rows after a blank row of the sheet. */
  readonly afterGap: readonly boolean[];
  readonly blocks: readonly Block[];
  /** The block each row stands in. */
  readonly blockOf: readonly number[];
}

/** Rows under headings of their own. The first block of a region may have none. */
export interface Block {
  readonly headingRows: readonly number[];
  /** First row below the headings, and the row after the last. */
  readonly from: number;
  readonly to: number;
  /** The words above each column, of all heading rows, from the top. */
  readonly headings: readonly string[];
  /** The column whose words name the rows; -1 where there is none. */
  readonly labelColumn: number;
  /** Words of the lines above it that stand alone: titles. */
  readonly titles: readonly string[];
}
