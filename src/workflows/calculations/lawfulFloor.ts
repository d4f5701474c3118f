/**
 * `lawful-floor`: the least that hours on a rota can lawfully cost, for each of the children that share them.
 *
 * In: hours (on the rota, a week), children (that share them), asAt, weeksPerYear, contractedHours (of one person a week;
 * 37.5 where left out), optionally local: scenario figures for a day that nothing is published for.
 * Out: perWorkedHour (minimum wage in force, employer NI, minimum pension, 5.6 weeks of leave; no levy, no allowance) and
 * weekly = hours × per worked hour ÷ children; and scenario, the local figures it rests on, where it does.
 *
 * Worked example: 206.5 hours, 3.2 children, 2025-10-01, "52": £15.6081 an hour, £1,007.21 a child and week.
 */
import { exactText } from '../../domain/money/exact';
import { lawfulFloor, lawfulPerWorkedHour } from '../../domain/staffing/lawfulFloor';
import { notCalculated, type CalculationReference, type CalculationResult } from './calculation';
import { areMissing, figuresOfDay, niRules, pensionRules } from './figuresOfDay';
import { scenarioFigures } from '../figures/scenarioFromJson';
import { optional, readInput } from '../typed/inputFields';
import {
  day,
  hoursOfOnePerson,
  numberAboveNought,
  numberFromNought,
  weeksPerYear,
} from '../typed/inputKinds';

const fields = {
  hours: numberFromNought,
  children: numberAboveNought,
  asAt: day,
  weeksPerYear,
  contractedHours: optional(hoursOfOnePerson),
  local: optional(scenarioFigures),
};

const needed = ['nationalLivingWage', 'statutoryLeaveWeeks', ...niRules, ...pensionRules] as const;

export function calculateLawfulFloor(input: unknown, reference: CalculationReference): CalculationResult {
  const read = readInput('lawful-floor', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { hours, children, contractedHours = null } = read.value;
  const figures = figuresOfDay(needed, read.value, reference);
  if (areMissing(figures)) return notCalculated(...figures);
  const terms = { rules: figures.rules, weeksPerYear: read.value.weeksPerYear, contractedHours };
  return {
    answer: {
      perWorkedHour: exactText(lawfulPerWorkedHour(terms).pounds),
      weekly: exactText(lawfulFloor(hours, children, terms).pounds),
      ...figures.marks,
    },
    problems: hours.isZero() ? ['There are no hours: a floor of nought allows any price.'] : [],
  };
}
