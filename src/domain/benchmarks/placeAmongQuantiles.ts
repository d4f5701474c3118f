/**
 * Where a figure stands among published quantiles, in words: the figures themselves are not known, only where some of
 * them lie. Between two quantiles the place is read off the straight line; beyond the outermost nothing is known but the
 * side, so nothing is guessed there.
 *
 * Quantiles that rest on too few figures are left out; where none is left it is "too few to compare".
 *
 * Worked example: n = 12, lower quartile £4,100, median £4,600, upper quartile £5,400. A fee of £5,000 is half way from
 * the median to the upper quartile: "between the median and the upper quartile, near the 63rd percentile"
 * (0.5 + 0.5 × 0.25 = 0.625). A fee of £4,000 is "below the lower quartile". With n = 6 only the median holds.
 *
 * Errors: null where a higher quantile is less than a lower one; such figures were mixed up.
 */
import type { Exact } from '../money/exact';
import { roundHalfAwayFromZero } from '../money/rounding';
import { fewestFor, tooFewToCompare } from './fewestToCompare';

export interface Quantiles<Amount> {
  readonly p10: Amount | null;
  readonly lowerQuartile: Amount | null;
  readonly median: Amount | null;
  readonly upperQuartile: Amount | null;
  readonly p90: Amount | null;
}

export interface Quantile {
  /** 0.25 for the lower quartile. */
  readonly share: Exact;
  readonly value: Exact;
}

export function placeAmongQuantiles(value: Exact, n: number, published: readonly Quantile[]): string | null {
  const inOrder = [...published].sort((a, b) => a.share.comparedTo(b.share));
  if (inOrder.some((each, index) => inOrder[index + 1]?.value.lessThan(each.value))) return null;
  const usable = inOrder.filter(({ share }) => n >= fewestFor(share));
  const lowest = usable[0];
  const highest = usable.at(-1);
  if (lowest === undefined || highest === undefined) return tooFewToCompare;
  const equal = usable.find((each) => each.value.equals(value));
  if (equal !== undefined) return `at ${quantileName(equal.share)}`;
  if (value.lessThan(lowest.value)) return `below ${quantileName(lowest.share)}`;
  if (value.greaterThan(highest.value)) return `above ${quantileName(highest.share)}`;
  return placeBetween(value, usable);
}

function placeBetween(value: Exact, usable: readonly Quantile[]): string | null {
  const index = usable.findIndex((each) => each.value.greaterThan(value));
  const upper = usable[index];
  const lower = usable[index - 1];
  if (upper === undefined || lower === undefined) return null;
  const along = value.minus(lower.value).dividedBy(upper.value.minus(lower.value));
  const share = lower.share.plus(along.times(upper.share.minus(lower.share)));
  return `between ${quantileName(lower.share)} and ${quantileName(upper.share)}, near the ${percentileName(share)}`;
}

export function quantileName(share: Exact): string {
  if (share.equals('0.25')) return 'the lower quartile';
  if (share.equals('0.5')) return 'the median';
  if (share.equals('0.75')) return 'the upper quartile';
  return `the ${percentileName(share)}`;
}

/** 0.625 is "63rd percentile". */
export function percentileName(share: Exact): string {
  const whole = roundHalfAwayFromZero(share.times(100), 0).toNumber();
  const teens = whole % 100 >= 11 && whole % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th');
  return `${String(whole)}${ending} percentile`;
}
