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
  readonly treatedAs: 'line' | 'subtotal' | 'total' | 'heading' | 'fee' | 'ignored';
  readonly category: CostCategory | null;
  readonly confidence: Exact;
  readonly decidedBy: string;
}

export interface ReadingNote {
  /** One sentence: "a cost table at A5:E38, 26 lines, 3 totals left out of the sum, the fee in D38". */
  readonly sentence: string;
  readonly mapped: readonly MappedLine[];
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
