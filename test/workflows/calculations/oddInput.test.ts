/**
 * Any field of a calculation of a price's life left out, or with something in it that nobody meant: an answer in plain decimals,
 * or sentences; never an error, never a figure that is none.
 */
import { calculate } from '../../../src/workflows/calculations/calculations';
import { priceCalculations } from '../../../src/workflows/calculations/priceCalculations';

const day = '2026-04-01';
const until = '2027-04-01';
const fees = [{ from: day, weekly: 4900 }];
const shares = [{ from: '2026-11-02', shares: { SC: 65, HE: 35 } }];

const meant: Readonly<Record<string, readonly object[]>> = {
  funding: [
    { total: 4900, shares: { SC: 80, HE: 20 } },
    { lines: [{ weekly: 100.01, shares: { SC: 50, HE: 50 } }] },
    { total: 4900, fixed: { HE: 700 }, teachingWeeks: { ED: { perWeek: 820, weeks: 39 } }, balancing: 'SC' },
  ],
  'funding-year': [
    { from: day, until, fees, shares, decided: '2026-11-02', effective: day, interimPayer: 'SC' },
  ],
  uplift: [
    { weights: { a: 1 }, indices: { a: 3 }, lowerOf: [5], higherOf: [2], cap: 8, floor: 1, freeze: false },
  ],
  'apply-uplift': [{ amount: '18.04', percent: 2.74, upTo: 0.04 }],
  'uplift-evidence': [
    {
      staffing: 3200,
      staffingPercent: 3.8,
      other: [{ amount: 1300, percent: 2.3 }],
      return: 500,
      returnRule: 'sameMarkUp',
    },
  ],
  'employment-cost': [
    { hourlyRate: 12.21, hoursPerWeek: 40, weeksPerYear: 52, asAt: '2025-10-01', pension: { percent: 5 } },
    {
      hourlyRate: 13,
      hoursPerWeek: 40,
      weeksPerYear: 52,
      asAt: '2028-04-10',
      local: { employerNIRate: 16 },
      pension: 'none',
    },
  ],
  'fee-year': [{ from: day, until, fees }],
  'marginal-hours': [
    {
      hoursAsked: 12,
      staffPerHour: 2,
      staffAlreadyPaid: 1,
      hourlyRate: 13.2,
      contractedHours: 37.5,
      weeksPerYear: 52,
      daysAway: 45,
      daysPerWeek: 5,
      asAt: '2026-10-01',
    },
  ],
  discounts: [{ price: 5000, percents: [5, 3], basis: 'additive' }],
  'step-down': [
    {
      until,
      rate: 22,
      core: 4200,
      hours: [
        { from: day, perWeek: 20 },
        { from: '2027-01-01', perWeek: 0 },
      ],
      holds: [{ step: 1, nights: 14 }],
    },
  ],
  invoice: [
    {
      arrival: '2027-03-06',
      departure: '2027-03-24',
      fees,
      away: [{ from: '2027-03-10', until: '2027-03-14', share: 0.5 }],
      stopped: [{ weekly: 630, nights: 4 }],
      invoiced: 22750,
    },
  ],
  options: [
    { options: [{ name: 'A', cost: 265200, quality: 58, dropsNeed: false }], priceWeight: 0.3 },
    {
      options: [
        { name: 'A', cost: 1, quality: 0 },
        { name: 'B', cost: 2, quality: 9 },
      ],
      priceWeight: 0,
    },
  ],
  'move-or-stay': [{ fee: 5400, asked: 5778, other: 5450, noticeNights: 28, oneOff: 1200 }],
  reconcile: [
    {
      fee: 5250,
      nights: 365,
      hoursAgreed: 2080,
      hoursDelivered: 1900,
      tolerancePercent: 5,
      hourRate: 22,
      allowableCost: 230000,
      capPercent: 10,
      councilShare: 0.5,
      councils: { L: 200, Y: 165 },
    },
  ],
  'target-cost': [
    { target: 9, markUp: 2, allowable: 4, councilShareOfSaving: 0.6, paidOnAccount: 7 },
    { target: 9, markUp: 2, allowable: 14, band: 1, councilShareOfOverspend: 0.5, overspendCapPercent: 2 },
  ],
};

const odd: readonly unknown[] = [
  undefined,
  null,
  '',
  'abc',
  '£5',
  -1,
  0,
  1e300,
  'n/a',
  true,
  [],
  {},
  [null],
].concat(['12,5', '2026-02-29', '01/04/2026', '1900-01-01', '2035-01-01']);

test('every calculation of a price’s life has its example here', () => {
  expect(Object.keys(meant).sort()).toEqual(Object.keys(priceCalculations).sort());
});

test.each(Object.entries(meant))('%s', (name, examples) => {
  for (const example of examples) {
    expect(calculate(name, example).answer).not.toBeNull();
    expect(spoilt(example).filter((input) => !isInOrder(name, input))).toEqual([]);
  }
});

function isInOrder(name: string, input: unknown): boolean {
  const { answer, problems } = calculate(name, JSON.parse(JSON.stringify(input ?? null)));
  const saysSomething = answer !== null || problems.length > 0;
  const said = JSON.stringify(answer) + problems.join();
  return (
    saysSomething &&
    !/NaN|Infinity|undefined|\[object/.test(said) &&
    !/\de[+-]?\d/.test(JSON.stringify(answer))
  );
}

/** The example with each odd value in the place of each of its values, one at a time. */
function spoilt(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return odd;
  const inside = Object.entries(value).flatMap(([name, held]) =>
    spoilt(held).map((each) =>
      Array.isArray(value) ? value.with(Number(name), each) : { ...value, [name]: each },
    ),
  );
  return [...odd, ...inside];
}
