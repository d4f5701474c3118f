/** A row as the solver of one column takes it, and a column solved: what each row is, which totals foot, what stays open. */
import type { PercentBase } from '../meanings/percentRow';
import type { Item } from './openItems';
import type { RowWords } from './rowWords';

/** What providers get wrong in a total. */
export type Mistake =
  | { readonly kind: 'leftOut'; readonly row: number }
  | { readonly kind: 'twice'; readonly row: number }
  | { readonly kind: 'textLeftOut'; readonly rows: readonly number[] };

export type RowRole =
  | 'none'
  | 'line'
  | 'subtotal'
  | 'total'
  | 'parent'
  | 'again'
  | 'step'
  | 'count'
  | 'memo'
  | 'perUnit'
  | 'fee'
  | 'unknown';

export interface SolverRow {
  /** Null where the column holds nothing in this row; NaN where it holds something nobody knows. */
  readonly value: number | null;
  readonly percent: number | null;
  readonly bases: readonly PercentBase[];
  readonly words: RowWords;
  readonly isText: boolean;
  /** Charged beside the fee. */
  readonly isOutside: boolean;
  readonly isPerUnit: boolean;
  readonly isPay: boolean;
  /** Its own quantity and rate, beside it, give its figure. */
  readonly isWorkedOut: boolean;
  readonly isHidden: boolean;
}

export interface SolvedTotal {
  readonly row: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly foots: boolean;
  readonly mistake: Mistake | null;
}

export interface Ways {
  readonly deductions: boolean;
  readonly parents: boolean;
  readonly wordless: boolean;
  /** Of totals that nobody calls one only such as everything above comes to: between a few of many lines a sum is chance. */
  readonly wholeAlone: boolean;
  readonly feeIsLine: boolean;
  /** What stands in hidden rows is no part of the price. */
  readonly hiddenAside: boolean;
  /** What has the words of a count, and too great a figure for one, is a cost. */
  readonly countsAdd: boolean;
  readonly percentBases: readonly number[];
}

export interface Solved {
  readonly roles: readonly RowRole[];
  /** Each row's figure with its sign; of a percentage what it comes to. */
  readonly amounts: readonly number[];
  readonly totals: readonly SolvedTotal[];
  /** What is not added up at the end. */
  readonly open: readonly Item[];
  readonly bits: number;
  readonly unfooted: number;
  readonly grain: number;
  /** Rows whose percentage base was chosen. */
  readonly percentages: readonly { readonly row: number; readonly base: PercentBase }[];
}
