/** Why a reviewed fee differs from what these needs should cost: `gapOfFee` of a review, nothing where no needs are given. */
import { sumOf } from '../money/exact';
import { gapOfFee, type GapOfFee } from '../shouldCost/gapOfFee';
import { submittedByCategory, type ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';
import { standsInOf } from './standsIn';

export function gapOfReview(review: FeeReview, { shouldCost }: ReviewComparisons): GapOfFee | null {
  if (shouldCost === null) return null;
  const { breakdown, postCosts, staffingAssumptions } = review;
  const ownHours = breakdown.lines.filter(
    ({ category, included, origin }) =>
      included && category === 'additionalStaffing' && origin.kind !== 'post',
  );
  const fee = {
    quoted: breakdown.quoted.pounds,
    explained: breakdown.explained.pounds,
    ownHoursInLines: sumOf(ownHours.map(({ weekly }) => weekly.pounds)),
  };
  return gapOfFee(
    submittedByCategory(review),
    fee,
    postCosts,
    staffingAssumptions,
    shouldCost,
    standsInOf(review),
  );
}
