/**
 * The bundled observations as benchmark records: every one of them published, each with its kind and caveat. They are
 * means, ends of ranges, totals and counts: they stand beside a fee, and none is what a fee is ranked among.
 */
import type { BenchmarkRecord, BenchmarkStatistic } from '../domain/benchmarks/benchmarkRecord';
import type { BenchmarkUnit } from '../domain/benchmarks/benchmarkUnit';
import type { StatedIndex } from '../domain/benchmarks/priceBase';
import { wholeSubmission } from '../domain/evidence/place';
import { observations, type Observation } from './observations';
import { publishedFigures } from './publishedFigures';

const units: Readonly<Record<string, BenchmarkUnit>> = {
  'pounds a week': 'poundsAWeek',
  'pounds a year': 'poundsAYear',
  'per cent': 'percent',
  '£ million': 'poundsMillionAYear',
  places: 'count',
  homes: 'count',
  placements: 'count',
};

const statistics: Readonly<Record<string, BenchmarkStatistic>> = {
  mean: 'mean',
  range: 'endOfRange',
  maximum: 'maximum',
  aggregate: 'aggregate',
  total: 'total',
  count: 'count',
};

export const bundledBenchmarks: readonly BenchmarkRecord[] = observations.map(asRecord);

function asRecord(observation: Observation): BenchmarkRecord {
  const { id, measure, value, per, n, region, sector, period, source, caveat } = observation;
  const unit = units[observation.unit];
  const statistic = statistics[observation.statistic];
  if (unit === undefined || statistic === undefined) throw new Error(`${id} is of a kind nobody named`);
  return {
    id,
    measure,
    subject: null,
    isLine: false,
    unit,
    per,
    statistic,
    value,
    quantiles: [],
    n: n === null ? null : parseInt(n, 10),
    homes: null,
    providers: null,
    home: null,
    provider: null,
    reference: null,
    region,
    sector,
    needsBand: null,
    provision: null,
    sourcing: null,
    places: null,
    period,
    source,
    caveat,
    isPublished: true,
    useBy: null,
    at: wholeSubmission,
  };
}

/** Consumer prices by calendar year, as prices are moved by them. */
export const consumerPrices: StatedIndex = {
  name: 'consumer prices (CPI)',
  source: publishedFigures.consumerPrices.source,
  years: publishedFigures.consumerPrices.values.map(({ from, value, note }) => ({
    year: parseInt(from.slice(0, 4), 10),
    percent: value,
    note,
  })),
};
