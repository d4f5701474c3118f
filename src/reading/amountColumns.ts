/**
 * The money columns of a table in the order they are trusted: for one child a week first, then one child for any other
 * period, then a week, then the rest. The first that most lines fill gives the amounts; the others stand beside them.
 *
 * A column without a period takes the one the sheet states for everything ("All figures are monthly"); a column without
 * a payer likewise. What is still missing is left missing.
 */
import type { CostPeriod } from '../domain/calendar/period';
import type { AmountBasis } from '../domain/fee/statedWorkings';
import { amountInCell } from './amountText';
import type { CostTable, TableColumn } from './costTable';
import { basisInWords, periodInWords } from './periodWords';
import { isFeeLabel } from './rowWords';
import { textOf } from './sheetCells';

export interface AmountColumn {
  readonly column: number;
  readonly header: string;
  readonly per: CostPeriod | null;
  readonly basis: AmountBasis | null;
}

export function amountColumnsOf(table: CostTable): readonly AmountColumn[] {
  const hints = sheetHints(table);
  const columns = table.columns
    .filter(({ role }) => role === 'amount')
    .map((column) => ({ ...amountColumn(column, hints), filled: filledCells(table, column.column) }));
  const most = Math.max(0, ...columns.map(({ filled }) => filled));
  return columns
    .filter(({ filled }) => filled > 0)
    .sort((first, second) => trust(second, most) - trust(first, most))
    .map(({ column, header, per, basis }) => ({ column, header, per, basis }));
}

interface Hints {
  readonly per: CostPeriod | null;
  readonly basis: AmountBasis | null;
}

function amountColumn(column: TableColumn, hints: Hints): AmountColumn {
  const per = column.period === 'hour' ? null : column.period;
  return {
    column: column.column,
    header: column.header,
    per: per ?? hints.per,
    basis: column.basis ?? hints.basis,
  };
}

function filledCells(table: CostTable, column: number): number {
  return table.below.filter(({ cells }) => amountInCell(cells[column]) !== null).length;
}

function trust(column: AmountColumn & { readonly filled: number }, most: number): number {
  const isThin = column.filled * 2 < most;
  return (column.basis === 'child' ? 4 : 0) + (column.per === 'week' ? 2 : 0) - (isThin ? 10 : 0);
}

/** What the words above the table say of everything below, where they say one thing only. */
function sheetHints(table: CostTable): Hints {
  const texts = table.above
    .flatMap(({ cells }) => cells.map(textOf))
    .concat(table.filled.sheet.name)
    .filter((text) => text !== '' && !isFeeLabel(text));
  const periods = new Set(texts.map(periodInWords).filter((period) => period !== null && period !== 'hour'));
  const bases = new Set(
    [...texts, ...frequencies(table)].map(basisInWords).filter((basis) => basis !== null),
  );
  return {
    per: periods.size === 1 ? ([...periods][0] ?? null) : null,
    basis: bases.size === 1 ? ([...bases][0] ?? null) : null,
  };
}

/** What the rows' own "Frequency" or "Unit" cells say, such as "per child per week". */
function frequencies(table: CostTable): readonly string[] {
  const column = table.columns.find(({ role }) => role === 'period');
  return column === undefined ? [] : table.below.map(({ cells }) => textOf(cells[column.column]));
}
