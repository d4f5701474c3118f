/** The gap of lines that state hours, as sentences to the penny; where none states them, that it cannot be taken apart. */
import { exactText, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { roundHalfAwayFromZero } from '../money/rounding';
import type { SharedHours } from '../shouldCost/gap';
import { gapKindWords } from '../shouldCost/gapByPost';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';
import { gapOfLines, type GapOfStatedKind } from './gapOfLines';
import { gapOfLinesInPennies } from './gapOfLinesInPennies';

export const noHoursStated =
  'No line of care states its hours, so the gap cannot be taken apart into hours, rate and sharing: ask for the rota.';

/** Words of the same table wherever it stands. */
export const gapOfLinesWords = {
  header: 'Care, by the hours its lines state',
  columns: ['In all', 'Hours', 'Rate', 'Sharing'],
  withoutHours: 'Of care, what has no hours to go by',
  whole: 'Care in all',
} as const;

export function gapOfLinesInWords(review: FeeReview, comparisons: ReviewComparisons): readonly string[] {
  const found = gapOfLines(review, comparisons);
  if (found === null) return [noHoursStated];
  const { kinds, withoutHours, gap } = gapOfLinesInPennies(found);
  const rest = `${gapOfLinesWords.withoutHours}: ${poundsInWords(withoutHours)} a week. ${gapOfLinesWords.whole}: ${poundsInWords(gap)}.`;
  return [...kinds.map(inWords), rest];
}

/** "Care by day, as its lines state it: 196 hours at £20.00 shared by 4; expected 238 hours at £19.10 shared by 3.4: …" */
function inWords({ kind, submitted, expected, gap, hours, rate, sharing }: GapOfStatedKind): string {
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
