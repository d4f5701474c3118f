/** Which of the figures that stand apart can be brought to the prices of the comparison: money with a year of prices. */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import { movePriceBase, yearlyIndex } from '../../domain/benchmarks/priceBase';
import { priceYearOf } from '../../domain/benchmarks/priceYear';
import { one } from '../../domain/money/exact';

export function publishedPriceYear(
  { unit, statistic, period, value }: BenchmarkRecord,
  { priceYear, index }: BenchmarkComparison,
): number | null {
  const isPrice = unit === 'poundsAWeek' || unit === 'poundsAYear';
  const from = priceYearOf(period);
  if (!isPrice || value === null || from === null || statistic === 'total') return null;
  return movePriceBase(one, from, priceYear, yearlyIndex(index)) === null ? null : from;
}

export function publishedPriceYears(comparison: BenchmarkComparison): readonly number[] {
  return comparison.published.flatMap((record) => publishedPriceYear(record, comparison) ?? []);
}
