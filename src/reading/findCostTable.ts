/**
 * Where a workbook's cost table is: a row of headings with a label column and a money column, and lines below it.
 *
 * Every sheet is looked at, hidden ones last. A row of headings scores by the columns it names and the lines of money
 * below it; the best row of the best sheet wins, and other sheets that hold a table are named, not added: adding a
 * summary to its own detail would count the money twice. Without headings, a column of words beside one of money serves.
 */
import type { CostTable, TableColumn, TableSearch } from './costTable';
import type { ReceivedCell, ReceivedWorkbook } from '../domain/submission/received';
import { amountInCell } from './amountText';
import { columnMeaning, type ColumnContent } from './columnMeaning';
import type { LayoutMapping } from './layoutMapping';
import { mappedTable } from './mappedTable';
import { filledSheet, isFilled, textOf, type FilledRow, type FilledSheet } from './sheetCells';

const headingRowsTried = 60;
const rowsCounted = 400;

export function findCostTable(workbook: ReceivedWorkbook, mapping: LayoutMapping | null): TableSearch {
  const looked = workbook.sheets.map(filledSheet).filter(({ rows }) => rows.length > 0);
  const asked = looked.filter(({ sheet }) => sheet.name === mapping?.sheet);
  const candidates = (asked.length > 0 ? asked : looked).flatMap((filled) => bestIn(filled) ?? []);
  const ranked = [...candidates].sort((first, second) => rank(second) - rank(first));
  const corrected = mappedTable(asked[0] ?? ranked[0]?.filled ?? looked[0], mapping, ranked[0] ?? null);
  return { table: corrected, looked, others: ranked.filter(({ filled }) => filled !== corrected?.filled) };
}

function rank(table: CostTable): number {
  return table.score - (table.filled.sheet.hidden ? 1000 : 0);
}

function bestIn(filled: FilledSheet): CostTable | null {
  const tried = filled.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => looksLikeHeadings(row))
    .slice(0, headingRowsTried);
  const tables = tried.flatMap(({ index }) => tableUnder(filled, index) ?? []);
  const best = tables.reduce<CostTable | null>(
    (found, table) => (found === null || table.score > found.score ? table : found),
    null,
  );
  return best ?? tableWithoutHeadings(filled);
}

function looksLikeHeadings(row: FilledRow): boolean {
  const filled = row.cells.filter(isFilled);
  const texts = filled.filter(
    (cell) => cell.kind === 'text' && amountInCell(cell) === null && cell.text.length <= 80,
  );
  return texts.length >= 2 && texts.length === filled.length;
}

function tableUnder(filled: FilledSheet, index: number): CostTable | null {
  const headings = filled.rows[index];
  if (headings === undefined) return null;
  const below = filled.rows.slice(index + 1);
  const columns = headings.cells.flatMap((cell, column): readonly TableColumn[] => {
    const header = headerText(filled, index, column);
    return isFilled(cell) ? [{ column, header, ...columnMeaning(header, contentOf(below, column)) }] : [];
  });
  const amounts = columns.filter(({ role }) => role === 'amount');
  const labelColumn = labelColumnOf(columns, below, amounts[0]?.column);
  const lines = Math.max(0, ...amounts.map(({ column }) => contentOf(below, column).amounts));
  if (labelColumn === null || lines < 2) return null;
  const named = columns.filter(({ role }) => role !== 'unknown').length;
  const bestUnit = amounts.some(({ period, basis }) => period === 'week' && basis === 'child') ? 5 : 0;
  const above = filled.rows.slice(0, index);
  return {
    filled,
    above,
    headings,
    below,
    labelColumn,
    columns,
    score: named * 3 + Math.min(lines, 60) + bestUnit,
  };
}

/** Headings may stand in two rows: "Per YP" above "per week £". */
function headerText(filled: FilledSheet, index: number, column: number): string {
  const own = textOf(filled.rows[index]?.cells[column]);
  const rowAbove = filled.rows[index - 1];
  const isNext = rowAbove !== undefined && rowAbove.row + 1 === filled.rows[index]?.row;
  return isNext && looksLikeHeadings(rowAbove) ? `${textOf(rowAbove.cells[column])} ${own}`.trim() : own;
}

function contentOf(rows: readonly FilledRow[], column: number): ColumnContent {
  const cells = rows.slice(0, rowsCounted).map((row) => row.cells[column] ?? null);
  const amounts = cells.filter(holdsAmount).length;
  return { amounts, texts: cells.filter((cell) => isFilled(cell) && !holdsAmount(cell)).length };
}

function holdsAmount(cell: ReceivedCell | null): boolean {
  const reading = amountInCell(cell);
  return reading !== null && reading.kind !== 'percent';
}

function labelColumnOf(
  columns: readonly TableColumn[],
  below: readonly FilledRow[],
  firstAmount: number | undefined,
): number | null {
  if (firstAmount === undefined) return null;
  for (const role of ['label', 'unknown', 'section', 'notes'] as const) {
    const [best] = columns
      .filter((column) => column.role === role && contentOf(below, column.column).texts > 0)
      .filter((column) => role !== 'notes' || column.column < firstAmount)
      .sort((first, second) => contentOf(below, second.column).texts - contentOf(below, first.column).texts);
    if (best !== undefined) return best.column;
  }
  return firstAmount > 0 && contentOf(below, firstAmount - 1).texts > 0 ? firstAmount - 1 : null;
}

/** No headings: the first column of words with a column of money to its right, for at least three lines. */
function tableWithoutHeadings(filled: FilledSheet): CostTable | null {
  const width = Math.min(40, Math.max(...filled.rows.slice(0, rowsCounted).map(({ cells }) => cells.length)));
  for (let label = 0; label < width - 1; label += 1) {
    for (let money = label + 1; money < width; money += 1) {
      const start = filled.rows.findIndex(({ cells }) => isLine(cells[label], cells[money]));
      const lines = filled.rows.filter(({ cells }) => isLine(cells[label], cells[money])).length;
      if (start >= 0 && lines >= 3) {
        const columns: readonly TableColumn[] = [
          { column: label, header: '', role: 'label', period: null, basis: null },
          { column: money, header: '', role: 'amount', period: null, basis: null },
        ];
        const above = filled.rows.slice(0, start);
        const below = filled.rows.slice(start);
        return {
          filled,
          above,
          headings: null,
          below,
          labelColumn: label,
          columns,
          score: Math.min(lines, 60),
        };
      }
    }
  }
  return null;
}

function isLine(label: ReceivedCell | null | undefined, money: ReceivedCell | null | undefined): boolean {
  return label?.kind === 'text' && amountInCell(label) === null && amountInCell(money)?.kind === 'amount';
}
