/**
 * A school or therapy hub shared by homes: it runs on its own weeks, and is spread over the year and over the places or the
 * children of the homes that use it.
 *
 * Worked example: £12,000.00 a teaching week, 39 weeks, 52 weeks a year: £9,000.00 a week; homes of 4 and 2 places: £6,000.00
 * and £3,000.00.
 */
import {
  defaultWeeksPerYear,
  mostTeachingWeeks,
  weeksPerYearConventions,
  type WeeksPerYear,
} from '../../domain/calendar/weeksPerYear';
import { hubCost, type HubCost, type SharedHub } from '../../domain/contracts/councils/sharedHub';
import { refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, unsafeNumber, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { layOut } from '../../sheets/core/layout';
import { describeHub } from '../../sheets/hub/hubWorkbook';
import { contractFindingAsPrice } from '../contracts/contractFindingAsPrice';
import { decimalInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { choice, count, figure, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';
import { fractionOf, percentage } from '../../domain/money/percentage';

const conventions = Object.fromEntries(weeksPerYearConventions.map((each) => [each, each])) as Readonly<
  Record<WeeksPerYear, string>
>;

const form = {
  name: words('Hub'),
  aTeachingWeek: money('A teaching week costs', '£'),
  teachingWeeks: count('Teaching weeks', 'a year', {
    from: '1',
    to: String(mostTeachingWeeks),
    hint: '38 or 39, or what it is open for.',
  }),
  weeksPerYear: optionally(choice('Weeks in the year', conventions, { hint: '365/7 where empty.' })),
  sharedBy: choice('Shared by', { places: 'Places', children: 'Children in them' }),
  occupancy: optionally(
    percent('Occupancy', { hint: 'Where a home states no children; 100 % where empty.' }),
  ),
  homes: listOf(
    'home',
    {
      name: words('Home'),
      places: count('Places', 'places', { to: '1000' }),
      children: optionally(figure('Children', 'on average', { to: '1000' })),
    },
    { label: 'Homes that share it', most: 40 },
  ),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly hub: SharedHub;
  readonly weeksPerYear: WeeksPerYear;
  readonly cost: HubCost;
}

export const hub = analysis({
  id: 'hub',
  command: 'hub',
  title: 'Hub',
  purpose: 'Share a school or therapy hub, on its own weeks, among the homes that use it.',
  form,
  example: {
    name: 'A school for two homes',
    aTeachingWeek: '12000.00',
    teachingWeeks: '39',
    weeksPerYear: '52',
    sharedBy: 'places',
    homes: [
      { name: 'Hollin Bank', places: '4', children: '3' },
      { name: 'Rowan House', places: '2', children: '1.5' },
    ],
  },
  answer,
  tell,
  json: ({ cost: { aWeek, perPlaceWeek, perChildWeek, homes } }) => ({
    aWeek: exactText(aWeek),
    perPlaceWeek: exactText(perPlaceWeek),
    perChildWeek: exactText(perChildWeek),
    homes: homes.map(({ name, places, children, aWeek: part }) => ({
      name,
      places: String(places),
      children: exactText(children),
      aWeek: exactText(part),
    })),
  }),
  write: ({ hub: shared, weeksPerYear, cost }, _, { asAt }) =>
    layOut(describeHub({ hub: shared, weeksPerYear, cost, asAt })),
});

function answer(terms: Terms): Worked<Answer> {
  const { weeksPerYear = defaultWeeksPerYear, occupancy = percentage(100) } = terms;
  const shared: SharedHub = {
    name: terms.name,
    aTeachingWeek: terms.aTeachingWeek,
    teachingWeeks: unsafeNumber(terms.teachingWeeks),
    sharedBy: terms.sharedBy,
    homes: terms.homes.map(({ name, places, children }) => ({
      name,
      places: unsafeNumber(places),
      children: children ?? null,
    })),
  };
  const { value, findings } = hubCost(shared, fractionOf(occupancy).fraction, weeksPerYear);
  const told = findings.map((finding) => contractFindingAsPrice('the hub', finding));
  return value === null ? refused(...told) : worked({ hub: shared, weeksPerYear, cost: value }, told);
}

function tell({ hub: shared, cost }: Answer): Told {
  const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));
  return {
    headline: `${shared.name} costs ${pounds(cost.aWeek)} a week over the whole year, ${pounds(cost.perPlaceWeek)} a place and ${pounds(cost.perChildWeek)} a child.`,
    figures: [{ label: 'A week', value: pounds(cost.aWeek) }],
    tables: [
      {
        title: 'Home by home',
        columns: [
          { header: 'Home', isFigure: false },
          { header: 'Places', isFigure: true },
          { header: 'Children', isFigure: true },
          { header: 'Its part a week', isFigure: true },
        ],
        rows: [
          ...cost.homes.map(({ name, places, children, aWeek }) => [
            name,
            String(places),
            decimalInWords(children, 1),
            pounds(aWeek),
          ]),
          ['In all', '', '', pounds(cost.aWeek)],
        ],
        hasTotal: true,
      },
    ],
    sentences: ['It stands on a line of its own, beside the price of a place.'],
  };
}
