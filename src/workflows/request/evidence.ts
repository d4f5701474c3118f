/**
 * What the evidence of a request bears out: staffing re-costed at the pay, NI and pension of the later day, each other cost at
 * its own index, the return frozen and at the same mark-up.
 *
 * Worked example: staffing 3,200 + 3.8 %, other 1,300 + 2.3 %, return 500: frozen + £151.50 (3.03 %), same mark-up + £168.33.
 */
import { dayInWords, daysAfter, type IsoDate } from '../../domain/calendar/isoDate';
import { defaultWeeksPerYear } from '../../domain/calendar/weeksPerYear';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { exact, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import type { Percentage } from '../../domain/money/percentage';
import { evidencedRise } from '../../domain/requests/upliftEvidence';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { recostedChange } from '../../domain/staffing/recosted';
import { ruleOrder } from '../../reference/employmentRulesInForce';
import type { RequestEvidence } from '../../sheets/request/subject';
import { rulesOn } from '../figures/rulesOn';
import type { AnalysisReference } from '../typed/analysis';
import { figure, money, optionally, words } from '../typed/fields';
import { listOf, type ValuesOfFields } from '../typed/form';
import { change } from './requestedPlacements';

const hourly = (label: string, hint = '') =>
  optionally(money(label, '£ an hour', { from: '0.01', to: '1000', hint }));

const fields = {
  cost: words('Cost'),
  weekly: money('Amount', '£ a week'),
  change: optionally(change('Change')),
  rateNow: hourly('Staffing: pay now', 'Instead of a change: re-costed with NI and pension of each day.'),
  rateThen: hourly('Staffing: pay then'),
  contractedHours: optionally(
    figure('Contracted hours', 'a week', { from: '1', to: '60', hint: '37.5 where empty.' }),
  ),
};

type Cost = ValuesOfFields<typeof fields>;

export const evidenceCosts = listOf('cost', fields, {
  label: 'The evidence, cost by cost',
  hint: 'For one fee; empty where a percentage stands with each placement.',
  least: 0,
  most: 40,
});

interface RequestToEvidence {
  readonly costs: readonly Cost[];
  readonly returnWeekly: Exact | undefined;
  readonly from: IsoDate;
}

/** Null where no cost is stated. */
export function evidenceOf(
  { costs, returnWeekly, from }: RequestToEvidence,
  reference: AnalysisReference,
): Worked<RequestEvidence | null> {
  if (costs.length === 0) return worked(null);
  const read = costs.map((cost) => ({ cost, change: changeOf(cost, from, reference) }));
  const wrong = read.flatMap(({ change: { findings } }) => findings);
  const rising = read.flatMap(({ cost, change: { value } }) =>
    value === null ? [] : [{ weekly: poundsPer('week', cost.weekly), change: value.change }],
  );
  const statedReturn = returnWeekly ?? zero;
  const frozen = evidencedRise(rising, poundsPer('week', statedReturn), 'frozen');
  if (wrong.length > 0 || frozen.value === null) return refused(...wrong, ...frozen.findings);
  return worked({
    costs: read.flatMap(({ cost, change: { value } }) =>
      value === null ? [] : [{ cost: cost.cost, weekly: cost.weekly, ...value }],
    ),
    statedReturn,
    frozen: frozen.value,
    sameMarkUp: evidencedRise(rising, poundsPer('week', statedReturn), 'sameMarkUp').value,
  });
}

interface Change {
  readonly change: Percentage;
  readonly note: string;
}

function changeOf(cost: Cost, from: IsoDate, reference: AnalysisReference): Worked<Change> {
  const { rateNow, rateThen } = cost;
  if (cost.change !== undefined) return worked({ change: cost.change, note: 'As stated' });
  if (rateNow === undefined || rateThen === undefined) return refused(changeMissing(cost));
  const dayBefore = daysAfter(from, -1);
  const before = rulesOn(dayBefore, reference);
  const after = rulesOn(from, reference);
  if (before.value === null || after.value === null) return refused(...before.findings, ...after.findings);
  const change = recostedChange(
    { hourlyRate: poundsPer('hour', rateNow), rules: before.value },
    { hourlyRate: poundsPer('hour', rateThen), rules: after.value },
    { contracted: cost.contractedHours ?? exact('37.5'), weeksPerYear: defaultWeeksPerYear },
  );
  if (change === null) return refused(changeMissing(cost));
  return worked({
    change,
    note: `Pay ${poundsInWords(rateNow)} to ${poundsInWords(rateThen)} an hour, NI and pension of ${dayInWords(dayBefore)} and ${dayInWords(from)}${isScenario(after.value) ? '; scenario' : ''}`,
  });
}

const isScenario = (rules: EmploymentRules): boolean =>
  ruleOrder.some((rule) => rules[rule].provenance.kind === 'scenario');

function changeMissing({ cost }: Cost): PriceFinding {
  return priceFinding('nothing-to-compare-with', {
    at: `costs, ${cost}`,
    expected: 'a change in per cent, or pay now and pay then',
    received: 'neither',
    advice: 'State how this cost changes.',
  });
}
