/**
 * The totals a provider printed, and which lines each should be the sum of. They are checked elsewhere, never added.
 *
 * A subtotal covers the lines since the last heading or total, a grand total all lines above it; where the figures say
 * otherwise, the nearer of the two. Lines marked as outside the fee may be left out of a total.
 * Worked example: "TOTAL COST £4,412.41" covers 25 lines that sum to £4,412.40.
 */
import type { Place } from '../domain/evidence/place';
import { sumOf, type Exact } from '../domain/money/exact';
import type { PrintedTotal } from '../domain/submission/feeSubmission';
import { periodOf } from './costRows';
import { mainPounds, type TableRow } from './tableRows';

export function printedTotals(
  rows: readonly TableRow[],
  isIncluded: (row: TableRow) => boolean,
): readonly PrintedTotal[] {
  const isTotal = ({ kind }: TableRow): boolean => kind === 'subtotal' || kind === 'total';
  const someAreFormulas = rows.some((row) => (isTotal(row) || row.kind === 'fee') && hasFormula(row));
  return rows.flatMap((row, index): readonly PrintedTotal[] => {
    const amount = row.amounts[0];
    const pounds = mainPounds(row);
    if (!isTotal(row) || amount === undefined || pounds === null) return [];
    const covered = coveredLines(rows, index, pounds, isIncluded);
    return [
      {
        label: row.label,
        at: amount.at,
        pounds,
        per: periodOf(row, amount) ?? 'week',
        basis: amount.column.basis ?? 'child',
        covers: covered.map(({ labelAt }): Place => labelAt),
        isGrandTotal: row.kind === 'total',
        typedOverFormula: someAreFormulas && amount.cell.kind === 'number' && !hasFormula(row),
      },
    ];
  });
}

function hasFormula({ amounts }: TableRow): boolean {
  const cell = amounts[0]?.cell;
  return cell?.kind === 'number' && cell.formula !== undefined;
}

function coveredLines(
  rows: readonly TableRow[],
  index: number,
  pounds: Exact,
  isIncluded: (row: TableRow) => boolean,
): readonly TableRow[] {
  const row = rows[index];
  if (row?.decidedBy.endsWith('below it') === true) return untilBoundary(rows.slice(index + 1));
  const above = rows.slice(0, index);
  const section = untilBoundary([...above].reverse()).reverse();
  const everything = above.filter(({ kind }) => kind === 'line');
  const ordered = row?.kind === 'total' ? [everything, section] : [section, everything];
  const candidates = ordered
    .flatMap((lines) => [lines, lines.filter(isIncluded)])
    .filter((lines) => lines.length > 0);
  return candidates.reduce<readonly TableRow[]>(
    (best, lines) =>
      best.length === 0 || distance(lines, pounds).lessThan(distance(best, pounds)) ? lines : best,
    [],
  );
}

function untilBoundary(rows: readonly TableRow[]): TableRow[] {
  const end = rows.findIndex(
    ({ kind }) => kind === 'heading' || kind === 'subtotal' || kind === 'total' || kind === 'fee',
  );
  return (end < 0 ? rows : rows.slice(0, end)).filter(({ kind }) => kind === 'line');
}

function distance(lines: readonly TableRow[], pounds: Exact): Exact {
  return sumOf(lines.map((line) => mainPounds(line) ?? pounds.times(0)))
    .minus(pounds)
    .abs();
}
