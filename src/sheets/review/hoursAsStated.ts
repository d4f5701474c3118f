/** The hours that a cost line states, as its pages show them: of staff a week, and how many children share them. */
import type { CostLine } from '../../domain/fee/costLine';
import { exactText, type Exact } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { FeeReview } from '../../domain/review/feeReview';
import { childrenSharingHours, hoursOfLine } from '../../domain/review/hoursOfLine';
import { isOfStaff } from '../../domain/review/staffedLines';

export const notClear = 'not clear: ask';
/** Hours that the words of the day did not tell and that do now: no figure counts them until the submission is reviewed anew. */
export const clearSince = 'clear since it was reviewed: write the workbook anew';

/** "140"; "not clear: ask"; empty where none are stated. Of a line without staff, as its label says. */
export function hoursFigure(line: CostLine, review: FeeReview): string {
  if (!isOfStaff(line)) {
    const { hoursAWeek } = line.workings ?? {};
    return hoursAWeek === undefined ? '' : exactText(hoursAWeek);
  }
  const stated = hoursOfLine(line, review.staffingAssumptions);
  if (stated.kind === 'unclear') return notClear;
  return stated.kind === 'stated' ? shown(stated.hours) : '';
}

/** "140 hours of staff a week, shared by 4"; empty where none are stated. */
export function hoursInWords(line: CostLine, review: FeeReview): string {
  const figure = hoursFigure(line, review);
  const stated = hoursOfLine(line, review.staffingAssumptions);
  if (figure === '') return '';
  if (!isOfStaff(line)) return `${figure} hours a week`;
  if (stated.kind !== 'stated') return 'hours not clear: ask';
  const sharing = childrenSharingHours(stated, line, review.staffingAssumptions);
  return `${figure} hours of staff a week${sharing.equals(1) ? '' : `, shared by ${shown(sharing)}`}`;
}

function shown(hours: Exact): string {
  return exactText(roundHalfAwayFromZero(hours, 2));
}
