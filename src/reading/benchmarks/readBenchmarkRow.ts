/** One row of a benchmark table as a record, or what keeps it from being one. */
import { isoDate } from '../../domain/calendar/isoDate';
import type {
  BenchmarkRecord,
  BenchmarkStatistic,
  BenchmarkUnit,
} from '../../domain/benchmarks/benchmarkRecord';
import type { Quantile } from '../../domain/benchmarks/placeAmongQuantiles';
import type { Finding } from '../../domain/evidence/finding';
import type { Place } from '../../domain/evidence/place';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import { exact, exactText, type Exact } from '../../domain/money/exact';
import type { ReceivedCell, ReceivedSheet } from '../../domain/submission/received';
import { amountInCell, type AmountReading } from '../amountText';
import { textOf } from '../ledger/ledgerTable';
import { placeIn } from '../sheetCells';
import type { BenchmarkField, BenchmarkTable } from './benchmarkColumns';
import {
  countMissing,
  figureNotANumber,
  periodMissing,
  quantilesOutOfOrder,
  unknownUnit,
} from './benchmarkFindings';

const quantileFields: readonly (readonly [BenchmarkField, string])[] = [
  ['p10', '0.1'],
  ['lowerQuartile', '0.25'],
  ['median', '0.5'],
  ['upperQuartile', '0.75'],
  ['p90', '0.9'],
];

interface Row {
  readonly text: (field: BenchmarkField) => string;
  readonly figure: (field: BenchmarkField) => Exact | null;
  readonly at: (field: BenchmarkField) => Place;
}

export function readBenchmarkRow(
  file: string,
  sheet: ReceivedSheet,
  { columns }: BenchmarkTable,
  rowNumber: number,
): Validated<BenchmarkRecord> {
  const row = rowOf(sheet, columns, rowNumber);
  const measure = row.text('measure');
  if (measure === '') return { value: null, findings: [] };
  const statistic = statisticOf(row);
  const quantiles = quantilesOf(row);
  const unit = unitOf(row.text('unit'));
  const value = statistic === null || statistic === 'quantiles' ? null : row.figure(statistic);
  const n = statistic === 'value' ? 1 : countOf(row.figure('n'));
  const findings = [
    ...(unit === null ? [unknownUnit(row.at('unit'), row.text('unit'))] : []),
    ...(row.text('period') === '' ? [periodMissing(row.at('period'))] : []),
    ...(n === null ? [countMissing(row.at('n'))] : []),
    ...figureFindings(row, statistic, quantiles),
  ];
  if (unit === null || statistic === null || findings.length > 0) return notUsable(findings);
  return understood({
    id: `${file} row ${String(rowNumber + 1)}`,
    measure,
    unit,
    per: row.text('per') || 'child',
    statistic,
    value,
    quantiles: statistic === 'quantiles' ? quantiles : [],
    n,
    homes: null,
    providers: null,
    region: row.text('region') || null,
    sector: row.text('sector') || null,
    needsBand: row.text('needsBand') || null,
    period: row.text('period'),
    source: { id: file, publisher: row.text('source') || file, title: measure },
    useBy: isoDate(row.text('useBy')),
    at: row.at('measure'),
  });
}

function rowOf(sheet: ReceivedSheet, columns: BenchmarkTable['columns'], rowNumber: number): Row {
  const cellOf = (field: BenchmarkField): ReceivedCell | null => {
    const column = columns[field];
    return column === undefined ? null : (sheet.rows[rowNumber]?.[column] ?? null);
  };
  return {
    text: (field) => textOf(cellOf(field)),
    figure: (field) => figureIn(amountInCell(cellOf(field))),
    at: (field) => placeIn(sheet, rowNumber, columns[field] ?? columns.measure ?? 0),
  };
}

function figureIn(reading: AmountReading | null): Exact | null {
  if (reading?.kind === 'amount') return reading.pounds;
  return reading?.kind === 'percent' ? reading.percent : null;
}

/** Two or more quantiles make a range; else the median, the mean or the single value that is there. */
function statisticOf(row: Row): BenchmarkStatistic | null {
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

function figureFindings(
  row: Row,
  statistic: BenchmarkStatistic | null,
  quantiles: readonly Quantile[],
): readonly Finding[] {
  if (statistic === null) return [figureNotANumber(row.at('measure'), '')];
  const fields = statistic === 'quantiles' ? quantileFields.map(([field]) => field) : [statistic];
  const unread = fields
    .filter((field) => row.text(field) !== '' && row.figure(field) === null)
    .map((field) => figureNotANumber(row.at(field), row.text(field)));
  const falls = quantiles.some((each, index) => quantiles[index + 1]?.value.lessThan(each.value));
  const shown = quantiles.map(({ value }) => exactText(value)).join(', ');
  return [...unread, ...(falls ? [quantilesOutOfOrder(row.at('median'), shown)] : [])];
}

function countOf(n: Exact | null): number | null {
  return n !== null && n.isInteger() && n.greaterThan(0) ? n.toNumber() : null;
}

function unitOf(text: string): BenchmarkUnit | null {
  const plain = text.toLowerCase().replace(/[£.]/g, '').replace('pounds', '').trim();
  if (/^(a |per |\/ ?)?(week|wk|pw)$|^weekly$|^p\/?w$/.test(plain)) return 'poundsAWeek';
  if (/^(a |per |\/ ?)?(year|yr|annum|pa)$|^(yearly|annual)$/.test(plain)) return 'poundsAYear';
  if (/^(an |per |\/ ?)?(hour|hr)$|^hourly$/.test(plain)) return 'poundsAnHour';
  return /^(%|per ?cent|percent(age)?)$/.test(plain) ? 'percent' : null;
}
