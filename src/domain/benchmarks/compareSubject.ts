/**
 * One subject of a fee beside its comparators: the statistics that n allows, and where this fee stands.
 *
 * Single values that pass the rules come first; where there is none, the published quantiles of the latest year, of those
 * the ones that say most, and then those that rest on most. Single values and published ones are never put together.
 */
import type { Exact } from '../money/exact';
import type { BenchmarkRecord } from './benchmarkRecord';
import type { Compared } from './benchmarkComparison';
import type { BenchmarkUnit } from './benchmarkUnit';
import { subjectLabel, subjectUnit, type BenchmarkSubject } from './benchmarkSubject';
import { comparableRecord, type ComparisonBasis } from './comparableAmount';
import { comparatorsAmong, type ComparatorRules } from './comparators';
import { fewestForQuartile } from './fewestToCompare';
import { outliersAmong } from './outliers';
import { positionOfNone, positionAmongPublished, positionAmongValues } from './positionInWords';
import { positionAmong } from './position';
import {
  mapQuantiles,
  noQuantiles,
  publishedQuantilesOf,
  quantilesOfValues,
  quantilesThatHold,
  withoutDisclosure,
} from './quantilesShown';
import { priceYearOf } from './priceYear';

export interface SubjectChoices {
  readonly rules: ComparatorRules;
  readonly basis: ComparisonBasis;
}

export interface ComparedSubject {
  readonly compared: Compared<Exact>;
  /** The published record whose quantiles were compared with. */
  readonly published: BenchmarkRecord | null;
}

const ranked: readonly BenchmarkRecord['statistic'][] = ['value', 'median', 'quantiles'];

export function compareSubject(
  subject: BenchmarkSubject,
  submitted: Exact | null,
  records: readonly BenchmarkRecord[],
  { rules, basis }: SubjectChoices,
): ComparedSubject {
  const own = records.filter(
    (record) => record.subject === subject && !record.isLine && ranked.includes(record.statistic),
  );
  const { used, leftOut } = comparatorsAmong(
    own,
    rules,
    (record) => comparableRecord(record, basis) !== null,
  );
  const values = used.filter(({ statistic }) => statistic === 'value');
  const published = values.length > 0 ? null : bestPublished(used);
  const shared = { subject, label: subjectLabel(subject), unit: subjectUnit(subject), submitted, leftOut };
  if (values.length > 0)
    return {
      compared: { ...shared, ...amongValues(submitted, values, basis, shared.unit) },
      published: null,
    };
  return {
    compared: {
      ...shared,
      ...(published === null ? nothing(submitted) : amongPublished(submitted, published, basis)),
    },
    published,
  };
}

type Position = Omit<Compared<Exact>, 'subject' | 'label' | 'unit' | 'submitted' | 'leftOut'>;

function amongValues(
  submitted: Exact | null,
  records: readonly BenchmarkRecord[],
  basis: ComparisonBasis,
  unit: BenchmarkUnit,
): Position {
  const figures = records.flatMap((record) => {
    const comparable = comparableRecord(record, basis);
    if (comparable === null || record.value === null) return [];
    const stated = comparable.toUnit(record.value);
    const { toPrices, priceYear } = comparable;
    return [{ stated, moved: stated.times(toPrices), toPrices, priceYear }];
  });
  const moved = figures.map((each) => each.moved);
  const quantiles = quantilesOfValues(moved);
  const { lowerQuartile, upperQuartile } = quantiles;
  const priceYears = countedYears(figures.map(({ priceYear }) => priceYear));
  const [only] = priceYears;
  const position = submitted === null ? null : positionAmong(submitted, moved);
  const asStated =
    only !== undefined && figures.every(({ priceYear }) => priceYear === only.priceYear)
      ? withoutDisclosure(unit, quantilesOfValues(figures.map(({ stated }) => stated)))
      : null;
  // Of one year's prices: what is shown is moved as it is shown, so that paper can be checked by hand.
  const factor = figures[0]?.toPrices;
  const shown =
    asStated === null || factor === undefined
      ? quantiles
      : mapQuantiles(asStated, (value) => value.times(factor));
  return {
    ...withoutDisclosure(unit, shown),
    basis: 'singleValues',
    n: moved.length,
    homes: distinct(records.map(({ home }) => home)),
    providers: distinct(records.map(({ provider }) => provider)),
    rank: position?.kind === 'within' && quantiles.median !== null ? position.rank : null,
    positionInWords: positionAmongValues(submitted, moved),
    asStated: asStated === null || only === undefined ? null : { ...asStated, priceYear: only.priceYear },
    priceYears,
    outliers:
      moved.length < fewestForQuartile || lowerQuartile === null || upperQuartile === null
        ? null
        : outliersAmong(moved, lowerQuartile, upperQuartile),
    sourceInWords: sourcesOf(records),
  };
}

function amongPublished(submitted: Exact | null, record: BenchmarkRecord, basis: ComparisonBasis): Position {
  const n = record.n ?? 0;
  const comparable = comparableRecord(record, basis);
  if (comparable === null) return nothing(submitted);
  const stated = publishedQuantilesOf(record).map(({ share, value }) => ({
    share,
    value: comparable.toUnit(value),
  }));
  const moved = stated.map(({ share, value }) => ({ share, value: value.times(comparable.toPrices) }));
  const { priceYear } = comparable;
  return {
    ...quantilesThatHold(n, moved),
    basis: 'publishedQuantiles',
    n,
    homes: record.homes,
    providers: record.providers,
    rank: null,
    positionInWords: positionAmongPublished(submitted, n, moved),
    asStated: priceYear === null ? null : { ...quantilesThatHold(n, stated), priceYear },
    priceYears: priceYear === null ? [] : [{ priceYear, n }],
    outliers: null,
    sourceInWords: [
      record.source.publisher,
      record.region ?? 'no region stated',
      record.sector ?? 'no sector stated',
      record.period,
    ].join(', '),
  };
}

function nothing(submitted: Exact | null): Position {
  return {
    ...noQuantiles,
    basis: 'nothing',
    n: 0,
    homes: null,
    providers: null,
    rank: null,
    positionInWords: positionOfNone(submitted),
    asStated: null,
    priceYears: [],
    outliers: null,
    sourceInWords: '',
  };
}

/** The latest prices, then the most figures behind them. */
function bestPublished(used: readonly BenchmarkRecord[]): BenchmarkRecord | null {
  const inOrder = [...used].sort(
    (a, b) =>
      (priceYearOf(b.period) ?? 0) - (priceYearOf(a.period) ?? 0) ||
      publishedQuantilesOf(b).length - publishedQuantilesOf(a).length ||
      (b.n ?? 0) - (a.n ?? 0),
  );
  return inOrder[0] ?? null;
}

function countedYears(years: readonly (number | null)[]): Position['priceYears'] {
  const stated = years.flatMap((year) => year ?? []);
  return [...new Set(stated)]
    .sort((a, b) => a - b)
    .map((priceYear) => ({ priceYear, n: stated.filter((each) => each === priceYear).length }));
}

/** How many different ones; null where one of them is not named. */
function distinct(names: readonly (string | null)[]): number | null {
  return names.includes(null) ? null : new Set(names.map((name) => name?.trim().toLowerCase())).size;
}

function sourcesOf(records: readonly BenchmarkRecord[]): string {
  const publishers = [...new Set(records.map(({ source }) => source.publisher))];
  const periods = [...new Set(records.map(({ period }) => period))].sort();
  return [...publishers, ...periods].join(', ');
}
