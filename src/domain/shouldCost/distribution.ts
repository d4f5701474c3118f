/**
 * How the simulated fees lie: their number in equal steps from the least to the greatest, for a picture, and the hundred
 * percentiles, to say where a fee stands among them.
 *
 * Worked example: fees of 1, 2, 3 and 5 in four steps from 1 to 5, each step from its lower end up to but without its
 * upper end, the last with it: 1, 1, 1, 1. A fee of 4 stands at the place of PERCENTILE.INC that gives 4: between 3 (two
 * thirds) and 5 (one) half way, so 83 in 100 of the outcomes lie below it.
 */
import { exact, one, zero, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import { roundHalfAwayFromZero } from '../money/rounding';

export interface Distribution {
  readonly from: Exact;
  readonly to: Exact;
  /** How many fees lie in each of the equal steps. */
  readonly counts: readonly number[];
  /** From the least, P0, to the greatest, P100. */
  readonly percentiles: readonly Exact[];
}

const steps = 40;

/** `inOrder` from the least to the greatest. */
export function distributionOf(inOrder: readonly number[], stepCount = steps): Distribution {
  const from = inOrder[0] ?? 0;
  const to = inOrder.at(-1) ?? 0;
  const counts = Array.from({ length: stepCount }, () => 0);
  for (const fee of inOrder) {
    const step = to === from ? 0 : Math.floor(((fee - from) * stepCount) / (to - from));
    const held = Math.min(step, stepCount - 1);
    counts[held] = (counts[held] ?? 0) + 1;
  }
  return {
    from: pounds(from),
    to: pounds(to),
    counts,
    percentiles: Array.from({ length: 101 }, (_, index) => pounds(percentileOf(inOrder, index / 100))),
  };
}

/** A simulated figure to a millionth of a pound: the last digits of a double say nothing. */
export function pounds(value: number): Exact {
  return roundHalfAwayFromZero(exact(value), 6);
}

/** As PERCENTILE.INC: on the straight line between the two fees that the share falls between. */
export function percentileOf(inOrder: readonly number[], share: number): number {
  const place = share * (inOrder.length - 1);
  const below = Math.max(0, Math.min(inOrder.length - 1, Math.floor(place)));
  const lower = inOrder[below] ?? 0;
  const upper = inOrder[Math.min(below + 1, inOrder.length - 1)] ?? lower;
  return lower + (upper - lower) * (place - below);
}

/** The share of outcomes below a fee, from nought to one, on the straight line between two percentiles. */
export function shareBelow(fee: Weekly, { percentiles }: Distribution): Exact {
  const above = percentiles.findIndex((each) => each.greaterThanOrEqualTo(fee.pounds));
  if (above < 0) return one;
  const [lower, upper] = [percentiles[above - 1], percentiles[above]];
  if (lower === undefined || upper === undefined) return zero;
  const part = fee.pounds.minus(lower).dividedBy(upper.minus(lower));
  return part.plus(above - 1).dividedBy(100);
}
