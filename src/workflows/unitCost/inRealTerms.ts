/** A home's unit cost with the trend in real terms, by the consumer prices that are bundled. */
import type { YearlyIndex } from '../../domain/benchmarks/priceBase';
import { assessUnitCost, type UnitCostAssessment } from '../../domain/unitCost/assessUnitCost';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import { publishedFigures } from '../../reference/publishedFigures';

const { consumerPrices } = publishedFigures;

/** Per cent of each calendar year over the one before. */
const bundledConsumerPrices: YearlyIndex = Object.fromEntries(
  consumerPrices.values.map(({ from, value }) => [from.slice(0, 4), value]),
);

export const consumerPricesSource = `${consumerPrices.source.publisher}: ${consumerPrices.source.title}, ${consumerPrices.source.published ?? ''}`;

export function unitCostOf(home: InHouseHome): UnitCostAssessment {
  return assessUnitCost(home, bundledConsumerPrices);
}

/** "CPI of 2023, 2024": the calendar years whose change was applied between two years of a ledger; empty where none. */
export function pricesApplied(earlier: number | null, later: number | null): string {
  if (earlier === null || later === null) return '';
  const years = Array.from({ length: Math.max(0, later - earlier) }, (_, step) => earlier + step + 1);
  return years.map((year) => `${String(year)}${isForecast(year) ? ' (forecast)' : ''}`).join(', ');
}

function isForecast(year: number): boolean {
  return consumerPrices.values.some(({ from, note }) => from.startsWith(String(year)) && note === 'forecast');
}
