/** A rate card that was read in a pane, beside a review: its rates, and the index by which a rate of another year is moved. */
import type { StatedIndex } from '../../domain/benchmarks/priceBase';
import { defaultWeeksPerYear } from '../../domain/calendar/weeksPerYear';
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { readRateCard } from '../../reading/rateCard/readRateCard';
import { consumerPrices } from '../../reference/bundledBenchmarks';

const ratesOf = workedOutOnce(
  (received: ReceivedWorkbook) => readRateCard(received, defaultWeeksPerYear).value ?? [],
);

/** Nothing where no card was read, or no rate of it was understood. Consumer prices where there is no index of one’s own. */
export function rateCardRead(
  received: ReceivedWorkbook | null,
  own: StatedIndex | null,
): Pick<ReviewComparisons, 'rateCard' | 'index'> {
  const rateCard = received === null ? [] : ratesOf(received);
  return rateCard.length === 0 ? {} : { rateCard, index: own ?? consumerPrices };
}
