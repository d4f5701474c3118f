/**
 * What a review is set beside: what the child's needs should cost, and what comparable homes ask. Both are optional; a
 * review stands without them.
 */
import type { BenchmarkComparison } from '../benchmarks/benchmarkComparison';
import type { StatedIndex } from '../benchmarks/priceBase';
import type { AgreedRate } from '../contracts/models/rateCard';
import type { NegotiationTerms } from '../negotiation/negotiationTerms';
import type { ComparedWith } from '../negotiation/positionRule';
import {
  feeAgainstShouldCost,
  type FeeAgainstShouldCost,
  type ShouldCostAnswer,
} from '../shouldCost/shouldCostAnswer';
import type { SubmittedByCategory } from '../shouldCost/variance';
import type { FeeReview } from './feeReview';
import { standsInOf } from './standsIn';

export interface ReviewComparisons {
  readonly shouldCost: ShouldCostAnswer | null;
  readonly benchmarks: BenchmarkComparison | null;
  /** What the council says of its own side; nothing where it says nothing. */
  readonly terms?: NegotiationTerms;
  /** Rates agreed for homes, to see how far the fee has moved from its own; none where no card is given. */
  readonly rateCard?: readonly AgreedRate[];
  /** What prices of other years are moved by; consumer prices where absent. */
  readonly index?: StatedIndex;
  /** The submission before this one, to say what changed; absent where none is given. */
  readonly earlier?: FeeReview;
}

export const noComparisons: ReviewComparisons = { shouldCost: null, benchmarks: null };

export function comparedWith({ shouldCost, benchmarks }: ReviewComparisons): ComparedWith {
  return { shouldCost: shouldCost !== null, benchmarks: benchmarks !== null };
}

/** What a reviewed fee holds in each category a week. */
export function submittedByCategory({ breakdown }: FeeReview): SubmittedByCategory {
  return Object.fromEntries(breakdown.categories.map(({ category, weekly }) => [category, weekly]));
}

export function reviewAgainstShouldCost(review: FeeReview, answer: ShouldCostAnswer): FeeAgainstShouldCost {
  const { quoted } = review.breakdown;
  return feeAgainstShouldCost(answer, quoted, submittedByCategory(review), standsInOf(review));
}
