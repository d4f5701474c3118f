/**
 * `marginal-hours`: what extra hours for one child cost beyond the people who are paid already, on the figures in force on
 * a day: minimum pension, no levy. Exact.
 *
 * In: hoursAsked (a week), staffPerHour, staffAlreadyPaid, hourlyRate, contractedHours, weeksPerYear, daysAway, daysPerWeek
 * (5 unless stated), asAt. Out: costPerPaidHour, coverFactor, costPerDeliveredHour, weekly.
 *
 * Worked example: 12 hours of 1 where 0 is paid at 13.20, 37.5 hours, "52", 45 days, 2026-10-01: 15.0954 × 52 ÷ 43 =
 * 18.2549; 219.06 a week.
 */
import { costOfExtraHours } from '../../domain/requests/extraHours';
import { exact, exactText } from '../../domain/money/exact';
import { poundsPer, scaleMoney } from '../../domain/money/moneyPer';
import { fraction, percentage } from '../../domain/money/percentage';
import { coverFactor, weeksAway } from '../../domain/staffing/coverFactor';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { grossPerPerson } from '../../domain/staffing/grossPay';
import { costPerPaidHour, onCostsFor } from '../../domain/staffing/onCosts';
import { optional, readInput, type ValuesOf } from '../typed/inputFields';
import { day, numberAboveNought, numberFromNought, weeksPerYear } from '../typed/inputKinds';
import { calculated, notCalculated, type CalculationReference, type CalculationResult } from './calculation';
import { figuresMissing } from './figuresMissing';

const fields = {
  hoursAsked: numberFromNought,
  staffPerHour: numberFromNought,
  staffAlreadyPaid: numberFromNought,
  hourlyRate: numberAboveNought,
  contractedHours: numberAboveNought,
  weeksPerYear,
  daysAway: numberFromNought,
  daysPerWeek: optional(numberAboveNought),
  asAt: day,
};

export function calculateMarginalHours(input: unknown, reference: CalculationReference): CalculationResult {
  const read = readInput('marginal-hours', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const inForce = reference.rulesInForce(read.value.asAt);
  if (inForce.value === null) return notCalculated(...figuresMissing(inForce, read.value.asAt));
  const { daysAway, daysPerWeek, weeksPerYear: convention } = read.value;
  const away = weeksAway(daysAway, daysPerWeek ?? exact(5));
  const factor = coverFactor(away, convention);
  const paidHour = paidHourOf(read.value, inForce.value);
  if (factor === null || paidHour === null)
    return notCalculated(
      `"daysAway" of ${exactText(daysAway)} leaves nothing of a year of ${convention} weeks: fewer days away are expected.`,
    );
  const delivered = scaleMoney(paidHour, factor);
  return calculated({
    costPerPaidHour: exactText(paidHour.pounds),
    coverFactor: exactText(factor),
    costPerDeliveredHour: exactText(delivered.pounds),
    weekly: exactText(costOfExtraHours(read.value, delivered).pounds),
  });
}

function paidHourOf(
  { hourlyRate, contractedHours, weeksPerYear: convention }: ValuesOf<typeof fields>,
  rules: EmploymentRules,
): ReturnType<typeof costPerPaidHour> {
  const pay = { pay: poundsPer('hour', hourlyRate), premium: percentage(0), premiumHours: fraction(0) };
  const gross = grossPerPerson(pay, contractedHours, convention);
  const terms = { rules, pension: { kind: 'statutoryMinimum' }, organisationPayBill: null } as const;
  return costPerPaidHour(onCostsFor(gross, terms), contractedHours, convention);
}
