/**
 * A provider's own layout made into a submission: the cost table found in any sheet, its lines matched to categories,
 * its totals and its fee recognised, what it says about the placement kept, and everything else listed.
 *
 * Nothing is guessed silently: how each row was understood stands in `reading.mapped`, and a saved mapping corrects it.
 * Worked example: Oakfield's sheet is "a cost table at A5:E38, 26 lines, 3 totals left out of the sum, the fee in D38".
 */
import type { Place } from '../domain/evidence/place';
import { notUsable, understood, type Validated } from '../domain/evidence/validated';
import type { FeeSubmission, PrintedTotal, ReceivedCostRow } from '../domain/submission/feeSubmission';
import type { Received, ReceivedWorkbook } from '../domain/submission/received';
import { amountBases, type BasisDecision } from './amountBasis';
import { amountColumnsOf } from './amountColumns';
import { cellsRead, costRow, isIncluded, type RowContext } from './costRows';
import type { CostTable, TableSearch } from './costTable';
import { findCostTable } from './findCostTable';
import { labelledValues, type LabelledValue } from './labelledValues';
import type { LayoutMapping } from './layoutMapping';
import { notUnderstoodIn } from './notUnderstood';
import { placementFacts, type FactsRead } from './placementFacts';
import { printedTotals } from './printedTotals';
import { quotedFee, type FeeRead } from './quotedFee';
import { mappedRows, sentenceFor } from './readingNote';
import { noTableFound, tableFindings } from './readingFindings';
import { readTextBlock } from './readTextBlock';
import { rowHeadings } from './rowHeadings';
import { placeIn, type FilledRow, type FilledSheet } from './sheetCells';
import { tableRows, type TableRow } from './tableRows';

export function readForeignLayout(
  workbook: ReceivedWorkbook,
  mapping: LayoutMapping | null,
): Validated<FeeSubmission> {
  const search = findCostTable(workbook, mapping);
  if (search.table !== null) return fromTable(workbook, search, search.table, mapping);
  return (
    readTextBlock(workbook, search.looked, mapping) ?? notUsable([noTableFound(workbook, search.looked)])
  );
}

/** Everything read from the sheets beside the lines themselves. */
interface Surroundings {
  readonly facts: FactsRead;
  readonly fee: FeeRead;
  readonly basis: BasisDecision;
}

function fromTable(
  workbook: ReceivedWorkbook,
  search: TableSearch,
  table: CostTable,
  mapping: LayoutMapping | null,
): Validated<FeeSubmission> {
  const columns = amountColumnsOf(table);
  const found = tableRows(table, columns, mapping);
  const { facts, fee, basis } = surroundings(search, table, found, columns);
  const rows = found.map((row) => rowWithBasis(row, basis));
  const contexts = rowHeadings(rows, table).map((heading) => ({ table, heading, bases: basis.bases }));
  const { costs, totals } = linesAndTotals(rows, contexts);
  const nameSheets = search.looked.length > 1;
  const used = [...usedInTable(table, rows), ...facts.used, ...fee.used];
  const notUnderstood = notUnderstoodIn(search.looked, used);
  const submission: FeeSubmission = {
    file: workbook.file,
    layout: 'foreign',
    placement: { ...facts.placement, ...(fee.received === null ? {} : { quotedWeeklyFee: fee.received }) },
    posts: [],
    costs,
    additionalNeeds: [],
    printedTotals: totals,
    reading: { sentence: sentenceFor(table, rows, fee, nameSheets), mapped: mappedRows(rows, contexts) },
    notUnderstood,
  };
  return understood(submission, [
    ...fee.findings,
    ...basis.findings,
    ...tableFindings(search, table, submission, rows),
  ]);
}

function linesAndTotals(
  rows: readonly TableRow[],
  contexts: readonly RowContext[],
): { readonly costs: readonly ReceivedCostRow[]; readonly totals: readonly PrintedTotal[] } {
  const lines = rows.flatMap((row, index) => {
    const context = contexts[index];
    return row.kind === 'line' && context !== undefined ? [{ row, cost: costRow(row, context) }] : [];
  });
  const included = new Set(lines.filter(({ cost }) => isIncluded(cost)).map(({ row }) => row));
  return {
    costs: lines.map(({ cost }) => cost),
    totals: printedTotals(rows, (row) => included.has(row)),
  };
}

function surroundings(
  search: TableSearch,
  table: CostTable,
  rows: readonly TableRow[],
  columns: ReturnType<typeof amountColumnsOf>,
): Surroundings {
  const outside = rowsOutside(search, table, rows);
  const values = outside.flatMap(({ sheet, rows: filled }) => labelledValues(sheet.sheet, filled));
  const facts = placementFacts(values, proseIn(outside));
  const feeValues: readonly LabelledValue[] = outside
    .filter(({ sheet }) => sheet === table.filled || !search.others.some(({ filled }) => filled === sheet))
    .flatMap(({ sheet, rows: filled }) => labelledValues(sheet.sheet, filled));
  const fee = quotedFee(rows, feeValues);
  return { facts, fee, basis: amountBases(columns, rows, fee.fee, facts.placement) };
}

interface RowsOfSheet {
  readonly sheet: FilledSheet;
  readonly rows: readonly FilledRow[];
}

/** Rows that are no part of the table: above it, passed over inside it, and on other sheets that are not hidden. */
function rowsOutside(
  search: TableSearch,
  table: CostTable,
  rows: readonly TableRow[],
): readonly RowsOfSheet[] {
  const passedOver = rows.filter(({ kind }) => kind === 'ignored').map(({ filled }) => filled);
  const others = search.looked.filter((sheet) => sheet !== table.filled && !sheet.sheet.hidden);
  return [
    { sheet: table.filled, rows: [...table.above, ...passedOver] },
    ...others.map((sheet) => ({ sheet, rows: sheet.rows.slice(0, 200) })),
  ];
}

function proseIn(outside: readonly RowsOfSheet[]): readonly Received[] {
  return outside.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, column): readonly Received[] =>
        cell?.kind === 'text' ? [{ at: placeIn(sheet.sheet, row, column), cell }] : [],
      ),
    ),
  );
}

function rowWithBasis(row: TableRow, { bases }: BasisDecision): TableRow {
  const amounts = row.amounts.map((amount) => ({
    ...amount,
    column: { ...amount.column, basis: bases.get(amount.column.column) ?? amount.column.basis },
  }));
  return { ...row, amounts };
}

/** Headings of columns and every cell of a row that became something. */
function usedInTable(table: CostTable, rows: readonly TableRow[]): readonly Place[] {
  const { headings, filled } = table;
  const heads =
    headings === null ? [] : headings.cells.map((_, column) => placeIn(filled.sheet, headings.row, column));
  return [...heads, ...rows.filter(({ kind }) => kind !== 'ignored').flatMap((row) => cellsRead(row, table))];
}
