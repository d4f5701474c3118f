/**
 * Three careless inputs or more for each calculation of the life of a price: each is refused and names what is wrong, and so does
 * the command.
 */
import { calc } from '../../../src/cli/commands/calc';
import { priceCalculations } from '../../../src/workflows/calculations/priceCalculations';
import { aTerminal } from '../../support/aTerminal';
import { refusalOf } from '../../support/calculationAnswers';

const day = '2026-04-01';
const fees = [{ from: day, weekly: 5000 }];

const careless: Readonly<Record<string, readonly (readonly [input: object, named: RegExp])[]>> = {
  funding: [
    [{ total: 4900, shares: { SC: 80, HE: 15 } }, /shares.*95 %/],
    [{ total: '£4,900', shares: { SC: 100 } }, /"total" is "£4,900"/],
    [{ total: 4900, fixed: { HE: 5000 }, balancing: 'SC' }, /fixed\.HE/],
  ],
  'funding-year': [
    [
      { from: day, until: '2027-04-01', fees, shares: [{ from: '2026-05-01', shares: { SC: 100 } }] },
      /30 nights/,
    ],
    [{ from: day, until: day, fees, shares: [{ from: day, shares: { SC: 100 } }] }, /no nights/],
    [
      { from: '1/4/26', until: '2027-04-01', fees, shares: [{ from: day, shares: { SC: 100 } }] },
      /"from" is/,
    ],
  ],
  uplift: [
    [{ weights: { cpi: 40, nlw: 60 }, indices: { cpi: 2, nlw: 4 } }, /"weights\.cpi" is 40/],
    [{ weights: { cpi: 1 }, indices: { CPI: 2 } }, /cpi/],
    [{ weights: { cpi: 1 }, indices: { cpi: 2 }, floor: 4, cap: 3 }, /floor, cap/],
  ],
  'apply-uplift': [
    [{ amount: 5000 }, /"percent" is missing/],
    [{ amount: 5000, percent: '3 %' }, /"percent" is "3 %"/],
    [{ amount: 5000, percent: 3, upTo: 0 }, /"upTo" is 0/],
  ],
  'uplift-evidence': [
    [
      { staffing: 3200, staffingPercent: 3.8, other: 1300, return: 500, returnRule: 'frozen' },
      /"other" is 1300/,
    ],
    [
      { staffing: 3200, staffingPercent: 3.8, other: [], return: 500, returnRule: 'Frozen' },
      /"returnRule" is "Frozen"/,
    ],
    [{ staffing: 3200, staffingPercent: 3.8, other: [], returnRule: 'frozen' }, /"return" is missing/],
  ],
  'employment-cost': [
    [{ hourlyRate: 12.71, hoursPerWeek: 40, weeksPerYear: 52, asAt: '2035-04-01' }, /1 April 2035/],
    [{ hourlyRate: 12.71, hoursPerWeek: 0, weeksPerYear: 52, asAt: day }, /"hoursPerWeek" is 0/],
    [{ hourlyRate: 12.71, hoursPerWeek: 40, weeksPerYear: 52, asAt: day, pension: 3 }, /"pension" is 3/],
  ],
  'fee-year': [
    [{ from: day, until: '2027-04-01', fees: [{ from: '2026-04-03', weekly: 5000 }] }, /2 nights/],
    [{ from: day, until: '2027-04-01', fees, weeks: 52 }, /"weeks" is not a field/],
    [{ from: day, until: '2027-02-30', fees }, /"until" is "2027-02-30"/],
  ],
  'marginal-hours': [
    [
      {
        hoursAsked: -12,
        staffPerHour: 2,
        staffAlreadyPaid: 1,
        hourlyRate: 13,
        contractedHours: 37.5,
        weeksPerYear: 52,
        daysAway: 45,
        asAt: day,
      },
      /"hoursAsked" is -12/,
    ],
    [
      {
        hoursAsked: 12,
        staffPerHour: 2,
        staffAlreadyPaid: 1,
        hourlyRate: 13,
        contractedHours: 37.5,
        weeksPerYear: 52,
        daysAway: 300,
        asAt: day,
      },
      /"daysAway" of 300/,
    ],
    [
      {
        hoursAsked: 12,
        staffPerHour: '2:1',
        staffAlreadyPaid: 1,
        hourlyRate: 13,
        contractedHours: 37.5,
        weeksPerYear: 52,
        daysAway: 45,
        asAt: day,
      },
      /"staffPerHour" is "2:1"/,
    ],
  ],
  discounts: [
    [{ price: 5000, percents: [60, 50], basis: 'additive' }, /110 %/],
    [{ price: 5000, percents: 5, basis: 'additive' }, /"percents" is 5/],
    [{ price: 5000, percents: [5], basis: 'both' }, /"basis" is "both"/],
  ],
  'step-down': [
    [
      { until: '2027-04-01', rate: 22, hours: [{ from: day, perWeek: 20 }], holds: [{ step: 1, nights: 7 }] },
      /step 1/,
    ],
    [{ until: day, rate: 22, hours: [{ from: day, perWeek: 20 }] }, /"until" after "from"/],
    [{ until: '2027-04-01', rate: '£22', hours: [{ from: day, perWeek: 20 }] }, /"rate" is "£22"/],
  ],
  invoice: [
    [{ arrival: '2027-03-24', departure: '2027-03-06', fees, invoiced: 1 }, /2027-03-06/],
    [
      {
        arrival: '2027-03-06',
        departure: '2027-03-24',
        fees,
        away: [{ from: '2027-03-10', until: '2027-03-14', share: 50 }],
        invoiced: 1,
      },
      /"away\[0\]\.share" is 50/,
    ],
    [{ arrival: '2027-03-06', departure: '2027-03-24', fees }, /"invoiced" is missing/],
  ],
  options: [
    [{ options: [{ name: 'A', cost: 1, quality: 101 }], priceWeight: 0.3 }, /0 to 100; found 101/],
    [
      { options: [{ name: 'A', cost: 1, quality: 50, dropsNeed: true }], priceWeight: 0.3 },
      /meets every need/,
    ],
    [{ options: [{ name: 'A', cost: 1, quality: 50 }], priceWeight: 30 }, /"priceWeight" is 30/],
  ],
  'move-or-stay': [
    [{ fee: 5400, asked: 5778, other: 5450, noticeNights: 27.5, oneOff: 0 }, /"noticeNights" is 27\.5/],
    [{ fee: 5400, asked: 5778, other: 5450, noticeNights: 28, oneOff: -1 }, /"oneOff" is -1/],
    [{ fee: 5400, asked: '7 %', other: 5450, noticeNights: 28, oneOff: 0 }, /"asked" is "7 %"/],
  ],
  reconcile: [
    [
      {
        fee: 5250,
        nights: 365,
        hoursAgreed: 1,
        hoursDelivered: 1,
        tolerancePercent: 5,
        hourRate: 22,
        allowableCost: 1,
        capPercent: 10,
        councilShare: 0.5,
        councils: { N: 300 },
      },
      /365 nights in all; found 300/,
    ],
    [
      {
        fee: 5250,
        nights: 365,
        hoursAgreed: 1,
        hoursDelivered: 1,
        tolerancePercent: 5,
        hourRate: 22,
        allowableCost: 1,
        capPercent: 10,
        councilShare: 50,
      },
      /"councilShare" is 50/,
    ],
    [
      {
        fee: 5250,
        nights: 1,
        hoursAgreed: 2080,
        hoursDelivered: 0,
        tolerancePercent: 5,
        hourRate: 22,
        allowableCost: 1,
        capPercent: 10,
        councilShare: 0.5,
      },
      /a credit of at most the income/,
    ],
  ],
  'target-cost': [
    [{ target: 250000, markUp: 20000, allowable: 240000 }, /councilShareOfSaving/],
    [{ target: 250000, markUp: 20000, allowable: 270000 }, /councilShareOfOverspend/],
    [{ target: 250000, markUp: '8 %', allowable: 240000, councilShareOfSaving: 0.5 }, /"markUp" is "8 %"/],
  ],
};

const named = [
  'funding',
  'funding-year',
  'uplift',
  'apply-uplift',
  'uplift-evidence',
  'employment-cost',
  'fee-year',
  'marginal-hours',
  'discounts',
  'step-down',
  'invoice',
  'options',
  'move-or-stay',
  'reconcile',
  'target-cost',
];

test('every calculation of the list is here, with three or more', () => {
  expect(Object.keys(careless)).toEqual(named);
  expect(Object.keys(priceCalculations).sort()).toEqual([...named].sort());
  expect(Object.entries(careless).filter(([, inputs]) => inputs.length < 3)).toEqual([]);
});

describe.each(
  Object.entries(careless).flatMap(([name, inputs]) => inputs.map((each) => [name, ...each] as const)),
)('%s of %j', (name, input, sentence) => {
  test('is refused by name', () => {
    expect(refusalOf(name, input)).toMatch(sentence);
  });

  test('ends the command with 2, the sentence and no answer', async () => {
    const terminal = aTerminal({ input: JSON.stringify(input) });
    expect(await calc([name, '-'], terminal)).toBe(2);
    expect(terminal.said()).toBe('');
    expect(terminal.complaints()).toMatch(sentence);
  });
});
