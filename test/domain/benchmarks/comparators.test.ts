/** Comparators and price bases: every home and fee is invented; the price indices are those of domain.md, section 13. */
import type { BenchmarkRecord } from '../../../src/domain/benchmarks/benchmarkRecord';
import {
  comparatorsAmong,
  statisticsOf,
  type ComparatorRules,
} from '../../../src/domain/benchmarks/comparators';
import { movePriceBase } from '../../../src/domain/benchmarks/priceBase';
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';

function aFee(id: string, pounds: number, overrides: Partial<BenchmarkRecord> = {}): BenchmarkRecord {
  return {
    id,
    measure: 'fee',
    unit: 'poundsAWeek',
    per: 'child',
    statistic: 'value',
    value: exact(pounds),
    quantiles: [],
    n: 1,
    homes: null,
    providers: null,
    region: 'North West',
    sector: 'private',
    needsBand: null,
    period: '2024/25',
    source: { id: 'own', publisher: 'A council', title: 'Fees paid' },
    useBy: null,
    at: { cell: 'A2' },
    ...overrides,
  };
}

const rules: ComparatorRules = {
  measure: 'fee',
  per: 'child',
  region: null,
  sector: 'private',
  needsBand: null,
  period: '2024/25',
  leaveOut: 'this one',
};

const fees = [3900, 4200, 4800, 6000, 4500].map((pounds, index) => aFee(`home ${String(index)}`, pounds));

test('what was left out, and by which rule', () => {
  const { used, leftOut } = comparatorsAmong(
    [
      ...fees,
      aFee('this one', 9000),
      aFee('a voluntary home', 4000, { sector: 'voluntary' }),
      aFee('an old fee', 3000, { period: '2019/20' }),
      aFee('a place, not a child', 3000, { per: 'place' }),
    ],
    rules,
  );
  expect(used).toHaveLength(5);
  expect(leftOut).toEqual([
    { rule: 'per', records: 1 },
    { rule: 'sector', records: 1 },
    { rule: 'period', records: 1 },
    { rule: 'leaveOut', records: 1 },
  ]);
});

test('five fees have a median and a position, but no quartiles', () => {
  const statistics = statisticsOf(poundsPer('week', 4650), comparatorsAmong(fees, rules));
  expect(exactText(statistics.median!.pounds)).toBe('4500');
  expect([statistics.lowerQuartile, statistics.p90]).toEqual([null, null]);
  // 3,900 4,200 4,500 | 4,650 | 4,800 6,000: (2 + 150 ÷ 300) ÷ 4
  expect(statistics.position).toMatchObject({ kind: 'within', rank: { fraction: exact('0.625') } });
});

test('four fees are too few for anything', () => {
  const statistics = statisticsOf(poundsPer('week', 4650), comparatorsAmong(fees.slice(1), rules));
  expect(statistics).toMatchObject({ n: 4, median: null, position: null });
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
});
