/**
 * `marginal-hours`: what extra hours for one child cost beyond the people who are paid already, on the figures in force on
 * a day: minimum pension, no levy. Exact.
 *
 * In: hoursAsked (a week), staffPerHour, staffAlreadyPaid, hourlyRate, contractedHours, weeksPerYear, daysAway, daysPerWeek
 * (5 unless stated), asAt, optionally local: scenario figures for a day that nothing is published for. Out:
 * costPerPaidHour, coverFactor, costPerDeliveredHour, weekly; and scenario, the local figures it rests on, where it does.
 *
 * Worked example: 12 hours of 1 where 0 is paid at 13.20, 37.5 hours, "52", 45 days, 2026-10-01: 15.0954 × 52 ÷ 43 =
 * 18.2549; 219.06 a week.
 */
import { costOfExtraHours } from '../../domain/requests/extraHours';
import { exact, exactText } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { deliveredHour } from '../../domain/staffing/deliveredHour';
import { optional, readInput } from '../typed/inputFields';
import {
  day,
  daysOfAWeek,
  hoursOfAWeek,
  hoursOfOnePerson,
  numberAboveNought,
  numberFromNought,
  weeksPerYear,
} from '../typed/inputKinds';
import { scenarioFigures } from '../figures/scenarioFromJson';
import { calculated, notCalculated, type CalculationReference, type CalculationResult } from './calculation';
import { areMissing, figuresOfDay, niRules, pensionRules } from './figuresOfDay';

const fields = {
  hoursAsked: hoursOfAWeek,
  staffPerHour: numberFromNought,
  staffAlreadyPaid: numberFromNought,
  hourlyRate: numberAboveNought,
  contractedHours: hoursOfOnePerson,
  weeksPerYear,
  daysAway: numberFromNought,
  daysPerWeek: optional(daysOfAWeek),
  asAt: day,
  local: optional(scenarioFigures),
};

export function calculateMarginalHours(input: unknown, reference: CalculationReference): CalculationResult {
  const read = readInput('marginal-hours', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const figures = figuresOfDay([...niRules, ...pensionRules], read.value, reference);
  if (areMissing(figures)) return notCalculated(...figures);
  const { daysAway, weeksPerYear: convention } = read.value;
  const hour = deliveredHour(
    {
      ...read.value,
      hourlyRate: poundsPer('hour', read.value.hourlyRate),
      daysPerWeek: read.value.daysPerWeek ?? exact(5),
    },
    figures.rules,
  );
  if (hour === null)
    return notCalculated(
      `"daysAway" of ${exactText(daysAway)} leaves nothing of a year of ${convention} weeks: fewer days away are expected.`,
    );
  return calculated({
    costPerPaidHour: exactText(hour.paidHour.pounds),
    coverFactor: exactText(hour.cover),
    costPerDeliveredHour: exactText(hour.deliveredHour.pounds),
    weekly: exactText(
      costOfExtraHours({ ...read.value, hoursRequested: read.value.hoursAsked }, hour.deliveredHour).pounds,
    ),
    ...figures.marks,
  });
}
