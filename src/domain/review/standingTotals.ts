/**
 * Which totals are positions at all. Where no fee is stated there is none. Where the lines come to more than the fee there is none
 * either until it is settled which of them are charged: what is above the fee is taken off whatever the rows come to, so that a
 * cheaper line would raise the rest. An offer that is on record was made all the same, and so was a limit of the council's own.
 * Nought is no price.
 *
 * Worked example: a fee of £6,000.00 with lines of £7,008.88 and £5,150.00 on record: opening £5,150.00, no target.
 */
import { leastOf, sumOf, zero, type Exact } from '../money/exact';
import type { Positions, PositionTerms, StandingTotals, ThreePositions } from '../negotiation/positions';
import type { FeeReview } from './feeReview';
import { linesExceedFee } from './notToBeUsedYet';

/** The limit is null where only the provider's own figure would stand for it. */
export interface TotalsOfRows extends Pick<ThreePositions, 'opening' | 'target'> {
  readonly limit: Exact | null;
}

export function standingTotals(
  review: FeeReview,
  { opening, target, limit }: TotalsOfRows,
  offerOnRecord: Exact | null,
): StandingTotals {
  const isFee = review.breakdown.quoted.pounds.greaterThan(0);
  const isSettled = isFee && !linesExceedFee(review);
  const isOffered = isFee && offerOnRecord !== null;
  return {
    ...((isSettled || isOffered) && !opening.isZero() ? { opening } : {}),
    ...(isSettled && !target.isZero() ? { target } : {}),
    ...(limit === null || limit.isZero() ? {} : { limit }),
  };
}

/** What the rows come to at the least, whatever is quoted or offered. */
export function lowEndsOf({ rows }: Positions, { unexplained }: PositionTerms): Exact {
  return sumOf(rows.map(({ opening }) => opening)).plus(leastOf(zero, unexplained));
}
