/**
 * A benchmarking club's table: councils as rows or as columns, their unit costs a week beside each other.
 *
 * Each figure is one council's average, which is another kind than one child's fee: councils are compared among
 * themselves, and the single figures of the other councils are never shown. Averages over councils are left out.
 *
 * Worked example: "Council, Own provision (£ per week), Private provision (£ per week)" above a row for each council.
 */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { Finding } from '../../domain/evidence/finding';
import type { NotUnderstood } from '../../domain/submission/feeSubmission';
import type { ReceivedSheet } from '../../domain/submission/received';
import { amountInCell, poundsRead } from '../amountText';
import { placeIn, textOf } from '../sheetCells';
import type { BenchmarkReader, ReadTable } from './benchmarkFile';
import { figureNotANumber, periodOfTableMissing, unknownUnit } from './benchmarkFindings';
import { unitInHeading } from './benchmarkUnits';
import { firstHeadingRow, headingsIn, plainHeading, unstated } from './headedColumns';
import { periodAround } from './periodAround';

const councilHeading = /^(council|local authority|authority|la|la name|member)s?$/;
const measureHeading = /^(measure|indicator|unit costs?|cost|description|line|item)s?\b/;
const overCouncils =
  /\b(average|mean|median|total|all|group|england|quartile|minimum|maximum|lowest|highest)\b/i;
const fewestCouncils = 3;

export const councilTable: BenchmarkReader = {
  format: 'councilTable',
  headingRowIn: (sheet) =>
    firstHeadingRow(sheet, (headings, row) => orientation(sheet, headings, row) !== null),
  read: readTable,
};

/** Councils down the first headed column, or along the heading row. */
function orientation(
  sheet: ReceivedSheet,
  headings: readonly string[],
  row: number,
): 'councilsAreRows' | 'councilsAreColumns' | null {
  const first = headings.findIndex((heading) => heading !== '');
  const plain = plainHeading(headings[first] ?? '');
  const figured = headings.filter(
    (heading, column) => column > first && heading !== '' && hasFigure(sheet, row, column),
  );
  if (councilHeading.test(plain))
    return figured.some((heading) => saysUnitCost(heading, sheet, row)) ? 'councilsAreRows' : null;
  const manyCouncils = figured.length >= fewestCouncils && figured.every((heading) => !/\d/.test(heading));
  return measureHeading.test(plain) && manyCouncils && figured.every(isPlainName)
    ? 'councilsAreColumns'
    : null;
}

function isPlainName(heading: string): boolean {
  return !/£|%|\b(cost|fee|price|median|unit|n|period|year|source|region|sector|mean|value)\b/i.test(heading);
}

function saysUnitCost(heading: string, sheet: ReceivedSheet, row: number): boolean {
  return unitInHeading(heading) !== null || (/\bcosts?\b/i.test(heading) && unitAbove(sheet, row) !== null);
}

function hasFigure(sheet: ReceivedSheet, headingRow: number, column: number): boolean {
  return sheet.rows.slice(headingRow + 1).some((cells) => poundsRead(amountInCell(cells[column])) !== null);
}

function unitAbove(sheet: ReceivedSheet, headingRow: number) {
  const words = sheet.rows.slice(0, headingRow).flatMap((cells) => cells.map(textOf));
  return words.map(unitInHeading).find((unit) => unit !== null) ?? null;
}

interface Figure {
  readonly council: string;
  readonly measure: string;
  readonly row: number;
  readonly column: number;
}

function readTable(file: string, sheet: ReceivedSheet, headingRow: number): ReadTable {
  const period = periodAround(file, sheet, headingRow);
  const records: BenchmarkRecord[] = [];
  const findings: Finding[] = [];
  const notUnderstood: NotUnderstood[] = [];
  if (period === null) findings.push(periodOfTableMissing(placeIn(sheet, headingRow, 0)));
  for (const figure of figuresIn(sheet, headingRow)) {
    const cell = sheet.rows[figure.row]?.[figure.column] ?? null;
    const at = placeIn(sheet, figure.row, figure.column);
    const value = poundsRead(amountInCell(cell));
    const unit = unitInHeading(figure.measure) ?? unitAbove(sheet, headingRow);
    if (textOf(cell) === '') continue;
    if (overCouncils.test(figure.council))
      notUnderstood.push({ at, text: `${figure.council}, ${figure.measure}` });
    else if (value === null) findings.push(figureNotANumber(at, textOf(cell)));
    else if (unit === null) findings.push(unknownUnit(at, figure.measure));
    else
      records.push({
        ...unstated,
        id: `${file} ${at.cell}`,
        measure: figure.measure,
        subject: unit === 'poundsAnHour' ? 'costPerDirectCareHour' : 'fee',
        unit,
        per: 'council',
        statistic: 'value',
        value,
        n: 1,
        provider: figure.council,
        reference: figure.council,
        period: period ?? '',
        source: { id: file, publisher: file, title: 'Councils’ unit costs' },
        at,
      });
  }
  return { headingRow, records, findings: onePerMeasure(findings), notUnderstood };
}

function figuresIn(sheet: ReceivedSheet, headingRow: number): readonly Figure[] {
  const headings = headingsIn(sheet, headingRow);
  const first = headings.findIndex((heading) => heading !== '');
  const isRows = orientation(sheet, headings, headingRow) === 'councilsAreRows';
  const columns = headings.flatMap((heading, column) =>
    column > first && heading !== '' && hasFigure(sheet, headingRow, column) ? [{ heading, column }] : [],
  );
  return sheet.rows.flatMap((cells, row) => {
    const label = textOf(cells[first]);
    if (row <= headingRow || label === '') return [];
    return columns.map(({ heading, column }) => ({
      council: isRows ? label : heading,
      measure: isRows ? heading : label,
      row,
      column,
    }));
  });
}

/** A measure without a unit is asked about once, not for each council. */
function onePerMeasure(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, received }) => {
    const key = `${code} ${received}`;
    const isNew = code !== 'value-not-in-list' || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
