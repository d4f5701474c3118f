/**
 * Where a fee stands, in words that always carry n: "at the 63rd percentile of 12", "above all 12", "below the lower
 * quartile of 12"; with too few, that there are too few.
 *
 * Worked example: £4,650 among 3,900, 4,200, 4,500, 4,800 and 6,000: two and a half steps of four, 0.625, so "at the 63rd
 * percentile of 5".
 */
import type { Exact } from '../money/exact';
import { fewestForMedian, tooFewToCompare } from './fewestToCompare';
import { percentileName, placeAmongQuantiles, type Quantile } from './placeAmongQuantiles';
import { outsideInWords, positionAmong } from './position';

const nothingToCompareWith = 'nothing to compare with';
export const nothingSubmitted = 'not stated in this fee';

export function positionOfNone(submitted: Exact | null): string {
  return submitted === null ? nothingSubmitted : nothingToCompareWith;
}

export function positionAmongValues(submitted: Exact | null, others: readonly Exact[]): string {
  const n = others.length;
  if (n < fewestForMedian) return tooFew(n);
  const position = submitted === null ? null : positionAmong(submitted, others);
  if (position === null) return nothingSubmitted;
  return position.kind === 'within'
    ? `at the ${percentileName(position.rank.fraction)} of ${String(n)}`
    : outsideInWords(position);
}

export function positionAmongPublished(
  submitted: Exact | null,
  n: number,
  published: readonly Quantile[],
): string {
  if (n < fewestForMedian) return tooFew(n);
  if (submitted === null) return nothingSubmitted;
  const place = placeAmongQuantiles(submitted, n, published) ?? tooFewToCompare;
  return place === tooFewToCompare ? tooFew(n) : `${place}, n = ${String(n)}`;
}

function tooFew(n: number): string {
  return `${tooFewToCompare} (n = ${String(n)})`;
}
