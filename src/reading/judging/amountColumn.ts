/** A column that may hold the amounts, and what is known of its region before any column is weighed. */
import type { Period } from '../../domain/calendar/period';
import type { Version } from '../meanings/version';
import type { Region } from '../regions/region';
import type { ColumnIdentities } from './columnIdentities';
import type { RowWords } from './rowWords';
import type { SolverRow } from './solverRow';

export interface AmountColumn {
  readonly region: Region;
  readonly words: readonly RowWords[];
  readonly how: 'printed' | 'made' | 'blockwise' | 'ofFee';
  /** The column that holds each row's figure, -1 where the row has none. */
  readonly columnOf: readonly number[];
  /** Quantity and rate of a made amount. */
  readonly madeFrom: readonly (readonly [number, number] | null)[];
  readonly heading: string;
  readonly rows: readonly SolverRow[];
  /** The period that each row says itself: in its cell, in a column of frequencies, in its block's own heading. */
  readonly saysPeriod: readonly (Period | null)[];
  /** Of each block the column that says which rows are in the fee, -1 where there is none. */
  readonly includedBy: readonly number[];
  readonly version: Version;
  readonly bits: number;
  readonly isHidden: boolean;
  readonly identities: readonly ColumnIdentities[];
}

export interface RegionFacts {
  readonly region: Region;
  readonly words: readonly RowWords[];
  readonly identities: readonly ColumnIdentities[];
  /** Blocks that can hold costs: those with headings, or all where none has. */
  readonly costBlocks: ReadonlySet<number>;
}
