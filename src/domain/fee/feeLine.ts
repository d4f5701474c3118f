/**
 * One line of a fee taken apart: what it is, what it costs for this child a week, and where it came from.
 *
 * A line is rounded once, to the penny a week, when it becomes a fee line: fees are agreed in pounds and pence, and so
 * every sum of lines foots on paper. What it was before rounding is kept beside it.
 */
import { foundByKey, placeByKey } from '../evidence/foundByKey';
import type { Place } from '../evidence/place';
import type { Exact } from '../money/exact';
import type { Weekly, Yearly } from '../money/moneyPer';
import type { Funder } from '../placement/placement';
import type { Allowability } from './costLine';
import type { CostCategory } from './costCategory';

/** What a fee line was made from. */
export type FeeLineOrigin =
  | { readonly kind: 'post'; readonly postId: string }
  | { readonly kind: 'cost'; readonly costLineId: string }
  | { readonly kind: 'need'; readonly needId: string }
  /** What it costs this child that other places of the home cannot be used. */
  | { readonly kind: 'placesKeptEmpty' }
  /** A charity’s Employment Allowance, which takes some of its NI off once. */
  | { readonly kind: 'employmentAllowance'; readonly yearly: Yearly };

export interface FeeLine {
  readonly id: string;
  readonly origin: FeeLineOrigin;
  readonly label: string;
  readonly category: CostCategory;
  /** For this child, to the penny. */
  readonly weekly: Weekly;
  readonly weeklyBeforeRounding: Weekly;
  /** The penny that it carries so that the lines foot to the fee; absent where it carries none. */
  readonly pennies?: Exact;
  readonly at: Place;
  readonly confidence: Exact | null;
  readonly included: boolean;
  readonly allowability: Allowability;
  readonly relatedParty: boolean;
  readonly evidence: string | null;
  readonly funder: Funder | null;
}

/** The line that a cost line of the submission became; null where it became none. */
export const feeLineOfCost = foundByKey<FeeLine>(({ origin }) =>
  origin.kind === 'cost' ? origin.costLineId : null,
);

/** The line that a post became; null where it became none. */
export const feeLineOfPost = foundByKey<FeeLine>(({ origin }) =>
  origin.kind === 'post' ? origin.postId : null,
);

/** The line that an additional need became; null where it became none. */
export const feeLineOfNeed = foundByKey<FeeLine>(({ origin }) =>
  origin.kind === 'need' ? origin.needId : null,
);

/** Where a line stands in its fee, counted from 0, by its id. */
export const placeOfLine = placeByKey<FeeLine>(({ id }) => id);
