/**
 * What the evidence of a request bears out: staffing re-costed at the pay, NI and pension of the later day, each other cost at
 * its own percentage or consumer prices of a year, the return frozen and at the same mark-up.
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
import { exact, exactText, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import type { Percentage } from '../../domain/money/percentage';
import { changeByIndex } from '../../domain/requests/changeByIndex';
import { evidencedRise } from '../../domain/requests/upliftEvidence';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { recostedChange } from '../../domain/staffing/recosted';
import { ruleOrder } from '../../reference/employmentRulesInForce';
import type { IndexFollowed, RequestEvidence } from '../../sheets/request/subject';
import { rulesOn } from '../figures/rulesOn';
import { indexWith } from '../figures/statedIndex';
import type { AnalysisReference } from '../typed/analysis';
import { choice, count, day, figure, money, optionally, words } from '../typed/fields';
import { listOf, type ValuesOfFields } from '../typed/form';
import { change } from './requestedPlacements';

const hourly = (label: string, hint = '') =>
  optionally(money(label, '£ an hour', { from: '0.01', to: '1000', hint }));

const fields = {
  cost: words('Cost'),
  weekly: money('Amount', '£ a week'),
  change: optionally(change('Change')),
  follows: optionally(
    choice('Follows', { cpi: 'Consumer prices (CPI)' }, { hint: 'As published, where no change is typed.' }),
  ),
  year: optionally(
    count('Of calendar year', 'year', {
      from: '1900',
      to: '2199',
      hint: 'As the contract names it; the year of the new fee where empty.',
    }),
  ),
  source: optionally(words('From', { hint: 'Who published a typed change.' })),
  published: optionally(day('Published on')),
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
      value === null
        ? []
        : [{ cost: cost.cost, weekly: cost.weekly, published: cost.published ?? null, ...value }],
    ),
    statedReturn,
    frozen: frozen.value,
    sameMarkUp: evidencedRise(rising, poundsPer('week', statedReturn), 'sameMarkUp').value,
  });
}

interface Change {
  readonly change: Percentage;
  readonly note: string;
  readonly index: IndexFollowed | null;
}

function changeOf(cost: Cost, from: IsoDate, reference: AnalysisReference): Worked<Change> {
  const { rateNow, rateThen } = cost;
  if (cost.change !== undefined) return worked({ change: cost.change, note: statedNote(cost), index: null });
  if (cost.follows !== undefined) return byConsumerPrices(cost, from, reference);
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
    index: null,
    note: `Pay ${poundsInWords(rateNow)} to ${poundsInWords(rateThen)} an hour, NI and pension of ${dayInWords(dayBefore)} and ${dayInWords(from)}${isScenario(after.value) ? '; scenario' : ''}`,
  });
}

function byConsumerPrices(cost: Cost, from: IsoDate, { scenario }: AnalysisReference): Worked<Change> {
  const prices = indexWith(null, scenario ?? null);
  const stated = cost.year?.toNumber() ?? parseInt(from.slice(0, 4), 10);
  const { value, findings } = changeByIndex(prices, stated, `costs, ${cost.cost}`);
  if (value === null) return refused(...findings);
  const { year, change } = value;
  const marked = value.note === '' ? '' : `, ${value.note}`;
  const { publisher, title } = prices.source;
  const source =
    scenario != null && value.note === 'scenario'
      ? `${scenario.owner}: ${scenario.reason}`
      : `${publisher}: ${title}`;
  const index = { name: 'Consumer prices (CPI)', year, change, note: value.note, source };
  return worked({ change, note: `Consumer prices (CPI) of ${String(year)}${marked}`, index });
}

/** "Consumer prices (CPI) of 2027, as stated; ONS, 19 January 2028" */
function statedNote({ follows, year, source, published }: Cost): string {
  const index = follows === undefined ? '' : 'Consumer prices (CPI)';
  const of = year === undefined ? '' : ` of ${exactText(year)}`;
  const said = index === '' ? 'As stated' : `${index}${of}, as stated`;
  const from = [source, published === undefined ? undefined : dayInWords(published)].filter(
    (each) => each !== undefined,
  );
  return from.length === 0 ? said : `${said}; ${from.join(', ')}`;
}

const isScenario = (rules: EmploymentRules): boolean =>
  ruleOrder.some((rule) => rules[rule].provenance.kind === 'scenario');

function changeMissing({ cost }: Cost): PriceFinding {
  return priceFinding('nothing-to-compare-with', {
    at: `costs, ${cost}`,
    expected: 'a change in per cent, the index it follows, or pay now and pay then',
    received: 'none of them',
    advice: 'State how this cost changes.',
  });
}
