/** The gap of lines that state hours, as sentences; where none states them, that it cannot be taken apart. */
import { exactText, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { roundHalfAwayFromZero } from '../money/rounding';
import type { SharedHours } from '../shouldCost/gap';
import { gapKindWords } from '../shouldCost/gapByPost';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';
import { gapOfLines, type GapOfLines } from './gapOfLines';

const noneStated =
  'No line of care states its hours, so the gap cannot be taken apart into hours, rate and sharing: ask for the rota.';

export function gapOfLinesInWords(review: FeeReview, comparisons: ReviewComparisons): readonly string[] {
  const found = gapOfLines(review, comparisons);
  return found.length === 0 ? [noneStated] : found.map(inWords);
}

/** "Care by day, as its lines state it: 196 hours at £20.00 shared by 4; expected 238 hours at £19.10 shared by 3.4: …" */
function inWords({ kind, submitted, expected, gap, hours, rate, sharing }: GapOfLines): string {
  const side = expected.hours.isZero() ? 'none expected' : `expected ${sideInWords(expected)}`;
  const parts = `hours ${poundsInWords(hours)}, rate ${poundsInWords(rate)}, sharing ${poundsInWords(sharing)}`;
  return `${gapKindWords[kind]}, as its lines state it: ${sideInWords(submitted)}; ${side}. Of ${poundsInWords(gap)} a week: ${parts}.`;
}

function sideInWords({ hours, rate, children }: SharedHours): string {
  return `${shown(hours)} hours at ${poundsInWords(rate)} shared by ${shown(children)}`;
}

function shown(value: Exact): string {
  return exactText(roundHalfAwayFromZero(value, 2));
}
