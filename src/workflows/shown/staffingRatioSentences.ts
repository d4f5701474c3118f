/**
 * What each staffing ratio costs this child, as the Check pane says it: a sentence for each, where the submission states a
 * ratio at all.
 *
 * Worked example: 2:1 for 6 hours at £252.00 in a fee of £2,724.00 is "9.3 % of the fee; the child has it for 6.0 hours a week, 12.0
 * hours of staff at £21.00 an hour."
 */
import { poundsInWords } from '../../domain/money/moneyPer';
import { staffingRatios, type StaffingRatioShare } from '../../domain/review/staffingRatios';
import type { StaffedSubject } from '../../domain/review/staffedLines';
import { decimalInWords, shareInWords } from './shownFigures';

export interface RatioSentence {
  readonly ratio: string;
  readonly weekly: string;
  readonly sentence: string;
}

/** None where no line states a ratio: a list of "not stated" would tell nothing. */
export function staffingRatioSentences(subject: StaffedSubject): readonly RatioSentence[] {
  const ratios = staffingRatios(subject);
  if (!ratios.some(({ ratio }) => ratio.includes(':'))) return [];
  return ratios.map((each) => ({
    ratio: each.ratio,
    weekly: poundsInWords(each.weekly),
    sentence: `${shareInWords(each.share)} of the fee; ${hoursOf(each)}.`,
  }));
}

function hoursOf({ childHours, staffHours, perStaffHour }: StaffingRatioShare): string {
  if (staffHours === null) return 'no hours are stated';
  const price = perStaffHour === null ? '' : ` at ${poundsInWords(perStaffHour)} an hour`;
  const had =
    childHours === null ? '' : `the child has it for ${decimalInWords(childHours, 1)} hours a week, `;
  return `${had}${decimalInWords(staffHours, 1)} hours of staff${had === '' ? ' a week' : ''}${price}`;
}
