/** Figures that stand apart: published ones of other kinds and lines within a category, each with its kind and caveat. */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import { kindInWords, type BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import { tooFewToCompare } from '../../domain/benchmarks/fewestToCompare';
import { publishedQuantilesOf, quantilesThatHold } from '../../domain/benchmarks/quantilesShown';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';

export interface PublishedOnScreen {
  readonly id: string;
  readonly measure: string;
  readonly figure: string;
  readonly kind: string;
  readonly source: string;
}

export function publishedOnScreen({ published, lines }: BenchmarkComparison): readonly PublishedOnScreen[] {
  return [...published, ...lines].map((record) => {
    const { id, measure, caveat, source } = record;
    return {
      id,
      measure,
      figure: figureOf(record),
      kind: [kindInWords(record), ...(caveat === null ? [] : [caveat])].join('. '),
      source: `${source.publisher}: ${source.title}`,
    };
  });
}

function figureOf(record: BenchmarkRecord): string {
  const quantiles = publishedQuantilesOf(record);
  if (quantiles.length === 0) return record.value === null ? '' : inUnit(record.value, record.unit);
  const { median } = quantilesThatHold(record.n ?? 0, quantiles);
  return median === null ? tooFewToCompare : `median ${inUnit(median, record.unit)}`;
}

function inUnit(value: Exact, unit: BenchmarkRecord['unit']): string {
  switch (unit) {
    case 'poundsAWeek':
      return `${poundsInWords(value)} a week`;
    case 'poundsAYear':
      return `${poundsInWords(value)} a year`;
    case 'poundsAnHour':
      return `${poundsInWords(value)} an hour`;
    case 'poundsMillionAYear':
      return `£${exactText(value)} million a year`;
    case 'hoursAWeek':
      return `${exactText(value)} hours a week`;
    case 'percent':
      return `${exactText(value)} %`;
    case 'count':
      return exactText(value);
  }
}
