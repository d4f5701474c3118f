/**
 * A school amount that does not say for how many weeks. A school year is 38 or 39 weeks; the same £1,230.77 is £64,000 paid
 * for 52 weeks and £48,000 paid for 39.
 *
 * Seen on an amount for a teaching week without a number of weeks, and on a weekly amount for a school place or in-house
 * education whose words, notes and working name no weeks. Warning.
 */
import type { CostLine } from '../../fee/costLine';
import type { OpenBook } from '../../submission/openBook';
import type { Check } from '../check';
import { lineText } from '../checkedLine';
import { amountInWords, quoted } from '../inWords';

const schoolPlace =
  /\bin[\s-]?house (school|education)\b|\beducation\b[\s–-]*\(?in[\s-]?house\b|\bschool (place|fees?|provision)\b/i;
const namesWeeks = /\b\d+\s*(w(ee)?ks?|w)\b|\bterm[\s-]?time\b/i;

export const schoolWeeksUnstated: Check = ({ openBook }) =>
  openBook.costLines
    .filter((line) => isUnstated(openBook, line))
    .map(({ at, label, amount }) => ({
      code: 'school-weeks-unstated',
      severity: 'warning',
      at,
      expected: 'the number of weeks a year that the amount is paid for, 38 or 39 for a school year',
      received: `${quoted(label)}${amount.kind === 'money' ? ` at ${amountInWords(amount.money.pounds, amount.money.per)}` : ''}`,
      advice: `Ask for how many weeks a year ${quoted(label)} is charged, and who looks after the child in the holidays.`,
    }));

function isUnstated({ submission }: OpenBook, line: CostLine): boolean {
  if (line.amount.kind !== 'money' || line.teachingWeeks !== null || line.amount.money.pounds.isZero())
    return false;
  if (line.workings?.weeks !== undefined || namesWeeks.test(lineText(line))) return false;
  if (line.amount.money.per === 'teachingWeek') return submission.placement.teachingWeeks === undefined;
  return line.amount.money.per === 'week' && schoolPlace.test(line.label);
}
