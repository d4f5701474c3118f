/** Invented benchmark records; no home, provider or fee here exists. The index is that of domain.md, section 13. */
import { compareWithBenchmarks, type FeeToCompare } from '../../src/domain/benchmarks/compareWithBenchmarks';
import type { BenchmarkComparison, BenchmarkViewer } from '../../src/domain/benchmarks/benchmarkComparison';
import type { BenchmarkRecord } from '../../src/domain/benchmarks/benchmarkRecord';
import type { ComparatorRules } from '../../src/domain/benchmarks/comparators';
import type { StatedIndex } from '../../src/domain/benchmarks/priceBase';
import { exact } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';

export function aBenchmark(overrides: Partial<BenchmarkRecord> = {}): BenchmarkRecord {
  return {
    id: 'fees.csv row 2',
    measure: 'Fee',
    subject: 'fee',
    isLine: false,
    unit: 'poundsAWeek',
    per: 'child',
    statistic: 'value',
    value: exact(4500),
    quantiles: [],
    n: 1,
    homes: null,
    providers: null,
    home: null,
    provider: null,
    reference: null,
    region: 'North West',
    sector: 'private',
    needsBand: null,
    provision: null,
    sourcing: null,
    places: null,
    period: '2024/25',
    source: { id: 'fees.csv', publisher: 'A council', title: 'Fees paid' },
    caveat: null,
    isPublished: false,
    useBy: null,
    at: { cell: 'A2' },
    ...overrides,
  };
}

/** Single fees, each of its own home. */
export function fees(pounds: readonly (number | string)[], overrides: Partial<BenchmarkRecord> = {}) {
  return pounds.map((each, index) =>
    aBenchmark({ id: `fees.csv row ${String(index + 2)}`, value: exact(each), ...overrides }),
  );
}

/** Quartiles as they are published. */
export function quartiles(
  [lower, median, upper]: readonly [number, number, number],
  overrides: Partial<BenchmarkRecord> = {},
): BenchmarkRecord {
  return aBenchmark({
    statistic: 'quantiles',
    value: null,
    quantiles: [
      { share: exact('0.25'), value: exact(lower) },
      { share: exact('0.5'), value: exact(median) },
      { share: exact('0.75'), value: exact(upper) },
    ],
    n: 12,
    ...overrides,
  });
}

export const anyComparator: ComparatorRules = {
  per: 'child',
  region: null,
  sector: null,
  needsBand: null,
  sourcing: null,
  places: null,
  period: null,
  leaveOut: [],
};

export const cpi: StatedIndex = {
  name: 'Consumer Prices Index',
  source: { id: 'obr', publisher: 'Office for Budget Responsibility', title: 'Economic and fiscal outlook' },
  years: [
    { year: 2022, percent: exact('9.07'), note: '' },
    { year: 2023, percent: exact('7.30'), note: '' },
    { year: 2024, percent: exact('2.5'), note: '' },
    { year: 2025, percent: exact('3.4'), note: 'forecast' },
  ],
};

export function aFeeToCompare(overrides: Partial<FeeToCompare> = {}): FeeToCompare {
  return {
    fee: poundsPer('week', 4650),
    categories: {},
    ratios: {},
    weeksPerYear: '52',
    ...overrides,
  };
}

export function compared(
  records: readonly BenchmarkRecord[],
  {
    fee = aFeeToCompare(),
    rules = anyComparator,
    viewer = 'council',
    priceYear = 2024,
  }: {
    fee?: FeeToCompare;
    rules?: ComparatorRules;
    viewer?: BenchmarkViewer;
    priceYear?: number;
  } = {},
): BenchmarkComparison {
  return compareWithBenchmarks(fee, records, { viewer, priceYear, rules, index: cpi });
}
