/**
 * Which of nested totals may be the price: net and gross, cost and fee, or everything that stands open at the end.
 *
 * A form's last total is the usual one; one inside it is the price only where the stated fee says so.
 */
import type { AmountColumn } from './amountColumn';
import type { Price } from './reading';
import type { Solved, SolvedTotal } from './solverRow';

export function pricesOf(column: AmountColumn, solved: Solved): readonly Price[] {
  const lines = linesUpTo(column, solved);
  const sumOf = (from: number, to: number): number => (lines[to + 1] ?? 0) - (lines[from] ?? 0);
  const last = column.rows.length - 1;
  const whole: Price = {
    total: topTotal(solved),
    from: 0,
    to: last,
    isWhole: true,
    sum: sumOf(0, last),
    printed: topTotal(solved)?.value ?? sumOf(0, last),
    bits: 0,
  };
  const nested = solved.totals
    .filter((total) => total !== whole.total && total.to - total.from >= 1)
    .slice(-12)
    .map((total): Price => ({
      total,
      from: total.from,
      to: total.to,
      isWhole: false,
      sum: sumOf(total.from, total.to),
      printed: total.value,
      bits: nestedBits(column, total, solved),
    }));
  return [whole, ...nested.sort((first, second) => second.bits - first.bits).slice(0, 4)];
}

/** The total that everything is under at the end, where there is one. */
function topTotal({ open, totals }: Solved): SolvedTotal | null {
  const [only] = open;
  if (open.length !== 1 || only?.kind !== 'total') return null;
  return totals.findLast(({ from, value }) => from >= only.from && value === only.value) ?? null;
}

function nestedBits(column: AmountColumn, total: SolvedTotal, { totals }: Solved): number {
  const words = column.rows[total.row]?.words;
  const isLast = totals.at(-1) === total;
  return (
    (words?.total === 'total' ? -3 : -6) +
    (words?.fee === 'named' ? 2 : 0) +
    (isLast ? 1 : 0) -
    (isAllHidden(column, total) ? unseen : 0) +
    (/gross|before income/i.test(words?.label ?? '') ? 0.5 : 0)
  );
}

/** What nobody who opens the file can see is hardly the price that is asked for, where another can be seen. */
const unseen = 6;

function isAllHidden({ rows }: AmountColumn, { from, to }: SolvedTotal): boolean {
  const isHidden = (part: AmountColumn['rows']): boolean =>
    part.every(({ value, isHidden: own }) => value === null || own);
  return isHidden(rows.slice(from, to + 1)) && !isHidden(rows);
}

/** Sums of the lines from the top: the n-th is what stands above row n. */
function linesUpTo(column: AmountColumn, { roles, amounts }: Solved): readonly number[] {
  const sums: number[] = [0];
  column.rows.forEach((row, index) => {
    const isLine = roles[index] === 'line' && !row.isOutside;
    sums.push((sums[index] ?? 0) + (isLine ? (amounts[index] ?? 0) : 0));
  });
  return sums;
}
