/** A cost table as it was found: its headings, its columns with their meaning, and the rows above and below the headings. */
import type { ColumnMeaning } from './columnMeaning';
import type { FilledRow, FilledSheet } from './sheetCells';

export interface TableColumn extends ColumnMeaning {
  readonly column: number;
  readonly header: string;
}

export interface CostTable {
  readonly filled: FilledSheet;
  /** Rows above the headings, the headings themselves (absent where there are none), and the rows below. */
  readonly above: readonly FilledRow[];
  readonly headings: FilledRow | null;
  readonly below: readonly FilledRow[];
  readonly labelColumn: number;
  readonly columns: readonly TableColumn[];
  readonly score: number;
}

export interface TableSearch {
  readonly table: CostTable | null;
  /** Every sheet with something in it, as it was looked at. */
  readonly looked: readonly FilledSheet[];
  /** Tables of other sheets. */
  readonly others: readonly CostTable[];
}
