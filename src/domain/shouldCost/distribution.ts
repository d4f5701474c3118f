/**
 * How the simulated fees lie: their number in equal steps from the least to the greatest, for a picture, and the hundred
 * percentiles, to say where a fee stands among them.
 *
 * Worked example: fees of 1, 2, 3 and 5 in four steps from 1 to 5, each step from its lower end up to but without its
 * upper end, the last with it: 1, 1, 1, 1. A fee of 4 stands at the place of PERCENTILE.INC that gives 4: between 3 (two
 * thirds) and 5 (one) half way, so 83 in 100 of the outcomes lie below it.
 */
import { percentileInOrder } from '../benchmarks/percentile';
import { exact, one, zero, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';

export interface Distribution {
  readonly from: Exact;
  readonly to: Exact;
  /** How many fees lie in each of the equal steps. */
  readonly counts: readonly number[];
  /** From the least, P0, to the greatest, P100. */
  readonly percentiles: readonly Exact[];
}

const steps = 40;
const hundredths = Array.from({ length: 101 }, (_, index) => exact(index).dividedBy(100));

/** `inOrder` from the least to the greatest. */
export function distributionOf(inOrder: readonly Exact[], stepCount = steps): Distribution {
  const from = inOrder[0] ?? zero;
  const to = inOrder.at(-1) ?? zero;
  const width = to.minus(from);
  const counts = Array.from({ length: stepCount }, () => 0);
  for (const fee of inOrder) {
    const step = width.isZero() ? 0 : fee.minus(from).times(stepCount).dividedBy(width).floor().toNumber();
    const held = Math.min(step, stepCount - 1);
    counts[held] = (counts[held] ?? 0) + 1;
  }
  return {
    from,
    to,
    counts,
    percentiles: hundredths.map((share) => percentileInOrder(inOrder, share) ?? zero),
  };
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
