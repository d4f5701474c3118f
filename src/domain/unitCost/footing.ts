/**
 * Whether a printed total is the sum of its lines. Printed figures are often rounded, so a tolerance is stated: what
 * rounding can explain, and not a penny more.
 *
 * difference = printed total − sum of lines; it foots where the difference, either way, is within the tolerance.
 *
 * Worked example, Lincolnshire 2024/25 in £m: 8.573 + 0.148 + 1.230 + 1.396 − 0.618 = 10.729; printed 10.729: difference
 * 0, it foots. Printed 10.730 with a tolerance of 0.0005 does not.
 */
import { sumOf, type Exact } from '../money/exact';

export interface Footing {
  readonly sum: Exact;
  readonly difference: Exact;
  readonly foots: boolean;
}

export function footing(lines: readonly Exact[], printedTotal: Exact, tolerance: Exact): Footing {
  const sum = sumOf(lines);
  const difference = printedTotal.minus(sum);
  return { sum, difference, foots: difference.abs().lessThanOrEqualTo(tolerance) };
}
