/** One row of a benchmark table as a record, or what keeps it from being one. */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import { isBenchmarkRatio, subjectUnit } from '../../domain/benchmarks/benchmarkSubject';
import type { Quantile } from '../../domain/benchmarks/placeAmongQuantiles';
import { priceYearOf } from '../../domain/benchmarks/priceYear';
import type { Finding } from '../../domain/evidence/finding';
import type { Place } from '../../domain/evidence/place';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import { exact, exactText, type Exact } from '../../domain/money/exact';
import { writtenDay } from '../../domain/submission/parsing/parseDate';
import type { ReceivedCell, ReceivedSheet } from '../../domain/submission/received';
import { amountInCell, type AmountReading } from '../amountText';
import { placeIn, textOf } from '../sheetCells';
import type { BenchmarkField, BenchmarkTable } from './benchmarkColumns';
import {
  countMissing,
  figureNotANumber,
  measureMissing,
  periodMissing,
  periodNotUnderstood,
  quantilesOutOfOrder,
  unknownUnit,
  useByNotUnderstood,
} from './benchmarkFindings';
import { benchmarkMeasure } from './benchmarkMeasure';
import { unitInHeading, unitNamed } from './benchmarkUnits';

const quantileFields: readonly (readonly [BenchmarkField, string])[] = [
  ['p10', '0.1'],
  ['lowerQuartile', '0.25'],
  ['median', '0.5'],
  ['upperQuartile', '0.75'],
  ['p90', '0.9'],
];

interface Row {
  readonly text: (field: BenchmarkField) => string;
  readonly stated: (field: BenchmarkField) => string | null;
  readonly figure: (field: BenchmarkField) => Exact | null;
  readonly at: (field: BenchmarkField) => Place;
  readonly heading: (field: BenchmarkField) => string;
}

export function readBenchmarkRow(
  file: string,
  sheet: ReceivedSheet,
  table: BenchmarkTable,
  rowNumber: number,
): Validated<BenchmarkRecord> {
  const row = rowOf(sheet, table, rowNumber);
  const statistic = statisticOf(row);
  const measure = table.columns.measure === undefined ? row.heading('value') : row.text('measure');
  if (measure === '')
    return { value: null, findings: statistic === null ? [] : [measureMissing(row.at('measure'))] };
  const quantiles = quantilesOf(row);
  const unit = unitNamed(row.text('unit')) ?? unitOfFigures(row);
  const n = statistic === 'value' ? 1 : countOf(row.figure('n') ?? row.figure('homes'));
  const findings = [
    ...(unit === null ? [unknownUnit(row.at('unit'), row.text('unit'))] : []),
    ...(row.text('period') === '' ? [periodMissing(row.at('period'))] : []),
    ...(n === null ? [countMissing(row.at('n'))] : []),
    ...figureFindings(row, statistic, quantiles),
  ];
  if (unit === null || statistic === null || findings.length > 0) return notUsable(findings);
  const { subject, isLine } = benchmarkMeasure(measure);
  const keepsSubject = subject === null || !isBenchmarkRatio(subject) || subjectUnit(subject) === unit;
  const useBy = writtenDay(row.text('useBy'));
  const licence = row.stated('licence');
  const council = row.stated('council');
  const value: BenchmarkRecord = {
    id: `${file} row ${String(rowNumber + 1)}`,
    measure,
    subject: keepsSubject ? subject : null,
    isLine,
    unit,
    per: row.stated('per')?.toLowerCase() ?? (council === null ? 'child' : 'council'),
    statistic,
    value: statistic === 'quantiles' ? null : row.figure(statistic),
    quantiles: statistic === 'quantiles' ? quantiles : [],
    n,
    homes: statistic === 'value' ? null : countOf(row.figure('homes')),
    providers: statistic === 'value' ? null : countOf(row.figure('providers')),
    home: row.stated('home'),
    provider: row.stated('provider') ?? council,
    reference: row.stated('reference') ?? council,
    region: row.stated('region'),
    sector: row.stated('sector'),
    needsBand: row.stated('needsBand'),
    provision: row.stated('provision'),
    sourcing: row.stated('sourcing'),
    places: countOf(row.figure('places')),
    period: row.text('period'),
    source: {
      id: file,
      publisher: row.text('source') || file,
      title: measure,
      ...(licence === null ? {} : { licence }),
    },
    caveat: row.stated('caveat'),
    isPublished: licence !== null && statistic !== 'value',
    useBy,
    at: row.at('measure'),
  };
  return understood(value, dayFindings(row, value));
}

function rowOf(sheet: ReceivedSheet, { columns, headings }: BenchmarkTable, rowNumber: number): Row {
  const cellOf = (field: BenchmarkField): ReceivedCell | null => {
    const column = columns[field];
    return column === undefined ? null : (sheet.rows[rowNumber]?.[column] ?? null);
  };
  return {
    text: (field) => textOf(cellOf(field)),
    stated: (field) => textOf(cellOf(field)) || null,
    figure: (field) => figureIn(amountInCell(cellOf(field))),
    at: (field) => placeIn(sheet, rowNumber, columns[field] ?? columns.measure ?? columns.value ?? 0),
    heading: (field) => headings[columns[field] ?? -1] ?? '',
  };
}

function figureIn(reading: AmountReading | null): Exact | null {
  if (reading?.kind === 'amount') return reading.pounds;
  return reading?.kind === 'percent' ? reading.percent : null;
}

/** Two or more quantiles make a range; else the median, the mean or the single value that is there. */
function statisticOf(row: Row): 'quantiles' | 'median' | 'mean' | 'value' | null {
  const isThere = (field: BenchmarkField) => row.text(field) !== '';
  if (quantileFields.filter(([field]) => isThere(field)).length > 1) return 'quantiles';
  const single: readonly ('median' | 'mean' | 'value')[] = ['median', 'mean', 'value'];
  return single.find(isThere) ?? null;
}

function quantilesOf(row: Row): readonly Quantile[] {
  return quantileFields.flatMap(([field, share]) => {
    const value = row.figure(field);
    return value === null ? [] : [{ share: exact(share), value }];
  });
}

/** A table without a column of units may say it in the heading: "Median (£/wk)". */
function unitOfFigures(row: Row) {
  if (row.text('unit') !== '') return null;
  const fields: readonly BenchmarkField[] = ['median', 'mean', 'value', 'lowerQuartile'];
  return fields.map((field) => unitInHeading(row.heading(field))).find((unit) => unit !== null) ?? null;
}

function figureFindings(
  row: Row,
  statistic: ReturnType<typeof statisticOf>,
  quantiles: readonly Quantile[],
): readonly Finding[] {
  if (statistic === null) return [figureNotANumber(row.at('measure'), '')];
  const fields: readonly BenchmarkField[] =
    statistic === 'quantiles' ? quantileFields.map(([field]) => field) : [statistic];
  const unread = fields
    .filter((field) => row.text(field) !== '' && row.figure(field) === null)
    .map((field) => figureNotANumber(row.at(field), row.text(field)));
  const falls = quantiles.some((each, index) => quantiles[index + 1]?.value.lessThan(each.value));
  const shown = quantiles.map(({ value }) => exactText(value)).join(', ');
  return [...unread, ...(falls ? [quantilesOutOfOrder(row.at('median'), shown)] : [])];
}

function dayFindings(row: Row, { subject, period, useBy }: BenchmarkRecord): readonly Finding[] {
  return [
    ...(useBy === null && row.text('useBy') !== ''
      ? [useByNotUnderstood(row.at('useBy'), row.text('useBy'))]
      : []),
    ...(subject !== null && priceYearOf(period) === null
      ? [periodNotUnderstood(row.at('period'), period)]
      : []),
  ];
}

function countOf(n: Exact | null): number | null {
  return n !== null && n.isInteger() && n.greaterThan(0) ? n.toNumber() : null;
}
