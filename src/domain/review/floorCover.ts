/**
 * Which part of what a fee pays for staff its lawful floor covers: the lines, posts and needs whose hours could be counted, of these
 * and those whose hours could not.
 *
 * Worked example: "1:1 support 25 hours at £22.00" for £550.00 beside "Care staff" for £1,450.00: £550.00 of £2,000.00.
 */
import { sumOf, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import type { FeeReview } from './feeReview';
import { isOfNoRota } from './hoursOfLine';
import { staffingWithoutHours } from './lawfulFloors';
import { staffedLines } from './staffedLines';

/** Null where the hours of every line of staff could be counted. */
export function floorCovers(review: FeeReview): { readonly counted: Exact; readonly whole: Exact } | null {
  const silent = staffingWithoutHours(review);
  if (silent.length === 0) return null;
  const cover = new Set(review.openBook.costLines.filter(isOfNoRota).map(({ id }) => id));
  const counted = sumOf(
    staffedLines(review)
      .filter(({ lineId, staffHours }) => staffHours?.greaterThan(0) === true && !cover.has(lineId))
      .map(({ weekly }) => weekly),
  );
  const uncounted = new Set(silent.map(({ id }) => id));
  const left = sumOf(
    review.breakdown.lines
      .filter(
        ({ included, origin }) => included && origin.kind === 'cost' && uncounted.has(origin.costLineId),
      )
      .map(({ weekly }) => weekly.pounds),
  );
  return { counted, whole: counted.plus(left) };
}

/** " (of £550.00 of the £2,000.00 of staffing, whose hours could be counted)"; empty where all could. */
export function floorCoversInWords(review: FeeReview): string {
  const covers = floorCovers(review);
  return covers === null
    ? ''
    : ` (of ${poundsInWords(covers.counted)} of the ${poundsInWords(covers.whole)} of staffing, whose hours could be counted)`;
}
