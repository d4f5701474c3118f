/**
 * A provider's submission as it was received: every value keeps its cell, nothing is complete yet. Our own template,
 * our JSON and any foreign layout all become this; `completeSubmission` then makes an `OpenBook` of it.
 */
import type { Exact } from '../money/exact';
import type { CostPeriod } from '../calendar/period';
import type { Place } from '../evidence/place';
import type { CostCategory } from '../fee/costCategory';
import type { AmountBasis, ParallelAmount, StatedWorkings } from '../fee/statedWorkings';
import type { CostFieldId, NeedFieldId, PlacementFieldId, PostFieldId } from './fieldIds';
import type { Received } from './received';

export interface ReceivedRow<FieldId extends string> {
  /** The cell of the row's label: where a finding about the row as a whole points. */
  readonly at: Place;
  readonly fields: Readonly<Partial<Record<FieldId, Received>>>;
}

export interface ReceivedCostRow extends ReceivedRow<CostFieldId> {
  /** How sure the reader is of the category, 0 to 1; absent where the provider stated it in our own template. */
  readonly confidence?: Exact;
  /** The words or synonyms that decided the category. */
  readonly decidedBy?: string;
  readonly workings?: StatedWorkings;
  readonly parallelAmounts?: readonly ParallelAmount[];
}

/** A total or subtotal printed by the provider: recognised, checked against its lines, never added. */
export interface PrintedTotal {
  readonly label: string;
  readonly at: Place;
  readonly pounds: Exact;
  readonly per: CostPeriod;
  readonly basis: AmountBasis;
  /** The label cells of the lines it should be the sum of. */
  readonly covers: readonly Place[];
  readonly isGrandTotal: boolean;
  /** True where a constant stands although other totals of the sheet are formulas. */
  readonly typedOverFormula: boolean;
}

/** How one row of a foreign layout was understood. Printable, correctable, and saved with `--mapping`. */
export interface MappedLine {
  readonly label: string;
  readonly at: Place;
  /** Deductions and parts of other rows are what a person says they are. */
  readonly treatedAs: 'line' | 'subtotal' | 'total' | 'heading' | 'fee' | 'ignored' | 'deduction' | 'partOf';
  /** The label of the row that holds this one's money already. */
  readonly partOf?: string;
  readonly category: CostCategory | null;
  readonly confidence: Exact;
  readonly decidedBy: string;
}

/** What a person states about a table so that it is read in one way: its sheet, its column, of what period, for whom. */
export interface ReadingAsked {
  readonly sheet?: string;
  /** The letters of the column of amounts. */
  readonly amount?: string;
  /** What stands above that column, by which it is found where it has moved. */
  readonly heading?: string;
  readonly period?: CostPeriod;
  readonly basis?: AmountBasis;
  /** By how many children the amounts of the home are shared. */
  readonly sharedBy?: string;
}

/** One way in which the same cells may be read. */
export interface ReadingChoice {
  /** "£ a month for the home, shared by 3 children". */
  readonly words: string;
  /** What the lines then come to for one child, pounds a week. */
  readonly weekly: Exact;
  readonly isUsed: boolean;
  /** Empty for the reading that needs nothing stated. */
  readonly asked: ReadingAsked;
}

export interface ReadingNote {
  /** One sentence: "a cost table at A5:E38, 26 lines, 3 totals left out of the sum, the fee in D38". */
  readonly sentence: string;
  readonly mapped: readonly MappedLine[];
  /** The reading that needs nothing stated first, then others by how well they agree; none where there is one alone. */
  readonly choices?: readonly ReadingChoice[];
  /** The headings of the table that is read, as one text, by which a provider's layout is known again. */
  readonly layout?: string;
}

export interface NotUnderstood {
  readonly at: Place;
  readonly text: string;
}

/** A rate stated beside the costs: percent, or pounds a year of the threshold. */
export interface StatedRate {
  readonly kind: 'employerNI' | 'niThreshold' | 'onCosts';
  readonly label: string;
  readonly value: Exact;
  readonly at: Place;
}

export interface FeeSubmission {
  readonly file: string;
  readonly layout: 'template' | 'json' | 'foreign';
  readonly placement: Readonly<Partial<Record<PlacementFieldId, Received>>>;
  readonly posts: readonly ReceivedRow<PostFieldId>[];
  readonly costs: readonly ReceivedCostRow[];
  readonly additionalNeeds: readonly ReceivedRow<NeedFieldId>[];
  readonly printedTotals: readonly PrintedTotal[];
  readonly reading: ReadingNote;
  /** Of a provider's own layout; none where it states none. */
  readonly statedRates?: readonly StatedRate[];
  readonly notUnderstood: readonly NotUnderstood[];
}
