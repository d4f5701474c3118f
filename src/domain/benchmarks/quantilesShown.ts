/**
 * The quantiles that may be shown, each only where enough figures stand behind it: a median from 5, quartiles from 8,
 * deciles from 20. What has too few is null, which the reader sees as "too few to compare".
 *
 * A median or quartile of others' raw values can be one home's own figure, which would disclose it: what is shown of raw values is
 * rounded to £10 a week, a year to £1,000, an hour to 10p, a share to a whole per cent. Positions use the exact values.
 *
 * Worked example: the median of £4,123.00, 4,310, 4,487, 4,702 and 4,915 is shown as £4,490.00, not as the third home's £4,487.00.
 * Of 3,900, 4,200, 4,500, 4,800 and 6,000 the median is 4,500; quartiles of five are not shown.
 */
import { exact, type Exact } from '../money/exact';
import { roundHalfAwayFromZero } from '../money/rounding';
import type { BenchmarkRecord } from './benchmarkRecord';
import type { BenchmarkUnit } from './benchmarkUnit';
import type { Quantiles } from './placeAmongQuantiles';
import { fewestFor } from './fewestToCompare';
import { percentileOf } from './percentile';
import type { Quantile } from './placeAmongQuantiles';

const shares: Readonly<Record<keyof Quantiles<Exact>, Exact>> = {
  p10: exact('0.1'),
  lowerQuartile: exact('0.25'),
  median: exact('0.5'),
  upperQuartile: exact('0.75'),
  p90: exact('0.9'),
};

export const noQuantiles: Quantiles<Exact> = {
  p10: null,
  lowerQuartile: null,
  median: null,
  upperQuartile: null,
  p90: null,
};

export function quantilesOfValues(values: readonly Exact[]): Quantiles<Exact> {
  return eachShare((share) => (values.length < fewestFor(share) ? null : percentileOf(values, share)));
}

/** Decimal places to which a statistic of raw values is shown; below nought to tens and thousands. */
export const placesShown: Readonly<Partial<Record<BenchmarkUnit, number>>> = {
  poundsAWeek: -1,
  poundsAYear: -3,
  poundsAnHour: 1,
  hoursAWeek: 0,
  percent: 0,
};

/** Of raw values, as they may be shown: no median or quartile is then one home's own figure to the penny. */
export function withoutDisclosure(unit: BenchmarkUnit, quantiles: Quantiles<Exact>): Quantiles<Exact> {
  const places = placesShown[unit];
  return places === undefined
    ? quantiles
    : mapQuantiles(quantiles, (value) => roundHalfAwayFromZero(value, places));
}

export function quantilesThatHold(n: number, published: readonly Quantile[]): Quantiles<Exact> {
  return eachShare((share) =>
    n < fewestFor(share) ? null : (published.find((each) => each.share.equals(share))?.value ?? null),
  );
}

/** The quantiles a record states: a lone median is one of them. */
export function publishedQuantilesOf({ statistic, value, quantiles }: BenchmarkRecord): readonly Quantile[] {
  if (statistic === 'quantiles') return quantiles;
  return statistic === 'median' && value !== null ? [{ share: shares.median, value }] : [];
}

/** The same quantiles in another form. */
export function mapQuantiles<From, To>(
  { p10, lowerQuartile, median, upperQuartile, p90 }: Quantiles<From>,
  as: (amount: From) => To,
): Quantiles<To> {
  const each = (amount: From | null) => (amount === null ? null : as(amount));
  return {
    p10: each(p10),
    lowerQuartile: each(lowerQuartile),
    median: each(median),
    upperQuartile: each(upperQuartile),
    p90: each(p90),
  };
}

function eachShare(at: (share: Exact) => Exact | null): Quantiles<Exact> {
  return {
    p10: at(shares.p10),
    lowerQuartile: at(shares.lowerQuartile),
    median: at(shares.median),
    upperQuartile: at(shares.upperQuartile),
    p90: at(shares.p90),
  };
}
