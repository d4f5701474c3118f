/** Every function for the user's own cells. A calculation gets one by a row here: metadata, help and tests follow. */
import type { JsonValue } from '../typed/jsonValue';
import { argument, weeks } from './argument';
import type { Argument, CellFunction } from './cellFunction';
import { staffFunctions } from './staffFunctions';

const prices: readonly Argument[] = [
  argument('blockPrice', 'blockPrice', 'number', 'A place in the block, £ a week, used or not.'),
  argument('spotPrice', 'spotPrice', 'number', 'A placement elsewhere, £ a week.'),
  argument(
    'resalePrice',
    'resalePrice',
    'number',
    'What another council pays for a vacant place; nought if left out.',
    true,
  ),
];

const side = (who: 'submitted' | 'shouldCost', words: string): readonly Argument[] => [
  argument(`${who}Hours`, `${who}.hours`, 'number', `Hours a week, as ${words}.`),
  argument(`${who}Rate`, `${who}.rate`, 'number', `£ an hour, all in, as ${words}.`),
  argument(`${who}Children`, `${who}.children`, 'number', `Children that share the post, as ${words}.`),
];

const isList = (values: JsonValue | undefined): values is readonly JsonValue[] => Array.isArray(values);
const listed = (values: JsonValue | undefined): readonly JsonValue[] => (isList(values) ? values : []);
const named = (values: JsonValue | undefined) =>
  Object.fromEntries(listed(values).map((value, index) => [`index ${index + 1}`, value]));

export const cellFunctions: readonly CellFunction[] = [
  ...staffFunctions,
  {
    name: 'WEEKLY',
    says: 'An amount quoted for another period, as £ a week.',
    arguments: [
      argument('amount', 'amount', 'eachNumber', 'The amount, £; or a range of amounts.'),
      argument(
        'period',
        'period',
        'text',
        'What it is for: "year", "month", "week", "fourWeeks", "day", "night" or "teachingWeek".',
      ),
      weeks,
      argument(
        'teachingWeeks',
        'teachingWeeks',
        'number',
        'Weeks of school a year, with "teachingWeek"; 38 if left out.',
        true,
      ),
    ],
    calculation: 'weekly',
    answer: 'weekly',
    example: { typed: 'WEEKLY(318400,"year","52")', gives: '6123.0769…' },
  },
  {
    name: 'SPLIT',
    says: 'An amount shared by weights, to the penny, so that the parts add up to it; one cell for each weight.',
    arguments: [
      argument('total', 'total', 'number', 'The amount to share, £, of whole pennies.'),
      argument('weights', 'weights', 'numbers', 'A range of weights, such as 50, 30, 20.'),
    ],
    calculation: 'split',
    answer: 'parts',
    example: { typed: 'SPLIT(100,{1,1,1})', gives: '33.34, 33.33, 33.33' },
  },
  ...(['margin', 'markUp'] as const).map((basis): CellFunction => {
    const isMargin = basis === 'margin';
    return {
      name: isMargin ? 'MARGINPRICE' : 'MARKUPPRICE',
      says: isMargin
        ? 'The price of a cost at a margin, a share of the price: cost ÷ (1 − margin).'
        : 'The price of a cost at a mark-up, a share of the cost: cost × (1 + mark-up).',
      arguments: [
        argument('cost', 'cost', 'eachNumber', 'The cost, £; or a range of costs.'),
        argument(
          isMargin ? 'margin' : 'markUp',
          'percent',
          'percent',
          isMargin
            ? 'The surplus, per cent of the price: 30% or 30.'
            : 'The surplus, per cent of the cost: 30% or 30.',
        ),
      ],
      calculation: 'margin',
      fixed: { basis },
      answer: 'price',
      example: isMargin
        ? { typed: 'MARGINPRICE(34.32,30%)', gives: '49.0285…' }
        : { typed: 'MARKUPPRICE(34.32,30%)', gives: '44.616' },
    };
  }),
  {
    name: 'NLW',
    says: 'The National Living Wage on a day, £ an hour, for people of 21 and over (23 before April 2024).',
    arguments: [argument('day', 'asAt', 'eachDay', 'The day; or a range of days.')],
    calculation: null,
    answer: 'nationalLivingWage',
    example: { typed: 'NLW(DATE(2025,10,1))', gives: '12.21' },
  },
  {
    name: 'PERCENTILEOF',
    says: 'The figure that a stated share of a range lies below, as PERCENTILE.INC but without binary fractions.',
    arguments: [
      argument('values', 'values', 'numbers', 'The range of figures; blank cells are passed over.'),
      argument('share', 'p', 'number', 'The share, from 0 to 1: 25% for the lower quartile.'),
    ],
    calculation: 'percentile',
    answer: 'value',
    example: { typed: 'PERCENTILEOF({3900,4200,4800,6000},25%)', gives: '4125' },
  },
  {
    name: 'LIKEFORLIKE',
    says: 'A council’s own cost like for like with an external price: cost at full occupancy × (1 + add-on) ÷ occupancy.',
    arguments: [
      argument(
        'fullOccupancyCost',
        'fullOccupancyCost',
        'number',
        'The cost of a place with every place taken, £ a week.',
      ),
      argument('occupancy', 'occupancy', 'number', 'The share of places taken: 80% or 0.8.'),
      argument(
        'addOn',
        'addOnFraction',
        'number',
        'What the ledger leaves out, a share of the cost; nought if left out.',
        true,
      ),
    ],
    calculation: 'bridge',
    answer: 'likeForLike',
    example: { typed: 'LIKEFORLIKE(3200,80%,18.75%)', gives: '4750' },
  },
  {
    name: 'ERLANG',
    says: 'How often so many places are full when a child needs one: the share placed elsewhere (Erlang’s loss formula).',
    arguments: [
      argument('places', 'beds', 'number', 'Places, a whole number.'),
      argument('load', 'load', 'number', 'Children who need a place at the same time, on average.'),
    ],
    calculation: 'erlang',
    answer: 'refused',
    example: { typed: 'ERLANG(5,3)', gives: '0.1100…' },
  },
  {
    name: 'PLACESTOBUY',
    says: 'How many places to commission as a block, weighing vacant places against placements elsewhere.',
    arguments: [
      argument('load', 'load', 'number', 'Children who need a place at the same time, on average.'),
      ...prices,
    ],
    calculation: 'beds-to-buy',
    answer: 'marginalRule.beds',
    example: { typed: 'PLACESTOBUY(4,5000,7000)', gives: '2' },
  },
  {
    name: 'DEMAND',
    says: 'How many children need a place at a time, from a council’s own starts and stays: arrivals × length of stay.',
    arguments: [
      argument('starts', 'starts', 'number', 'Placements that started in the weeks looked at.'),
      argument('weeks', 'weeks', 'number', 'The weeks looked at.'),
      argument('endedStays', 'endedStays', 'number', 'Stays that ended.'),
      argument('nightsOfEnded', 'nightsOfEnded', 'number', 'Nights of the stays that ended.'),
      argument('openStays', 'openStays', 'number', 'Stays that go on.'),
      argument('nightsOfOpen', 'nightsOfOpen', 'number', 'Nights so far of the stays that go on.'),
    ],
    calculation: 'demand',
    answer: 'load',
    example: { typed: 'DEMAND(26,52,20,6300,8,700)', gives: '25' },
  },
  {
    name: 'BREAKEVEN',
    says: 'The occupancy from which a block is cheaper than placements one by one, a share.',
    arguments: prices,
    calculation: 'break-even',
    answer: 'occupancy',
    example: { typed: 'BREAKEVEN(6057.69,7500)', gives: '0.8076…' },
  },
  {
    name: 'VOIDPRICE',
    says: 'The price of a place that leaves the provider’s income as it was when the council pays a share of vacant places.',
    arguments: [
      argument('price', 'price', 'eachNumber', 'The price of a place today, £ a week; or a range of prices.'),
      argument('occupancy', 'occupancy', 'number', 'The share of places taken: 80% or 0.8.'),
      argument(
        'voidShare',
        'voidShare',
        'number',
        'The share of a vacant place that the council pays: 50% or 0.5.',
      ),
    ],
    calculation: 'void-share-price',
    answer: 'price',
    example: { typed: 'VOIDPRICE(5275,80%,50%)', gives: '4688.8888…' },
  },
  {
    name: 'GAP',
    says: 'Why a submitted post costs more than it should: the gap, and the parts of hours, rate and sharing, in four cells.',
    arguments: [...side('submitted', 'submitted'), ...side('shouldCost', 'it should be')],
    calculation: 'gap',
    answer: ['gap', 'hours', 'rate', 'sharing'],
    example: { typed: 'GAP(150,20.5,3.2,120,18.4,3.4)', gives: '311.5257…, 162.3529…, 92.6470…, 56.5257…' },
  },
  {
    name: 'UPLIFT',
    says: 'What an uplift clause gives, per cent: indices by their weights, within a floor and a cap.',
    arguments: [
      argument('weights', 'weights', 'numbers', 'A range of weights, 1 in all.'),
      argument(
        'indices',
        'indices',
        'numbers',
        'A range of changes, per cent, in the order of the weights: 3 for 3 per cent.',
      ),
      argument('cap', 'cap', 'number', 'The most, per cent.', true),
      argument('floor', 'floor', 'number', 'The least, per cent.', true),
    ],
    calculation: 'uplift',
    input: ({ weights, indices, ...fields }) => ({
      ...fields,
      weights: named(weights),
      indices: named(indices),
    }),
    answer: 'percent',
    example: { typed: 'UPLIFT({0.4,0.6},{3,10.1})', gives: '7.26' },
  },
  {
    name: 'FEEYEAR',
    says: 'What a period costs, every night at the fee of that night, to the penny.',
    arguments: [
      argument('from', 'from', 'day', 'The first day.'),
      argument('until', 'until', 'day', 'The first day not counted.'),
      argument('since', 'since', 'days', 'A range of days from which each fee holds.'),
      argument('fees', 'fees', 'numbers', 'A range of weekly fees, in the order of the days.'),
    ],
    calculation: 'fee-year',
    input: ({ since, fees, ...period }) => ({
      ...period,
      fees: listed(fees).map((weekly, index) => ({ from: listed(since)[index] ?? null, weekly })),
    }),
    answer: 'total',
    example: {
      typed: 'FEEYEAR(DATE(2026,4,1),DATE(2027,4,1),A2:A3,B2:B3)',
      gives: '266585.71 where A2:B3 holds 1 April 2026, 5000 and 1 July 2026, 5150',
    },
  },
  {
    name: 'NIGHTS',
    says: 'Nights from one day to another: the day of arrival counts, the day of leaving does not.',
    arguments: [
      argument('from', 'from', 'day', 'The day of arrival.'),
      argument('until', 'until', 'day', 'The day of leaving.'),
    ],
    calculation: 'fee-year',
    input: ({ from, until }) => ({
      from: from ?? null,
      until: until ?? null,
      fees: [{ from: from ?? null, weekly: '1' }],
    }),
    answer: 'nights',
    example: { typed: 'NIGHTS(DATE(2026,4,1),DATE(2027,4,1))', gives: '365' },
  },
];
