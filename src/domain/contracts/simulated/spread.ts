/**
 * Many simulated years in four figures: their mean, and what is not exceeded in one year, five and nine years of ten
 * (P10, P50, P90), read as Excel's PERCENTILE.INC does.
 *
 * Worked example: years that cost £260,000 and £527,000: mean 393,500, P10 = 260,000 + 0.1 × 267,000 = £286,700.
 */
import { exact, sumOf, zero, type Exact } from '../../money/exact';

export interface Spread {
  readonly mean: Exact;
  readonly p10: Exact;
  readonly p50: Exact;
  readonly p90: Exact;
}

export function spreadOf(values: readonly Exact[]): Spread {
  const ascending = values.toSorted((first, second) => first.comparedTo(second));
  return {
    mean: ascending.length === 0 ? zero : sumOf(ascending).dividedBy(ascending.length),
    p10: quantile(ascending, exact('0.1')),
    p50: quantile(ascending, exact('0.5')),
    p90: quantile(ascending, exact('0.9')),
  };
}

function quantile(ascending: readonly Exact[], share: Exact): Exact {
  const position = share.times(Math.max(0, ascending.length - 1));
  const below = position.floor();
  const lower = ascending[below.toNumber()] ?? zero;
  const upper = ascending[below.toNumber() + 1] ?? lower;
  return lower.plus(upper.minus(lower).times(position.minus(below)));
}
