/**
 * A bank-holiday line that is more than double pay on every bank holiday could cost. The premium is due on hours worked
 * on those days only: 8 days of 365, so at double pay 8 ÷ 365 = 2.19 % of direct-care pay. Half as much again is left for
 * Easter, Christmas Eve and on-costs.
 *
 * Warning. Worked example: on £1,500.00 a week of pay, £32.88 is the most the days hold; £49.32 with the allowance.
 */
import { exact, hundred, sumOf } from '../../money/exact';
import type { Check, CheckSubject } from '../check';
import { weeklyOfLine } from '../checkedLine';
import { percentInWords, quoted, weeklyInWords } from '../inWords';
import { payLines } from '../statedPay';

const bankHoliday = /\bbank[\s-]*hol(iday)?s?\b/i;
const bankHolidays = exact(8);
const daysInAYear = exact(365);
const halfAsMuchAgain = exact('1.5');

export const bankHolidayPremiumTooHigh: Check = (subject) => {
  const allowed = careAndSupportPay(subject)
    .times(bankHolidays)
    .dividedBy(daysInAYear)
    .times(halfAsMuchAgain);
  if (allowed.isZero()) return [];
  return payLines(subject)
    .filter((line) => bankHoliday.test(line.label) && weeklyOfLine(subject, line).greaterThan(allowed))
    .map((line) => ({
      code: 'bank-holiday-premium-too-high',
      severity: 'warning',
      at: line.amountAt,
      expected: `at most ${weeklyInWords(allowed)}, ${percentInWords(bankHolidays.dividedBy(daysInAYear).times(halfAsMuchAgain).times(hundred))} of pay`,
      received: weeklyInWords(weeklyOfLine(subject, line)),
      advice: `Ask for the hours worked on bank holidays last year and the premium paid on them, behind ${quoted(line.label)}.`,
    }));
};

function careAndSupportPay(subject: CheckSubject) {
  const fromLines = payLines(subject).filter(({ label }) => !bankHoliday.test(label));
  return sumOf([
    ...fromLines.map((line) => weeklyOfLine(subject, line)),
    ...subject.postCosts.map(({ weeklyPerChild }) => weeklyPerChild.pounds),
  ]);
}
