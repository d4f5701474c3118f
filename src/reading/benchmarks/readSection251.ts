/**
 * A Section 251 outturn: a row for each council and line of the return, with own, private, other public and voluntary
 * provision, total expenditure, income and net expenditure. Only residential care for looked-after children is read.
 *
 * What it holds are a council's yearly totals: they stand beside a fee with their caveat and are never compared with it.
 */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import { section251Caveat } from '../../domain/benchmarks/section251';
import type { Finding } from '../../domain/evidence/finding';
import { exact, sumOf, type Exact } from '../../domain/money/exact';
import type { ReceivedSheet } from '../../domain/submission/received';
import { placeIn, textOf } from '../sheetCells';
import type { BenchmarkReader, ReadTable } from './benchmarkFile';
import { figureNotANumber, periodOfTableMissing, totalOfColumnsDiffers } from './benchmarkFindings';
import {
  columnsIn,
  firstHeadingRow,
  headedRow,
  headingsIn,
  unstated,
  type ColumnPatterns,
  type Columns,
  type HeadedRow,
} from './headedColumns';
import { periodAround } from './periodAround';

const provisions = ['own', 'private', 'otherPublic', 'voluntary'] as const;

type OutturnField = (typeof provisions)[number] | 'total' | 'income' | 'net' | 'line' | 'council' | 'period';

const patterns: ColumnPatterns<OutturnField> = [
  ['own', /^own provision/],
  ['private', /^private( provision)?$/],
  ['otherPublic', /^other public/],
  ['voluntary', /^voluntary/],
  ['total', /^total expenditure/],
  ['income', /^income/],
  ['net', /^net (current )?expenditure/],
  ['period', /^time period|^(financial )?year$|^period$/],
  ['council', /^la name|^(local )?authority( name)?$|^council$|^la$/],
  ['line', /\bcategory\b|\bline\b|\bdescription\b|\bservice\b/],
];

export const section251: BenchmarkReader = {
  format: 'section251',
  headingRowIn: (sheet) =>
    firstHeadingRow(sheet, (headings) => {
      const columns = columnsIn(headings, patterns);
      const says = provisions.filter((each) => columns[each] !== undefined).length;
      return says >= 2 && columns.total !== undefined;
    }),
  read: readOutturn,
};

function readOutturn(file: string, sheet: ReceivedSheet, headingRow: number): ReadTable {
  const headings = headingsIn(sheet, headingRow);
  const columns = withLines(columnsIn(headings, patterns), sheet, headingRow);
  const above = [...sheet.rows.slice(0, headingRow).flatMap((cells) => cells.map(textOf)), ...headings];
  const inThousands = /£ ?000|£k\b|thousands/i.test(above.join(' '));
  const around = periodAround(file, sheet, headingRow);
  const rows = sheet.rows.flatMap((cells, index) => {
    const row = headedRow(sheet, columns, index);
    return index <= headingRow || row.text('total') === '' || cells.length === 0 ? [] : [{ row, index }];
  });
  const isAllResidential = columns.line === undefined && above.some(isResidentialCare);
  const isResidential = (row: HeadedRow<OutturnField>) =>
    columns.line === undefined ? isAllResidential : isResidentialCare(row.text('line'));
  const nation = above.some((words) => /\bengland\b|\bnational(ly)?\b/i.test(words)) ? 'England' : null;
  const read = rows
    .filter(({ row }) => isResidential(row))
    .map(({ row, index }) =>
      readRow(row, {
        file,
        index,
        units: exact(inThousands ? 1000 : 1),
        period: row.stated('period') ?? around ?? '',
        nation,
      }),
    );
  const undated = columns.period === undefined && around === null;
  return {
    headingRow,
    records: read.flatMap(({ records }) => records),
    findings: [
      ...(undated ? [periodOfTableMissing(placeIn(sheet, headingRow, columns.total ?? 0))] : []),
      ...read.flatMap(({ findings }) => findings),
    ],
    notUnderstood: rows
      .filter(({ row }) => !isResidential(row))
      .map(({ row }) => ({ at: row.at('line'), text: row.text('line') })),
  };
}

/** Residential care of children looked after; not "non-residential", not of adults, not what a council charges for it. */
function isResidentialCare(line: string): boolean {
  return (
    /(?<!non[- ])\bresidential care\b/i.test(line) &&
    !/\badults?\b|\bolder\b|\b(18|65) ?(\+|and over|plus)/i.test(line)
  );
}

/**
 * The return's own forms head the column of lines with the name of the service, or not at all: it is the first column that
 * is no figure of the outturn and holds words.
 */
function withLines(
  columns: Columns<OutturnField>,
  sheet: ReceivedSheet,
  headingRow: number,
): Columns<OutturnField> {
  if (columns.line !== undefined) return columns;
  const taken = new Set(Object.values(columns));
  const widest = Math.min(20, Math.max(0, ...sheet.rows.slice(headingRow).map((cells) => cells.length)));
  const words = (column: number) =>
    sheet.rows.slice(headingRow + 1).filter((cells) => /[a-z]{4}/i.test(textOf(cells[column]))).length;
  const line = Array.from({ length: widest }, (_unused, column) => column).find(
    (column) => !taken.has(column) && words(column) > 0,
  );
  return line === undefined ? columns : { ...columns, line };
}

const million = exact(1_000_000);

interface OutturnContext {
  readonly file: string;
  readonly index: number;
  readonly units: Exact;
  readonly period: string;
  /** Whose the rows are where no column says: England's, or a council's that is not named. */
  readonly nation: string | null;
}

function readRow(
  row: HeadedRow<OutturnField>,
  { file, index, units, period, nation }: OutturnContext,
): { readonly records: readonly BenchmarkRecord[]; readonly findings: readonly Finding[] } {
  const total = row.pounds('total');
  if (total === null)
    return { records: [], findings: [figureNotANumber(row.at('total'), row.text('total'))] };
  const net = row.pounds('net');
  const council = row.stated('council') ?? nation;
  const record = (what: 'gross' | 'net', value: Exact): BenchmarkRecord => ({
    ...unstated,
    id: `${file} row ${String(index + 1)} ${what}`,
    measure: `Section 251 residential care, ${what}, ${council ?? 'a council not named'}`,
    subject: null,
    unit: 'poundsMillionAYear',
    per: 'council',
    statistic: 'total',
    value: value.times(units).dividedBy(million),
    region: council,
    period,
    source: { id: file, publisher: 'Department for Education', title: `Section 251 outturn, from ${file}` },
    caveat: section251Caveat,
    isPublished: true,
    at: row.at('total'),
  });
  return {
    records: [record('gross', total), ...(net === null ? [] : [record('net', net)])],
    findings: footingFindings(row, total, net, units),
  };
}

function footingFindings(
  row: HeadedRow<OutturnField>,
  total: Exact,
  net: Exact | null,
  units: Exact,
): readonly Finding[] {
  const parts = provisions.map((each) => row.pounds(each));
  const sum = sumOf(parts.flatMap((each) => each ?? []));
  const income = row.pounds('income');
  const netOfIncome = income === null ? null : total.minus(income.abs());
  return [
    ...(parts.every((each) => each !== null) && differs(sum, total)
      ? [
          totalOfColumnsDiffers(
            row.at('total'),
            sum.times(units),
            total.times(units),
            'the sum of the provisions',
          ),
        ]
      : []),
    ...(net !== null && netOfIncome !== null && differs(netOfIncome, net)
      ? [
          totalOfColumnsDiffers(
            row.at('net'),
            netOfIncome.times(units),
            net.times(units),
            'total less income',
          ),
        ]
      : []),
  ];
}

/** Each column may be rounded to its last place: four of them by two at most. */
function differs(sum: Exact, stated: Exact): boolean {
  return sum.minus(stated).abs().greaterThan(2);
}
