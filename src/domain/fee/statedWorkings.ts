/** What a provider's own words say about an amount: its arithmetic, whom it is for, and the same amount in other columns. */
import type { CostPeriod } from '../calendar/period';
import type { Place } from '../evidence/place';
import type { Exact } from '../money/exact';

/** What a label says about its own arithmetic: "9.5 FTE @ £13.10/hr, 39 hrs". */
export interface StatedWorkings {
  readonly wte?: Exact;
  readonly people?: Exact;
  readonly hoursAWeek?: Exact;
  /** Where the label multiplies people, hours and days: "2 staff x 12 hrs x 7 days" is 168. */
  readonly staffHoursAWeek?: Exact;
  /** How many children share the hours: "shared by 3.4", "÷ 4", a column "Children sharing". */
  readonly childrenSharing?: Exact;
  /** Hours of another period than a week: "730 hours per month". */
  readonly hoursOfPeriod?: { readonly count: Exact; readonly per: CostPeriod };
  readonly hourlyRate?: Exact;
  readonly nights?: Exact;
  readonly nightlyRate?: Exact;
  readonly percent?: Exact;
  /** What the label says the percentage is of. */
  readonly percentOf?: 'cost' | 'price' | 'pay' | 'unstated';
  readonly salary?: Exact;
  readonly weeks?: Exact;
  /** Staff to children, from a column or a label: 2:1. */
  readonly ratio?: { readonly staff: Exact; readonly children: Exact };
  /** The amount that the label's own figures give, in the line's own period, and those figures: "5", "£38.00". */
  readonly amount?: { readonly pounds: Exact; readonly per: CostPeriod; readonly factors: readonly string[] };
}

/** "5 × £38.00"; null where the label states the amount itself and multiplies nothing. */
export function multiplicationInWords({ factors }: NonNullable<StatedWorkings['amount']>): string | null {
  return factors.length > 1 ? factors.join(' × ') : null;
}

/** The same line's amount in another column, for cross-checking. */
export interface ParallelAmount {
  readonly at: Place;
  readonly pounds: Exact;
  readonly per: CostPeriod;
  readonly basis: AmountBasis;
}

/** Whom an amount is for: the whole home, one child, or the organisation. */
export type AmountBasis = 'home' | 'child' | 'organisation';
