/**
 * The same money in other columns: a column counts as another view of the amounts where most of its rows, brought to a
 * week for one child, are the amounts read. A row that then differs is worth a question; a column that never agrees is
 * another price, and no view.
 */
import type { CostPeriod } from '../../domain/calendar/period';
import { exact, type Exact } from '../../domain/money/exact';
import type { ParallelAmount } from '../../domain/fee/statedWorkings';
import { poundsRead } from '../amountText';
import { amountInCell } from '../amountText';
import { columnKindIn } from '../meanings/columnKind';
import type { Divisor } from '../judging/divisors';
import { aWeek, type Basis, type Reading } from '../judging/reading';
import { rowPeriod } from '../judging/readingsOf';
import { periodInWords } from '../periodWords';
import { figureIn } from '../regions/figure';

const periods: readonly CostPeriod[] = ['week', 'year', 'month', 'fourWeeks', 'night'];

interface View {
  readonly column: number;
  readonly period: CostPeriod;
  readonly basis: Basis;
}

/** For each row the amounts of its views. */
export function parallelAmounts(
  reading: Reading,
  divisors: readonly Divisor[],
): ReadonlyMap<number, readonly ParallelAmount[]> {
  const { column, solved } = reading;
  const lines = solved.roles.flatMap((role, row) => (role === 'line' ? [row] : []));
  const found = new Map<number, ParallelAmount[]>();
  for (const view of viewsOf(reading, lines, divisors)) {
    for (const row of lines) {
      const cell = column.region.rows[row]?.[view.column] ?? null;
      const pounds: Exact | null =
        cell?.kind === 'number' ? exact(cell.decimal) : poundsRead(amountInCell(cell));
      if (pounds === null || figureIn(cell)?.kind !== 'amount') continue;
      const at = column.region.placeOf(row, view.column);
      found.set(row, [...(found.get(row) ?? []), { at, pounds, per: view.period, basis: view.basis }]);
    }
  }
  return found;
}

function viewsOf(reading: Reading, lines: readonly number[], divisors: readonly Divisor[]): readonly View[] {
  const { column } = reading;
  const block = column.region.blocks[column.region.blockOf[lines[0] ?? 0] ?? 0];
  const views: View[] = [];
  for (let other = 0; other < column.region.width; other += 1) {
    const heading = block?.headings[other] ?? '';
    const kind = columnKindIn(heading);
    const isOwn = lines.some(
      (row) => column.columnOf[row] === other || column.madeFrom[row]?.includes(other) === true,
    );
    if (isPartOfOwn(reading, other, lines)) continue;
    if (isOwn || (kind !== 'amount' && kind !== 'open') || block?.labelColumn === other) continue;
    const view = viewIn(reading, other, lines, divisors, periodInWords(heading));
    if (view !== null) views.push(view);
  }
  return views;
}

/** A month of a year, a payer's part of the whole: what adds up to the amounts read is no other view of them. */
function isPartOfOwn({ column }: Reading, other: number, lines: readonly number[]): boolean {
  const own = column.columnOf[lines[0] ?? 0] ?? -1;
  return column.identities.some(({ sums }) =>
    sums.some(({ result, parts }) => result === own && parts.includes(other)),
  );
}

function viewIn(
  { column, solved, period, otherwise, weeks, divisor }: Reading,
  other: number,
  lines: readonly number[],
  divisors: readonly Divisor[],
  said: ReturnType<typeof periodInWords>,
): View | null {
  const own = (row: number): number => {
    const factor =
      period === null
        ? aWeek(rowPeriod(column, row, otherwise), weeks) / aWeek(rowPeriod(column, row, otherwise), weeks)
        : aWeek(period, weeks);
    return ((solved.amounts[row] ?? 0) * factor) / (divisor?.children ?? 1);
  };
  const rows = lines.filter(
    (row) => figureIn(column.region.rows[row]?.[other])?.kind === 'amount' && own(row) !== 0,
  );
  if (rows.length < 2) return null;
  const homes = divisor === null ? divisors : [divisor];
  for (const per of said === null || said === 'hour' ? periods : [said]) {
    for (const children of [1, ...homes.map((each) => each.children)]) {
      const agreeing = rows.filter((row) => {
        const value = figureIn(column.region.rows[row]?.[other])?.value ?? 0;
        const weekly = (value * aWeek(per, weeks)) / children;
        return Math.abs(weekly - own(row)) <= 0.02 + Math.abs(own(row)) * 0.003;
      });
      if (agreeing.length >= Math.max(2, rows.length * 0.6))
        return { column: other, period: per, basis: children === 1 ? 'child' : 'home' };
    }
  }
  return null;
}
