/** Several homes as one, and a home beside other councils. All homes, councils and figures are invented. */
import { exact, exactText, sumOf } from '../../../src/domain/money/exact';
import { assessUnitCost } from '../../../src/domain/unitCost/assessUnitCost';
import { homesTogether } from '../../../src/domain/unitCost/homesTogether';
import type { InHouseHome } from '../../../src/domain/unitCost/inHouseHome';
import {
  compareWithOtherCouncils,
  type CouncilFigure,
  type UnitCostKind,
} from '../../../src/domain/unitCost/otherCouncils';

const at = { cell: 'A2' };

function aHome(name: string, pay: number, occupied: number | null, overrides: Partial<InHouseHome> = {}) {
  const home: InHouseHome = {
    name,
    years: [
      {
        label: '2024/25',
        startsIn: 2024,
        availableBedNights: exact(1820),
        occupiedBedNights: occupied === null ? null : exact(occupied),
      },
    ],
    lines: [{ label: 'Pay', category: 'staffing', amounts: [exact(pay)], at }],
    addOns: {},
    externalPrices: [],
    ...overrides,
  };
  return home;
}

describe('homes together', () => {
  const alder = aHome('Alder House', 1040000, 1456, { addOns: { insurance: [exact(7000)] } });
  const birch = aHome('Birch House', 780000, 1300, { addOns: { insurance: [exact(3000)] } });

  test('their spending over their nights', () => {
    const all = homesTogether([alder, birch])!;
    const [year] = assessUnitCost(all).years;
    // (1,040,000 + 780,000) × 7 ÷ (1,456 + 1,300) = 12,740,000 ÷ 2,756 = 4,622.64150…
    expect(exactText(year!.cost.perOccupiedBedWeek!.pounds.toDecimalPlaces(4))).toBe('4622.6415');
    expect(all.lines.map(({ label }) => label)).toEqual(['Alder House: Pay', 'Birch House: Pay']);
    expect(all.addOns.insurance!.map((each) => exactText(each!))).toEqual(['10000']);
  });

  test('nights that one of them does not state are not known for all', () => {
    const all = homesTogether([alder, aHome('Cedar House', 500000, null)])!;
    expect(all.years[0]!.occupiedBedNights).toBeNull();
    expect(exactText(all.years[0]!.availableBedNights!)).toBe('3640');
  });

  test('partner income that one of them does not state is all income of the ledger', () => {
    const stated = { ...alder, addOns: { partnerIncome: [exact(1000)] } };
    expect(homesTogether([stated, birch])!.addOns.partnerIncome).toBeUndefined();
  });

  test('one home is itself', () => {
    expect(homesTogether([alder])).toBe(alder);
    expect(homesTogether([])).toBeNull();
  });
});

describe('beside other councils', () => {
  const figure = (
    council: string,
    weekly: number,
    kind: UnitCostKind = 'occupiedBedWeek',
  ): CouncilFigure => ({
    council,
    kind,
    period: '2024/25',
    weekly: exact(weekly),
    source: 'councils.csv',
    at,
  });
  // £1,040,000 × 7 ÷ 1,820 = £4,000.00 per available, × 7 ÷ 1,456 = £5,000.00 per occupied bed-week
  const assessment = assessUnitCost(aHome('Alder House', 1040000, 1456));
  const five = [4600, 4800, 5200, 5400, 5800].map((weekly, index) => figure(`Council ${index}`, weekly));

  test('kinds are compared apart, each with its n', () => {
    const beside = compareWithOtherCouncils(assessment, [
      ...five,
      figure('Council 0', 4100, 'availableBedWeek'),
    ]);
    expect(beside.map(({ kind, n, own, position }) => [kind, n, exactText(own!.pounds), position])).toEqual([
      ['availableBedWeek', 1, '4000', 'too few to compare (n = 1)'],
      // two lie below, and 5,000 is half way from 4,800 to 5,200: (1 + 0.5) ÷ 4 = 0.375
      ['occupiedBedWeek', 5, '5000', 'at the 38th percentile of 5'],
    ]);
    expect(exactText(beside[1]!.quantiles.median!)).toBe('5200');
    expect(beside[1]!.quantiles.lowerQuartile).toBeNull();
  });

  test('the home’s own council is no other', () => {
    for (const own of ['council 2', 'Council 2 City Council']) {
      const [beside] = compareWithOtherCouncils(assessment, five, own);
      expect(beside).toMatchObject({ n: 4, position: 'too few to compare (n = 4)' });
      expect(beside!.quantiles.median).toBeNull();
    }
  });

  test('no figure of one council is in the answer', () => {
    const answer = JSON.stringify(compareWithOtherCouncils(assessment, five));
    for (const { council, weekly } of five.filter(({ weekly: each }) => !each.equals(5200))) {
      expect(answer).not.toContain(council);
      expect(answer).not.toContain(exactText(weekly));
    }
  });
});

test('several external prices, each with the occupancy at which both cost the same', () => {
  const { prices, makeOrBuy } = assessUnitCost(
    aHome('Alder House', 1040000, 1456, {
      externalPrices: [
        { name: 'Framework', weekly: exact(5000), source: 'invented' },
        { name: 'Spot', weekly: exact(3200), source: 'invented' },
      ],
    }),
  );
  // like for like 4,000 ÷ 0.8 = 5,000; − 5,000 = 0 and − 3,200 = 1,800; 4,000 ÷ 5,000 = 0.8 and ÷ 3,200 = 1.25
  expect(
    prices.map(({ price, difference, equalAtOccupancy }) => [
      price.name,
      exactText(difference!.pounds),
      exactText(equalAtOccupancy!),
    ]),
  ).toEqual([
    ['Framework', '0', '0.8'],
    ['Spot', '1800', '1.25'],
  ]);
  expect(exactText(makeOrBuy[0]!.external!.pounds)).toBe('5000');
  expect(exactText(sumOf(makeOrBuy.slice(0, 1).map(({ inHouse }) => inHouse.pounds)))).toBe('5000');
});
