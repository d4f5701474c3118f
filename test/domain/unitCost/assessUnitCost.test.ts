/** In-house unit cost. Lincolnshire's figures are real and published; every other home is invented. */
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { fraction } from '../../../src/domain/money/percentage';
import { toThePenny } from '../../../src/domain/money/rounding';
import { assessUnitCost } from '../../../src/domain/unitCost/assessUnitCost';
import { bridgeToExternal } from '../../../src/domain/unitCost/bridgeSteps';
import type { InHouseHome } from '../../../src/domain/unitCost/inHouseHome';
import { makeOrBuy } from '../../../src/domain/unitCost/makeOrBuy';
import { unitCost } from '../../../src/domain/unitCost/unitCost';

const penny = (value: { readonly pounds: ReturnType<typeof exact> } | null | undefined) =>
  value === null || value === undefined ? null : exactText(toThePenny(value.pounds));

test('Lincolnshire 2024/25: £10.729m in all, staffing 75.6 % of gross', () => {
  const lines = [
    { name: 'staffing', amount: exact('8573000') },
    { name: 'second row', amount: exact('148000') },
    { name: 'third row', amount: exact('1230000') },
    { name: 'fourth row', amount: exact('1396000') },
    { name: 'income', amount: exact('-618000') },
  ];
  const cost = unitCost(lines, { available: exact(0), occupied: exact(0) });
  // 8.573 + 0.148 + 1.230 + 1.396 = 11.347; − 0.618 = 10.729; 8.573 ÷ 11.347 = 0.755529…
  expect(exactText(cost.gross)).toBe('11347000');
  expect(exactText(cost.income)).toBe('618000');
  expect(exactText(cost.total)).toBe('10729000');
  expect(exactText(cost.shares[0]!.fraction.toDecimalPlaces(3))).toBe('0.756');
  expect(cost.perAvailableBedWeek).toBeNull();
});

const nights = { available: exact(1820), occupied: exact(1456) };

describe('the bridge', () => {
  test('its steps in the fixed order, occupancy last', () => {
    const bridge = bridgeToExternal(exact(1040000), nights, {
      supportRecharges: exact(104000),
      partnerIncome: exact(52000),
    })!;
    // 1,040,000 × 7 ÷ 1,820 = 4,000; 104,000: 400; 52,000: 200; 4,600 ÷ 0.8 = 5,750
    expect(
      bridge.steps.map(({ id, weekly, runningTotal }) => [id, penny(weekly), penny(runningTotal)]),
    ).toEqual([
      ['supportRecharges', '400', '4400'],
      ['pensions', '0', '4400'],
      ['insurance', '0', '4400'],
      ['depreciationOrCapital', '0', '4400'],
      ['partnerIncome', '200', '4600'],
      ['occupancy', '1150', '5750'],
    ]);
    expect(penny(bridge.end)).toBe('5750');
  });

  test('a home in which nobody lived has none', () => {
    expect(bridgeToExternal(exact(1), { available: exact(7), occupied: exact(0) }, {})).toBeNull();
  });
});

test.each([
  ['0.8', '5750', '250'], // 4,600 ÷ 0.8 − 5,500
  ['0.9', '5111.11', '-388.89'], // 4,600 ÷ 0.9 = 5,111.111…
  ['1', '4600', '-900'],
])('make or buy at an occupancy of %s', (occupancy, inHouse, difference) => {
  const compared = makeOrBuy(poundsPer('week', 4600), fraction(occupancy), poundsPer('week', 5500));
  expect([penny(compared?.inHouse), penny(compared?.difference)]).toEqual([inHouse, difference]);
});

describe('two years of a home', () => {
  const at = { cell: 'A2' };
  const home: InHouseHome = {
    name: 'Alder House',
    years: [
      {
        label: '2023/24',
        availableBedNights: exact(1820),
        occupiedBedNights: exact(1456),
        startsIn: 2023,
      },
      {
        label: '2024/25',
        availableBedNights: exact(1820),
        occupiedBedNights: exact(1456),
        startsIn: 2024,
      },
    ],
    lines: [
      { label: 'Pay', category: 'staffing', amounts: [exact(900000), exact(990000)], at },
      { label: 'Rent', category: 'premises', amounts: [exact(192000), exact(206000)], at },
      { label: 'From health', category: 'income', amounts: [exact(-52000), exact(-52000)], at },
    ],
    addOns: { supportRecharges: [null, exact(104000)] },
    externalPrices: [{ name: 'External price', weekly: exact(5500), source: 'invented' }],
  };
  const assessed = assessUnitCost(home);

  test('unit cost and trend', () => {
    // totals 1,040,000 and 1,144,000: 5,000 and 1,144,000 × 7 ÷ 1,456 = 5,500 per occupied bed-week, + 10 %
    expect(assessed.years.map(({ cost }) => penny(cost.perOccupiedBedWeek))).toEqual(['5000', '5500']);
    expect(assessed.years[0]!.changeOnYearBefore).toBeNull();
    expect(exactText(assessed.years[1]!.changeOnYearBefore!.fraction)).toBe('0.1');
  });

  test('income is added back where nobody says how much of it is partners’', () => {
    // full 1,144,000 × 7 ÷ 1,820 = 4,400, + 400 recharges + 200 income = 5,000; ÷ 0.8 = 6,250
    expect(penny(assessed.years[1]!.bridge!.end)).toBe('6250');
  });

  test('make or buy: its own occupancy first, and where both are equal', () => {
    expect(assessed.makeOrBuy.map(({ occupancy }) => exactText(occupancy.fraction))).toEqual([
      '0.8',
      '0.8',
      '0.85',
      '0.9',
      '0.95',
      '1',
    ]);
    // 5,000 ÷ 5,500 = 0.909090…
    expect(exactText(assessed.equalAtOccupancy!.fraction.toDecimalPlaces(6))).toBe('0.909091');
  });
});
