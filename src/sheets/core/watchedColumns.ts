/**
 * The inputs of a long list, by their columns: twenty thousand lines would be a hundred thousand inputs, and as many pieces of
 * formulas beside them. A column of figures is as it was where as many figures come to the same; words in place of one are one
 * fewer, and an amount typed over moves the sum. Two that change by as much each way, and what is chosen from a list, do not.
 *
 * Worked example: 20,000 amounts of £119,712.16 in all: "On Fee breakdown: · column F" once one of them is another.
 */
import { columnLetters } from '../../domain/evidence/columnLetters';
import { sumOf, type Exact } from '../../domain/money/exact';
import type { DescribedRow, SheetDescription } from './description';
import {
  absolute,
  both,
  countOfNumbers,
  difference,
  equals,
  lessThan,
  number,
  sumOfCells,
  text,
  when,
  type Expression,
} from './expression';

/** More lines than anybody reads through, and fewer than a spreadsheet feels. */
const mostLines = 400;
const lessThanAPenny = '0.005';

export interface WatchedColumn {
  readonly column: string;
  readonly asWritten: Expression;
}

/** Whether a row is one of so many that its columns are watched and not its cells. */
export function longTables({ rows }: SheetDescription): ReadonlySet<string> {
  const lines = new Map<string, number>();
  for (const { about } of rows)
    if (about !== undefined) lines.set(about.table, (lines.get(about.table) ?? 0) + 1);
  return new Set([...lines].filter(([, count]) => count > mostLines).map(([table]) => table));
}

export function watchedColumns(rows: readonly DescribedRow[], table: string): readonly WatchedColumn[] {
  const found = new Map<string, { readonly column: string; readonly figures: Exact[] }>();
  for (const { about, cells } of rows)
    if (about?.table === table)
      cells.forEach((each, column) => {
        if (each?.input === undefined || each.figure === undefined || each.content.kind !== 'number') return;
        const known = found.get(each.figure) ?? { column: columnLetters(column), figures: [] };
        known.figures.push(each.content.value);
        found.set(each.figure, known);
      });
  return [...found].map(([figure, { column, figures }]) => {
    const cells = { table, figure };
    return {
      column: `column ${column}`,
      asWritten: both(
        equals(countOfNumbers(cells), number(figures.length)),
        lessThan(absolute(difference(sumOfCells(cells), number(sumOf(figures)))), number(lessThanAPenny)),
      ),
    };
  });
}

export const whereColumnChanged = ({ column, asWritten }: WatchedColumn, mark: string): Expression =>
  when(asWritten, text(''), text(` ${mark} ${column}`));
