/** A cost line of a submission, complete and exact: what it costs, for whom, and what the provider says about it. */
import type { CostPeriod } from '../calendar/period';
import { foundByKey } from '../evidence/foundByKey';
import type { Place } from '../evidence/place';
import type { Exact } from '../money/exact';
import type { MoneyPer } from '../money/moneyPer';
import type { Fraction, Percentage } from '../money/percentage';
import type { Funder } from '../placement/placement';
import type { CostCategory } from './costCategory';
import type { AmountBasis, ParallelAmount, StatedWorkings } from './statedWorkings';

export interface Allowability {
  readonly allowable: boolean;
  readonly reason: string;
}

/** How a line's amount is stated: pounds for a period, or a percentage of something named. */
export type StatedAmount =
  | { readonly kind: 'money'; readonly money: MoneyPer<CostPeriod> }
  | { readonly kind: 'percentage'; readonly percentage: Percentage; readonly of: 'cost' | 'price' };

export interface CostLine {
  readonly id: string;
  readonly at: Place;
  readonly amountAt: Place;
  readonly label: string;
  readonly category: CostCategory;
  /** 0 to 1; null where the provider stated the category. */
  readonly confidence: Exact | null;
  readonly amount: StatedAmount;
  readonly serves: AmountBasis;
  /** The share of an organisation-wide amount charged to this home; 1 unless it serves the whole organisation. */
  readonly organisationShare: Fraction;
  readonly basisOfShare: string | null;
  readonly teachingWeeks: number | null;
  readonly included: boolean;
  readonly allowability: Allowability;
  readonly relatedParty: boolean;
  readonly evidence: string | null;
  readonly funder: Funder | null;
  readonly notes: string | null;
  readonly workings: StatedWorkings | null;
  readonly parallelAmounts: readonly ParallelAmount[];
}

export const costLineById = foundByKey<CostLine>(({ id }) => id);
