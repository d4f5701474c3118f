/**
 * Fair Cost of Care lines: for each line n, lower quartile, median and upper quartile, with the price base.
 *
 * They were made for care homes for adults: unless the table says "per child", its figures are per resident, and are
 * never compared with a child's fee.
 */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { Finding } from '../../domain/evidence/finding';
import { exact, exactText } from '../../domain/money/exact';
import type { NotUnderstood } from '../../domain/submission/feeSubmission';
import type { ReceivedSheet } from '../../domain/submission/received';
import { placeIn, textOf } from '../sheetCells';
import type { BenchmarkReader, ReadTable } from './benchmarkFile';
import {
  basisOfLinesMissing,
  countMissing,
  figureNotANumber,
  periodOfTableMissing,
  quantilesOutOfOrder,
} from './benchmarkFindings';
import { fairCostLine, fairCostSection, type FairCostSection } from './fairCostOfCareLines';
import {
  columnsIn,
  firstHeadingRow,
  headedRow,
  headingsIn,
  unstated,
  type ColumnPatterns,
  type HeadedRow,
} from './headedColumns';
import { periodAround } from './periodAround';

type FairCostField = 'line' | 'n' | 'lowerQuartile' | 'median' | 'upperQuartile' | 'period' | 'unit';

const patterns: ColumnPatterns<FairCostField> = [
  ['lowerQuartile', /^lq\b|\b(lower|1st|first) quartile\b|^q1\b|\b25th\b/],
  ['upperQuartile', /^uq\b|\b(upper|3rd|third) quartile\b|^q3\b|\b75th\b/],
  ['median', /\bmedian\b|\b(2nd|second) quartile\b/],
  [
    'n',
    /^n$|^n\b.*\b(locations|homes|responses|values|count)|\bnumber of\b|^no\.? of\b|\bcount\b|\bresponses\b/,
  ],
  ['period', /\bprice base\b|^period$|^(financial )?year$|\bbase year\b/],
  ['unit', /^units?$/],
  ['line', /\blines?\b|\bcost\b|\bcategory\b|\bitem\b|\bstaffing\b|\bper (resident|child)\b/],
];

const fewestLines = 4;
const quartileFields = ['lowerQuartile', 'median', 'upperQuartile'] as const;
const shares = { lowerQuartile: '0.25', median: '0.5', upperQuartile: '0.75' } as const;

export const fairCostOfCare: BenchmarkReader = {
  format: 'fairCostOfCare',
  headingRowIn: (sheet) =>
    firstHeadingRow(sheet, (headings, row) => {
      const columns = columnsIn(headings, patterns);
      if (columns.median === undefined || columns.lowerQuartile === undefined) return false;
      const fewest = saysFairCostOfCare(sheet, row) ? 1 : fewestLines;
      return columns.unit === undefined && knownLinesBelow(sheet, row, columns.line ?? 0) >= fewest;
    }),
  read: readLines,
};

function saysFairCostOfCare(sheet: ReceivedSheet, headingRow: number): boolean {
  const above = sheet.rows.slice(0, headingRow).flatMap((cells) => cells.map(textOf));
  return [sheet.name, ...above].some((words) => /\bfair cost of care\b/i.test(words));
}

function knownLinesBelow(sheet: ReceivedSheet, headingRow: number, column: number): number {
  return sheet.rows
    .slice(headingRow + 1)
    .filter((cells) => fairCostLine(textOf(cells[column]), null)?.isLine === true).length;
}

interface Gathered {
  readonly records: BenchmarkRecord[];
  readonly findings: Finding[];
  readonly notUnderstood: NotUnderstood[];
  section: FairCostSection | null;
}

function readLines(file: string, sheet: ReceivedSheet, headingRow: number): ReadTable {
  const headings = headingsIn(sheet, headingRow);
  const columns = { line: 0, ...columnsIn(headings, patterns) };
  const per = perInWords([
    ...sheet.rows.slice(0, headingRow).flatMap((cells) => cells.map(textOf)),
    ...headings,
  ]);
  const period = periodAround(file, sheet, headingRow);
  const gathered: Gathered = { records: [], findings: [], notUnderstood: [], section: null };
  if (per === null) gathered.findings.push(basisOfLinesMissing(placeIn(sheet, headingRow, columns.line)));
  if (period === null && columns.period === undefined)
    gathered.findings.push(periodOfTableMissing(placeIn(sheet, headingRow, columns.line)));
  for (let index = headingRow + 1; index < sheet.rows.length; index += 1)
    readLine(headedRow(sheet, columns, index), { file, index, per: per ?? 'resident', period }, gathered);
  const { records, findings, notUnderstood } = gathered;
  return { headingRow, records, findings, notUnderstood };
}

interface LineContext {
  readonly file: string;
  readonly index: number;
  readonly per: string;
  readonly period: string | null;
}

function readLine(row: HeadedRow<FairCostField>, context: LineContext, gathered: Gathered): void {
  const label = row.text('line');
  if (label === '') return;
  const section = fairCostSection(label);
  if (quartileFields.every((field) => row.text(field) === '')) {
    if (section === null) gathered.notUnderstood.push({ at: row.at('line'), text: label });
    else gathered.section = section;
    return;
  }
  const line = fairCostLine(label, gathered.section);
  if (line === null) {
    gathered.notUnderstood.push({ at: row.at('line'), text: label });
    return;
  }
  const findings = lineFindings(row);
  gathered.findings.push(...findings);
  if (findings.length > 0) return;
  const { file, index, per, period } = context;
  gathered.records.push({
    ...unstated,
    ...line,
    id: `${file} row ${String(index + 1)}`,
    measure: label,
    unit: 'poundsAWeek',
    per,
    statistic: 'quantiles',
    value: null,
    quantiles: quantilesIn(row),
    n: row.pounds('n')?.toNumber() ?? null,
    period: row.stated('period') ?? period ?? '',
    source: { id: file, publisher: file, title: 'Fair Cost of Care lines' },
    at: row.at('line'),
  });
}

function lineFindings(row: HeadedRow<FairCostField>): readonly Finding[] {
  const n = row.pounds('n');
  const quantiles = quantilesIn(row);
  const falls = quantiles.some((each, index) => quantiles[index + 1]?.value.lessThan(each.value));
  return [
    ...(n?.isInteger() === true && n.greaterThan(0) ? [] : [countMissing(row.at('n'))]),
    ...quartileFields
      .filter((field) => row.text(field) !== '' && row.pounds(field) === null)
      .map((field) => figureNotANumber(row.at(field), row.text(field))),
    ...(falls
      ? [quantilesOutOfOrder(row.at('median'), quantiles.map(({ value }) => exactText(value)).join(', '))]
      : []),
  ];
}

function quantilesIn(row: HeadedRow<FairCostField>) {
  return quartileFields.flatMap((field) => {
    const value = row.pounds(field);
    return value === null ? [] : [{ share: exact(shares[field]), value }];
  });
}

function perInWords(texts: readonly string[]): 'resident' | 'child' | null {
  const all = texts.join(' ').toLowerCase();
  if (/\b(per|a|each) (child|young person)\b|\bchildren[’']s homes?\b/.test(all)) return 'child';
  return /\b(per|a|each) resident\b|\bresident weeks?\b/.test(all) ? 'resident' : null;
}
