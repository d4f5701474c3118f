/**
 * The rows of a cost table, each with its label, its amounts, what it is (a line, a total, a heading, the fee) and why.
 *
 * Words decide first; then arithmetic: a row that is to the penny the sum of the lines since the last heading or total,
 * or of the lines that follow it up to the next, is a subtotal whatever it is called. A label without an amount is a
 * heading where lines follow it. The user's own corrections come before everything.
 */
import type { Period } from '../domain/calendar/period';
import type { Place } from '../domain/evidence/place';
import { zero, type Exact } from '../domain/money/exact';
import type { ReceivedCell } from '../domain/submission/received';
import type { AmountColumn } from './amountColumns';
import { amountInCell, poundsRead, type AmountReading } from './amountText';
import type { CostTable } from './costTable';
import { mappedLine, type LayoutMapping, type LineMapping, type TreatedAs } from './layoutMapping';
import { isPlacementQuestion } from './placementFacts';
import { periodInWords } from './periodWords';
import { isFeeLabel, totalIn } from './rowWords';
import { isFilled, placeIn, textOf, type FilledRow } from './sheetCells';

export interface RowAmount {
  readonly column: AmountColumn;
  readonly cell: ReceivedCell;
  readonly at: Place;
  /** Null where the cell holds something that is no amount: an error value, a date, other words. */
  readonly reading: AmountReading | null;
}

export interface TableRow {
  readonly filled: FilledRow;
  readonly label: string;
  readonly labelAt: Place;
  /** In the order the columns are trusted. */
  readonly amounts: readonly RowAmount[];
  readonly kind: TreatedAs;
  readonly decidedBy: string;
  readonly correction: LineMapping | null;
}

export function tableRows(
  table: CostTable,
  columns: readonly AmountColumn[],
  mapping: LayoutMapping | null,
): readonly TableRow[] {
  const byWords = table.below.map((filled) => rowByWords(table, filled, columns, mapping));
  const withHeadings = byWords.map((row, index) => headingOrNot(row, byWords.slice(index + 1, index + 40)));
  return totalsByArithmetic(withHeadings);
}

/** The pounds of a row in the column most trusted; null where it states none there. */
export function mainPounds(row: TableRow): Exact | null {
  return poundsRead(row.amounts[0]?.reading);
}

function rowByWords(
  table: CostTable,
  filled: FilledRow,
  columns: readonly AmountColumn[],
  mapping: LayoutMapping | null,
): TableRow {
  const { sheet } = table.filled;
  const rowPeriod = statedPeriod(table, filled);
  const label = textOf(filled.cells[table.labelColumn]);
  const labelAt = placeIn(sheet, filled.row, table.labelColumn);
  const amounts = columns.flatMap((column): readonly RowAmount[] => {
    const cell = filled.cells[column.column];
    const at = placeIn(sheet, filled.row, column.column);
    return isFilled(cell)
      ? [{ column, cell, at, reading: withRowPeriod(amountInCell(cell), column, rowPeriod) }]
      : [];
  });
  const correction = label === '' ? null : mappedLine(mapping, label);
  const decided =
    correction?.treatedAs === undefined ? kindByWords(label, amounts) : correctedKind(correction.treatedAs);
  return { filled, label, labelAt, amounts, ...decided, correction };
}

/** The period in the row's own "Frequency" or "Unit" cell. */
function statedPeriod(table: CostTable, filled: FilledRow): Period | null {
  const column = table.columns.find(({ role }) => role === 'period');
  return column === undefined ? null : periodInWords(textOf(filled.cells[column.column]));
}

/** A heading that names its period ("Annual £") is stronger than the row's own word; the amount's own ("£85/wk") strongest. */
function withRowPeriod(
  reading: AmountReading | null,
  column: AmountColumn,
  rowPeriod: Period | null,
): AmountReading | null {
  if (reading?.kind !== 'amount' || reading.per !== null || periodInWords(column.header) !== null)
    return reading;
  return { ...reading, per: rowPeriod };
}

type Decided = Pick<TableRow, 'kind' | 'decidedBy'>;

function correctedKind(kind: TreatedAs): Decided {
  return { kind, decidedBy: 'corrected by you' };
}

function kindByWords(label: string, amounts: readonly RowAmount[]): Decided {
  if (amounts.length === 0) return { kind: 'ignored', decidedBy: 'it has no amount' };
  if (isPlacementQuestion(label))
    return { kind: 'ignored', decidedBy: 'it says something about the placement' };
  if (amounts.every(({ reading, cell }) => reading === null && cell.kind === 'text')) {
    return { kind: 'ignored', decidedBy: 'its amount is words' };
  }
  if (isFeeLabel(label)) return { kind: 'fee', decidedBy: 'its label names the fee' };
  const total = totalIn(label);
  return total === null
    ? { kind: 'line', decidedBy: 'a label with an amount' }
    : { kind: total, decidedBy: 'its label says total' };
}

function headingOrNot(row: TableRow, after: readonly TableRow[]): TableRow {
  const isBare =
    row.kind === 'ignored' && row.amounts.length === 0 && row.label !== '' && row.label.length <= 80;
  if (!isBare || row.correction?.treatedAs !== undefined) return row;
  const next = after.find(({ amounts }) => amounts.length > 0);
  const hasLines = next !== undefined && (next.kind === 'line' || next.kind === 'subtotal');
  return hasLines ? { ...row, kind: 'heading', decidedBy: 'a label above lines' } : row;
}

function totalsByArithmetic(rows: readonly TableRow[]): readonly TableRow[] {
  const above = runsBefore(rows);
  const below = runsBefore([...rows].reverse()).reverse();
  return rows.map((row, index) => {
    if (row.kind !== 'line' || row.correction !== null) return row;
    const pounds = mainPounds(row);
    if (pounds === null || pounds.isZero()) return row;
    if (isSumOf(pounds, above[index]))
      return asSubtotal(row, `the sum of the ${countOf(above[index])} lines above it`);
    return isSumOf(pounds, below[index])
      ? asSubtotal(row, `the sum of the ${countOf(below[index])} lines below it`)
      : row;
  });
}

/** Lines with money that stand together, without a heading or a total between them. */
interface Run {
  readonly lines: number;
  /** Those of them that are not nought. */
  readonly priced: number;
  readonly pounds: Exact;
}

const noLines: Run = { lines: 0, priced: 0, pounds: zero };

/** For each row the run of lines right before it, in one pass: a sheet may have many thousands of rows. */
function runsBefore(rows: readonly TableRow[]): Run[] {
  let run = noLines;
  return rows.map((row) => {
    const before = run;
    run = row.kind === 'line' ? longer(run, mainPounds(row)) : noLines;
    return before;
  });
}

function longer(run: Run, pounds: Exact | null): Run {
  if (pounds === null) return run;
  const priced = run.priced + (pounds.isZero() ? 0 : 1);
  return { lines: run.lines + 1, priced, pounds: run.pounds.plus(pounds) };
}

function isSumOf(pounds: Exact, run: Run | undefined): boolean {
  return run !== undefined && run.priced >= 2 && run.pounds.equals(pounds);
}

function countOf(run: Run | undefined): string {
  return String(run?.lines ?? 0);
}

function asSubtotal(row: TableRow, why: string): TableRow {
  return { ...row, kind: 'subtotal', decidedBy: `its amount is ${why}` };
}
