/**
 * The live checks beside the totals of a negotiation: which of the three positions is below the lawful floor, the stated cost or
 * nought, and what needs an answer before any of them is used.
 */
import type { PositionDoubtCode } from '../../domain/negotiation/positionDoubt';
import { doubtsOfTotals, type StandingTotals } from '../../domain/negotiation/positions';
import type { Exact } from '../../domain/money/exact';
import type { PositionName } from '../../domain/negotiation/positionRule';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { notToBeUsedYet } from '../../domain/review/notToBeUsedYet';
import { reviewPositions } from '../../domain/review/reviewPositions';

/** Said beside the totals as figures are typed; what is of the order of the three stands apart. */
export function positionChecks(
  review: FeeReview,
  comparisons: ReviewComparisons,
  totals: StandingTotals,
): readonly string[] {
  const { positionTerms, bounds, doubts } = reviewPositions(review, comparisons);
  const standing = doubts.filter(({ code }) => saidBesideTotals.includes(code));
  return [
    ...standing,
    ...notToBeUsedYet(review, comparisons, totals),
    ...doubtsOfTotals(positionTerms, totals, bounds),
  ].map(({ sentence }) => sentence);
}

const saidBesideTotals: readonly PositionDoubtCode[] = [
  'model-and-market-disagree',
  'needs-led-to-ask',
  'offer-above-quote',
  'offer-nil',
  'two-offers-on-a-day',
];

export interface OutOfOrder {
  readonly name: PositionName;
  readonly above: PositionName;
}

/** Whoever may not open may not aim either: both are named where both lie above the limit. */
export function outOfOrder({ opening, target, limit }: StandingTotals): readonly OutOfOrder[] {
  const isAbove = (first: Exact | undefined, second: Exact | undefined) =>
    first !== undefined && second !== undefined && first.greaterThan(second);
  return [
    ...(isAbove(opening, target) ? [{ name: 'opening' as const, above: 'target' as const }] : []),
    ...(isAbove(opening, limit) ? [{ name: 'opening' as const, above: 'limit' as const }] : []),
    ...(isAbove(target, limit) ? [{ name: 'target' as const, above: 'limit' as const }] : []),
  ];
}
