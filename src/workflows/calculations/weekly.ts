/**
 * `weekly`: an amount quoted for any period as pounds a week, on a stated weeks convention.
 *
 * In: amount, period, weeksPerYear; for the period "teachingWeek" also teachingWeeks, the weeks of school in a year
 * (38 unless stated, and then the answer says so). Out: weekly = amount × periods a year ÷ W.
 *
 * Worked example: 318400 a year is 6123.08 on "52", 6106.30 on "365/7" and 6089.62 on "366/7" (shown to the penny).
 */
import { periods, type CostPeriod } from '../../domain/calendar/period';
import { usualTeachingWeeks, weekly } from '../../domain/calendar/weekly';
import { exactText } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { optional, readInput, type InputKind } from '../typed/inputFields';
import { anyNumber, oneOf, readNumber, weeksPerYear } from '../typed/inputKinds';

const costPeriods = periods.filter((period): period is CostPeriod => period !== 'hour');

const wholeWeeks: InputKind<number> = {
  expected: 'a whole number of weeks from 1 to 52, such as 38 or 39,',
  read: (given) => {
    const weeks = readNumber(given)?.value;
    if (!weeks?.isInteger() || weeks.lessThan(1) || weeks.greaterThan(52)) return null;
    return { value: weeks.toNumber() };
  },
};

const fields = {
  amount: anyNumber,
  period: oneOf(costPeriods),
  weeksPerYear,
  teachingWeeks: optional(wholeWeeks),
};

export function calculateWeekly(input: unknown): CalculationResult {
  const read = readInput('weekly', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { amount, period, weeksPerYear: convention, teachingWeeks: stated } = read.value;
  if (stated !== undefined && period !== 'teachingWeek')
    return notCalculated(`"teachingWeeks" goes with the period "teachingWeek", not with "${period}".`);
  const teachingWeeks = stated ?? usualTeachingWeeks;
  const answer = weekly(poundsPer(period, amount), { weeksPerYear: convention, teachingWeeks });
  const assumed = period === 'teachingWeek' ? { teachingWeeks: String(teachingWeeks) } : {};
  return calculated({ weekly: exactText(answer.pounds), ...assumed });
}
