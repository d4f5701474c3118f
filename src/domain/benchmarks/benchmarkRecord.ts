/**
 * A benchmark: a figure of others that a fee, or a part of it, may be set beside. It states its kind in full, because a
 * mean is not a median, a place is not a child, EBITDA is not an operating margin: two kinds are never mixed.
 *
 * A record with a single value is the council's own import; such values are counted with and never shown.
 */
import type { IsoDate } from '../calendar/isoDate';
import type { Place } from '../evidence/place';
import type { Source } from '../evidence/provenance';
import type { Exact } from '../money/exact';
import type { BenchmarkSubject } from './benchmarkSubject';
import type { BenchmarkUnit } from './benchmarkUnit';
import type { Quantile } from './placeAmongQuantiles';

export type BenchmarkStatistic =
  'mean' | 'median' | 'quantiles' | 'value' | 'endOfRange' | 'maximum' | 'aggregate' | 'total' | 'count';

export interface BenchmarkRecord {
  readonly id: string;
  /** "fee", a category of the form, "EBITDA margin": in the words of the source. */
  readonly measure: string;
  /** What of a fee it is of; null where it is of something else and can only stand beside. */
  readonly subject: BenchmarkSubject | null;
  /** True for one line of several within its subject: its median is not the median of the subject. */
  readonly isLine: boolean;
  readonly unit: BenchmarkUnit;
  /** What one figure stands for: child, place, home, provider, council. */
  readonly per: string;
  readonly statistic: BenchmarkStatistic;
  /** The mean, the median or the one value; null for quantiles. */
  readonly value: Exact | null;
  readonly quantiles: readonly Quantile[];
  /** How many figures it rests on; one for a single value; null where nobody says. */
  readonly n: number | null;
  /** How many homes and providers a statistic rests on. */
  readonly homes: number | null;
  readonly providers: number | null;
  /** Whose single value it is: counted, never shown. */
  readonly home: string | null;
  readonly provider: string | null;
  /** The placement's reference or the record's own, by which the placement itself is left out. */
  readonly reference: string | null;
  readonly region: string | null;
  readonly sector: string | null;
  readonly needsBand: string | null;
  /** The kind of provision in the words of the source: "Residential – Mainstream". */
  readonly provision: string | null;
  /** How the placement was sourced: "Framework", "Spot Purchase". */
  readonly sourcing: string | null;
  /** Registered places of the home. */
  readonly places: number | null;
  /** The year whose prices it is in: "2023/24". */
  readonly period: string;
  readonly source: Source;
  /** A sentence without which the figure must not be shown. */
  readonly caveat: string | null;
  /** Published to everybody: a provider may see it. A single value never is. */
  readonly isPublished: boolean;
  readonly useBy: IsoDate | null;
  readonly at: Place;
}

const statisticWords: Readonly<Record<BenchmarkStatistic, string>> = {
  mean: 'mean',
  median: 'median',
  quantiles: 'quartiles',
  value: 'single figure',
  endOfRange: 'end of a published range',
  maximum: 'highest',
  aggregate: 'aggregate',
  total: 'total',
  count: 'count',
};

/** "mean for a child, England, 2023-24": what sets one kind apart from another. */
export function kindInWords({ statistic, per, region, sector, period }: BenchmarkRecord): string {
  const where = [region, sector === 'all' ? null : sector].filter((each) => each !== null).join(', ');
  return [`${statisticWords[statistic]} per ${per}`, where, period].filter((each) => each !== '').join(', ');
}
