/**
 * A school amount whose words name 38 or 39 weeks, or term time, and which is stated for every week of the year. What is paid
 * for so many teaching weeks is × weeks ÷ W in an ordinary week; charged in all of them it is paid in the holidays too.
 *
 * Warning. Worked example: "School place (38 weeks)" at £1,000.00 a week, 365/7 weeks: 1,000 × 38 ÷ 52.142857 = £728.77.
 */
import { daysIn } from '../../calendar/weeksPerYear';
import type { CostLine } from '../../fee/costLine';
import { exact, type Exact } from '../../money/exact';
import type { Check } from '../check';
import { includedLinesOf, lineText } from '../checkedLine';
import { numberInWords, quoted, weeklyInWords } from '../inWords';

const teachingWeeks = /\b(3[6-9]|40)\s*(?:school |teaching )?w(?:ee)?ks?\b/i;
const termTime = /\bterm[\s-]?time( only)?\b/i;

export const schoolWeeksPaidAllYear: Check = (subject) =>
  includedLinesOf(subject, ['additionalEducation']).flatMap((line) => {
    const { amount, label, at } = line;
    if (amount.kind !== 'money' || amount.money.per !== 'week' || amount.money.pounds.isZero()) return [];
    const weeks = weeksNamed(line);
    if (weeks === null) return [];
    const days = daysIn(subject.openBook.placement.weeksPerYear);
    const spread = amount.money.pounds.times(weeks).times(7).dividedBy(days);
    return [
      {
        code: 'school-weeks-paid-all-year',
        severity: 'warning',
        at,
        expected: `an amount for each week of the year, or one for each of ${numberInWords(weeks)} teaching weeks`,
        received: `${quoted(label)} at ${weeklyInWords(amount.money.pounds)}`,
        advice: `Ask whether the amount is for a teaching week: then it is ${weeklyInWords(spread)} over the year, and care in the holidays is asked about.`,
      },
    ];
  });

/** The weeks that the words name; 39 for term time without a number. */
function weeksNamed(line: CostLine): Exact | null {
  if (line.workings?.weeks !== undefined) return null;
  const text = lineText(line);
  const named = teachingWeeks.exec(text)?.[1];
  if (named !== undefined) return exact(named);
  return termTime.test(text) ? exact(39) : null;
}
