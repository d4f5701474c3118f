/**
 * `employment-cost`: what one person costs an employer in a year, on the figures in force on a day. Exact.
 *
 * In: hourlyRate, hoursPerWeek, weeksPerYear, asAt, optionally pension ("minimum" unless stated, "none", or {percent} of
 * all pay) and local: scenario figures, as in `assets/local-figures.schema.json`, for a day that nothing is published for.
 * Out: gross, employerNI, pension, total; and scenario, the names of the local figures it rests on, where it does.
 *
 * Worked example: 40 hours on 52 weeks, no pension: 11.44 on 2024-10-01 25823.14, 12.21 on 2025-10-01 28456.32, + 10.20 %.
 */
import { percentage } from '../../domain/money/percentage';
import { exactText, zero } from '../../domain/money/exact';
import { poundsPer, type Yearly } from '../../domain/money/moneyPer';
import { employerNI, type NIRules } from '../../domain/staffing/employerNI';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { grossPerPerson } from '../../domain/staffing/grossPay';
import { employerPension } from '../../domain/staffing/pension';
import type { PensionTerms } from '../../domain/staffing/staffingAssumptions';
import { scenarioFigures } from '../figures/scenarioFromJson';
import { isObject, optional, readInput, whyNot, type InputKind, type ValuesOf } from '../typed/inputFields';
import { day, hoursOfOnePerson, numberAboveNought, weeksPerYear } from '../typed/inputKinds';
import { partsOf } from '../typed/nestedKinds';
import { percentFromNoughtToHundred } from '../typed/priceKinds';
import { calculated, notCalculated, type CalculationReference, type CalculationResult } from './calculation';
import { areMissing, figuresOfDay, niRules, pensionRules } from './figuresOfDay';

const percentOfAllPay = partsOf({ percent: percentFromNoughtToHundred });

const pensionChoice: InputKind<PensionTerms> = {
  expected: '"minimum", "none" or {"percent": a number from 0 to 100}',
  read: (given) => {
    if (given === 'minimum') return { value: { kind: 'statutoryMinimum' } };
    if (given === 'none') return { value: { kind: 'percentOfAllPay', percent: zero } };
    const read = percentOfAllPay.read(given);
    return read === null ? null : { value: { kind: 'percentOfAllPay', percent: read.value.percent } };
  },
  partsWrong: (given, at) => (isObject(given) ? whyNot(percentOfAllPay, given, at) : []),
};

const fields = {
  hourlyRate: numberAboveNought,
  hoursPerWeek: hoursOfOnePerson,
  weeksPerYear,
  asAt: day,
  pension: optional(pensionChoice),
  local: optional(scenarioFigures),
};

export function calculateEmploymentCost(input: unknown, reference: CalculationReference): CalculationResult {
  const read = readInput('employment-cost', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { pension: terms = { kind: 'statutoryMinimum' } } = read.value;
  const needed = terms.kind === 'statutoryMinimum' ? [...niRules, ...pensionRules] : niRules;
  const figures = figuresOfDay(needed, read.value, reference);
  if (areMissing(figures)) return notCalculated(...figures);
  return calculated({ ...costs(read.value, terms, figures.rules), ...figures.marks });
}

function costs(
  { hourlyRate, hoursPerWeek, weeksPerYear: convention }: ValuesOf<typeof fields>,
  terms: PensionTerms,
  rules: EmploymentRules,
): Readonly<Record<'gross' | 'employerNI' | 'pension' | 'total', string>> {
  const pay = {
    pay: poundsPer('hour', hourlyRate),
    premium: percentage(0),
    premiumHours: { fraction: zero },
  };
  const gross: Yearly = grossPerPerson(pay, hoursPerWeek, convention);
  const ni = employerNI(gross, rules satisfies NIRules);
  const pension = employerPension(gross, terms, rules);
  return {
    gross: exactText(gross.pounds),
    employerNI: exactText(ni.pounds),
    pension: exactText(pension.pounds),
    total: exactText(gross.pounds.plus(ni.pounds).plus(pension.pounds)),
  };
}
