/**
 * The live checks beside the totals of a negotiation: which of the three positions is below the lawful floor, the stated cost or
 * nought, and what needs an answer before any of them is used.
 */
import {
  doubtsOfBounds,
  type PositionDoubtCode,
  type ThreePositions,
} from '../../domain/negotiation/positions';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { reviewPositions } from '../../domain/review/reviewPositions';

/** Said beside the totals as figures are typed; what is of the order of the three stands apart. */
export function positionChecks(
  review: FeeReview,
  comparisons: ReviewComparisons,
  totals: Readonly<Partial<ThreePositions>>,
): readonly string[] {
  const { lawfulFloor, statedCost, doubts } = reviewPositions(review, comparisons);
  const bounds = { lawfulFloor: lawfulFloor?.pounds ?? null, statedCost: statedCost.pounds };
  const standing = doubts.filter(({ code }) => saidBesideTotals.includes(code));
  return [...standing, ...doubtsOfBounds(review.breakdown.quoted.pounds, totals, bounds)].map(
    ({ sentence }) => sentence,
  );
}

const saidBesideTotals: readonly PositionDoubtCode[] = [
  'model-and-market-disagree',
  'needs-led-to-ask',
  'no-fee-stated',
  'lines-exceed-fee',
  'below-what-needs-cost',
  'needs-of-another-placement',
  'offer-above-quote',
  'offer-nil',
  'two-offers-on-a-day',
];
