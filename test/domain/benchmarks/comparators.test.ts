/** Which figures a fee is compared with, and why the others are not; the price indices are those of domain.md, section 13. */
import { comparatorsAmong, type ComparatorRules } from '../../../src/domain/benchmarks/comparators';
import { movePriceBase } from '../../../src/domain/benchmarks/priceBase';
import { priceYearOf } from '../../../src/domain/benchmarks/priceYear';
import { exact, exactText } from '../../../src/domain/money/exact';
import { aBenchmark, anyComparator, fees, quartiles } from '../../support/benchmarks';

const rules: ComparatorRules = {
  ...anyComparator,
  sector: 'private',
  period: '2024/25',
  leaveOut: ['P-104'],
};

const five = fees([3900, 4200, 4800, 6000, 4500]);

test('what was left out, and by which rule', () => {
  const { used, leftOut } = comparatorsAmong(
    [
      ...five,
      aBenchmark({ id: 'this one', reference: 'p-104' }),
      aBenchmark({ id: 'a voluntary home', sector: 'voluntary' }),
      aBenchmark({ id: 'an old fee', period: '2019/20' }),
      aBenchmark({ id: 'a place, not a child', per: 'place' }),
      aBenchmark({ id: 'a percentage', unit: 'percent' }),
      aBenchmark({ id: 'a secure home', provision: 'Secure Welfare' }),
    ],
    rules,
  );
  expect(used).toHaveLength(5);
  expect(leftOut).toEqual([
    { rule: 'unit', records: 1 },
    { rule: 'per', records: 1 },
    { rule: 'provision', records: 1 },
    { rule: 'leaveOut', records: 1 },
    { rule: 'sector', records: 1 },
    { rule: 'period', records: 1 },
  ]);
});

test.each([
  ['three to five places', { from: 3, to: 5 }, 3],
  ['exactly four', { from: 4, to: 4 }, 1],
  ['any size', null, 5],
])('size of home: %s', (_name, places, left) => {
  // homes of 2, 3, 4 and 5 places, and one that does not say
  const homes = [2, 3, 4, 5, null].map((each) => aBenchmark({ places: each }));
  expect(comparatorsAmong(homes, { ...anyComparator, places }).used).toHaveLength(left);
});

test('a home that does not say its region is not taken to be of the region, where its file states regions', () => {
  const silent = aBenchmark({ region: null });
  const { used, leftOut } = comparatorsAmong([aBenchmark(), silent], {
    ...anyComparator,
    region: 'North West',
  });
  expect([used.length, leftOut]).toEqual([1, [{ rule: 'region', records: 1 }]]);
});

test('spot prices can be left out beside a framework’s', () => {
  const sourced = ['Framework', 'framework', 'Spot Purchase'].map((sourcing) => aBenchmark({ sourcing }));
  const { used, leftOut } = comparatorsAmong(sourced, { ...anyComparator, sourcing: 'Framework' });
  expect([used.length, leftOut]).toEqual([2, [{ rule: 'sourcing', records: 1 }]]);
});

test('a file that states no region for anybody is taken whole', () => {
  const silent = fees([1, 2], {
    region: null,
    source: { id: 'own.csv', publisher: 'own.csv', title: 'Fees' },
  });
  const { used } = comparatorsAmong([aBenchmark(), ...silent], { ...anyComparator, region: 'North West' });
  expect(used).toHaveLength(3);
});

test('a published statistic that states no region is taken to be of all', () => {
  const published = quartiles([4100, 4600, 5400], { region: null, sector: null });
  expect(comparatorsAmong([published], { ...rules, region: 'North West' }).used).toEqual([published]);
});

test.each([
  ['Residential – Mainstream', true],
  ['Residential - With Education', true],
  ['Residential – Parent and Child', false],
  ['52 week Residential School', false],
  ['Secure Welfare', false],
  ['Unregistered', false],
  ['Fostering (IFA)', false],
])('%s compares with an ordinary home: %s', (provision, compares) => {
  expect(comparatorsAmong([aBenchmark({ provision })], anyComparator).used).toHaveLength(compares ? 1 : 0);
});

describe('the price base', () => {
  const cpi = { 2022: exact('9.07'), 2023: exact('7.30') };

  test('from 2021 to 2023, and what was applied', () => {
    // 4,000 × 1.0907 × 1.073
    const moved = movePriceBase(exact(4000), 2021, 2023, cpi)!;
    expect(exactText(moved.amount)).toBe('4681.2844');
    expect(moved.applied.map(({ year }) => year)).toEqual([2022, 2023]);
  });

  test('back again', () => {
    expect(exactText(movePriceBase(exact('4681.2844'), 2023, 2021, cpi)!.amount)).toBe('4000');
  });

  test('a year without an index cannot be crossed', () => {
    expect(movePriceBase(exact(4000), 2020, 2023, cpi)).toBeNull();
  });

  test.each([
    ['2024/25', 2024],
    ['2024-25', 2024],
    ['FY 2024–2025', 2024],
    ['1999/00', 1999],
    ['2024', 2024],
    ['year to March 2019', 2018],
    ['31 March 2025', 2024],
    ['1 April 2025', 2025],
    ['2025-03-31', 2024],
    ['2016-20', null],
    ['2020 report', null],
    ['recent', null],
  ])('prices of %s are prices of %s', (period, year) => {
    expect(priceYearOf(period)).toBe(year);
  });
});
