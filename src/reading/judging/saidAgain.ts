/** Money that a row says again: a total brought down into a later table. */
import { saysCarried, saysTheSame } from '../meanings/carried';
import type { OpenItems } from './openItems';
import type { RowWords } from './rowWords';
import type { SolvedTotal, SolverRow } from './solverRow';

/** "Other services available 490" below a tutor at 400 and a therapist at 90 that are not in the fee: they, together. */
export function isSumOfOutside(
  { outside }: { readonly outside: readonly number[] },
  { corrected }: RowWords,
  value: number,
): boolean {
  const sum = outside.reduce((total, each) => total + each, 0);
  return outside.length >= 2 && corrected === null && value >= 10 && Math.abs(sum - value) < 0.005;
}

interface SoFar {
  readonly rows: readonly SolverRow[];
  readonly totals: readonly SolvedTotal[];
  readonly open: OpenItems;
}

/** "Staffing costs (from above) 326,100" after a table of posts that comes to it: the posts are the lines. */
export function isCarriedFromAbove(
  { open, rows, totals }: SoFar,
  words: RowWords,
  row: number,
  value: number,
): boolean {
  if (value < 100 || words.corrected !== null) return false;
  const above = totals.find(
    (total) => total.foots && total.to - total.from >= 2 && Math.abs(total.value - value) < 0.005,
  );
  const isOpen =
    above !== undefined && open.items.some(({ kind, to }) => kind === 'total' && to === above.to);
  if (!isOpen || above.row >= row - 1) return false;
  return saysCarried(words.label) || saysTheSame(rows[above.row]?.words.label ?? '', words.label);
}
