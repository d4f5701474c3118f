/**
 * A benchmark: a figure of others that a fee, or a part of it, may be set beside. It states its kind in full, because a
 * mean is not a median, a place is not a child, EBITDA is not an operating margin: two kinds are never mixed.
 *
 * A record with single values is the council's own import; those values are counted with and never shown.
 */
import type { IsoDate } from '../calendar/isoDate';
import type { Place } from '../evidence/place';
import type { Source } from '../evidence/provenance';
import type { Exact } from '../money/exact';
import type { Quantile } from './placeAmongQuantiles';

export const benchmarkStatistics = ['mean', 'median', 'quantiles', 'value'] as const;
export type BenchmarkStatistic = (typeof benchmarkStatistics)[number];

export const benchmarkUnits = ['poundsAWeek', 'poundsAYear', 'poundsAnHour', 'percent'] as const;
export type BenchmarkUnit = (typeof benchmarkUnits)[number];

export interface BenchmarkRecord {
  readonly id: string;
  /** "fee", a category of the form, "EBITDA margin": in the words of the source. */
  readonly measure: string;
  readonly unit: BenchmarkUnit;
  /** What one figure stands for: child, place, home, provider. */
  readonly per: string;
  readonly statistic: BenchmarkStatistic;
  /** The mean, the median or the one value; null for quantiles. */
  readonly value: Exact | null;
  readonly quantiles: readonly Quantile[];
  /** How many figures it rests on; one for a single value; null where nobody says. */
  readonly n: number | null;
  readonly homes: number | null;
  readonly providers: number | null;
  readonly region: string | null;
  readonly sector: string | null;
  readonly needsBand: string | null;
  /** The year whose prices it is in: "2023/24". */
  readonly period: string;
  readonly source: Source;
  readonly useBy: IsoDate | null;
  readonly at: Place;
}
