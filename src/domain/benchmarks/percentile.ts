/**
 * A percentile of a list of figures, as Excel's PERCENTILE.INC: the figures in order stand at equal steps from 0 to 1,
 * and between two of them the answer lies on the straight line.
 *
 * place = p × (n − 1); answer = the figure at the whole part + the rest × the step to the next figure.
 *
 * Worked example: of 3,900, 4,200, 4,800 and 6,000 pounds a week the lower quartile is at place 0.25 × 3 = 0.75, so it is
 * 3,900 + 0.75 × 300 = £4,125; the median is at 1.5, so it is 4,200 + 0.5 × 600 = £4,500.
 *
 * Errors: null for an empty list, or for a p outside 0 to 1.
 */
import { one, type Exact } from '../money/exact';

export function percentileOf(values: readonly Exact[], p: Exact): Exact | null {
  return percentileInOrder(ascending(values), p);
}

/** The same of figures that stand in order already, for who asks for many percentiles of many figures. */
export function percentileInOrder(inOrder: readonly Exact[], p: Exact): Exact | null {
  if (p.isNegative() || p.greaterThan(one)) return null;
  const { whole, rest } = placeOf(inOrder.length, p);
  const lower = inOrder[whole];
  return lower === undefined ? null : betweenPlaces(lower, inOrder[whole + 1] ?? lower, rest);
}

/** Where a percentile stands among n figures in order: after how many of them, and how far towards the next. */
export function placeOf(n: number, p: Exact): { readonly whole: number; readonly rest: Exact } {
  const place = p.times(Math.max(0, n - 1));
  const whole = place.floor();
  return { whole: whole.toNumber(), rest: place.minus(whole) };
}

/** The figure on the straight line between two that stand next to one another. */
export function betweenPlaces(lower: Exact, upper: Exact, rest: Exact): Exact {
  return lower.plus(rest.times(upper.minus(lower)));
}

export function ascending(values: readonly Exact[]): readonly Exact[] {
  return [...values].sort((a, b) => a.comparedTo(b));
}
