/** Why a reviewed fee differs from what these needs should cost: `gapOfFee` of a review, nothing where no needs are given. */
import { gapOfFee, type GapOfFee } from '../shouldCost/gapOfFee';
import { submittedByCategory, type ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';

export function gapOfReview(review: FeeReview, { shouldCost }: ReviewComparisons): GapOfFee | null {
  if (shouldCost === null) return null;
  const { breakdown, postCosts, staffingAssumptions } = review;
  const fee = { quoted: breakdown.quoted.pounds, explained: breakdown.explained.pounds };
  return gapOfFee(submittedByCategory(review), fee, postCosts, staffingAssumptions, shouldCost);
}
