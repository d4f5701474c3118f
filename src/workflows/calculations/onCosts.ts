/**
 * `on-costs`: what an employer pays on top of an hourly rate, on the statutory figures in force on a day.
 *
 * In: hourlyRate, contractedHours (a week), weeksPerYear, asAt, pension ("minimum" or {"percent": 5} of all pay) and
 * optionally levy: {"payBill": 3100000}, the organisation's yearly pay bill; true, where the organisation's allowance is
 * used up elsewhere and the full levy rate falls on this pay; false or left out, no levy; and local: scenario figures for a
 * day that nothing is published for.
 * Out, for one person: annualGross, employerNI, pension, levy (a year), onCostPercent, costPerHour (paid hour); and
 * scenario, the local figures it rests on, where it does.
 *
 * Worked example: 12.21, 37.5, "52", "2025-10-01", "minimum": gross 23809.5, NI 2821.425, pension 527.085,
 * on-costs 14.064 %, £13.9272 an hour.
 */
import { exactText, zero, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction, percentage, percentageOf } from '../../domain/money/percentage';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { grossPerPerson } from '../../domain/staffing/grossPay';
import { costPerPaidHour, onCostShareOfPay, onCostsFor, type OnCosts } from '../../domain/staffing/onCosts';
import type { PensionTerms } from '../../domain/staffing/staffingAssumptions';
import { calculated, notCalculated, type CalculationReference, type CalculationResult } from './calculation';
import { areMissing, figuresOfDay, niRules, pensionRules } from './figuresOfDay';
import { isObject, optional, readInput, type InputKind, type ValuesOf } from '../typed/inputFields';
import { day, numberAboveNought, numberFromNought, weeksPerYear } from '../typed/inputKinds';
import { scenarioFigures } from '../figures/scenarioFromJson';

type LevyTerms =
  { readonly kind: 'none' | 'fullRate' } | { readonly kind: 'payBill'; readonly payBill: Exact };

const pensionTerms: InputKind<PensionTerms> = {
  expected: '"minimum" or {"percent": a number of nought or more}',
  read: (given) => {
    if (given === 'minimum') return { value: { kind: 'statutoryMinimum' } };
    const percent = onlyField(given, 'percent', numberFromNought);
    return percent === null ? null : { value: { kind: 'percentOfAllPay', percent } };
  },
};

const levyTerms: InputKind<LevyTerms> = {
  expected: '{"payBill": a number above nought}, true or false',
  read: (given) => {
    if (typeof given === 'boolean') return { value: { kind: given ? 'fullRate' : 'none' } };
    const payBill = onlyField(given, 'payBill', numberAboveNought);
    return payBill === null ? null : { value: { kind: 'payBill', payBill } };
  },
};

const fields = {
  hourlyRate: numberAboveNought,
  contractedHours: numberAboveNought,
  weeksPerYear,
  asAt: day,
  pension: pensionTerms,
  levy: optional(levyTerms),
  local: optional(scenarioFigures),
};

const noLevy: LevyTerms = { kind: 'none' };
const levyRules = ['levyPercent', 'levyAllowance'] as const;

export function calculateOnCosts(input: unknown, reference: CalculationReference): CalculationResult {
  const read = readInput('on-costs', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { pension, levy } = read.value;
  const needed = [
    ...niRules,
    ...(pension.kind === 'statutoryMinimum' ? pensionRules : []),
    ...((levy ?? noLevy).kind === 'none' ? [] : levyRules),
  ];
  const figures = figuresOfDay(needed, read.value, reference);
  if (areMissing(figures)) return notCalculated(...figures);
  const { answer: costs, problems } = answer(read.value, costsOf(read.value, figures.rules));
  return { answer: { ...costs, ...figures.marks }, problems };
}

function costsOf(given: ValuesOf<typeof fields>, statutory: EmploymentRules): OnCosts {
  const levy = given.levy ?? noLevy;
  const pay = {
    pay: poundsPer('hour', given.hourlyRate),
    premium: percentage(0),
    premiumHours: fraction(0),
  };
  const gross = grossPerPerson(pay, given.contractedHours, given.weeksPerYear);
  return onCostsFor(gross, {
    rules: levy.kind === 'fullRate' ? withoutAllowance(statutory) : statutory,
    pension: given.pension,
    organisationPayBill:
      levy.kind === 'payBill' ? levy.payBill : levy.kind === 'fullRate' ? gross.pounds : null,
  });
}

function answer(given: ValuesOf<typeof fields>, costs: OnCosts): CalculationResult {
  const share = onCostShareOfPay(costs);
  const hourly = costPerPaidHour(costs, given.contractedHours, given.weeksPerYear);
  return calculated({
    annualGross: exactText(costs.gross.pounds),
    employerNI: exactText(costs.employerNI.pounds),
    pension: exactText(costs.pension.pounds),
    levy: exactText(costs.levy.pounds),
    onCostPercent: share === null ? null : exactText(percentageOf(share).percent),
    costPerHour: hourly === null ? null : exactText(hourly.pounds),
  });
}

function withoutAllowance(statutory: EmploymentRules): EmploymentRules {
  return { ...statutory, levyAllowance: { ...statutory.levyAllowance, value: zero } };
}

/** The one field that an object has, or null where it is no such object. */
function onlyField(given: unknown, name: string, kind: InputKind<Exact>): Exact | null {
  if (!isObject(given) || Object.keys(given).join() !== name) return null;
  return kind.read(given[name])?.value ?? null;
}
