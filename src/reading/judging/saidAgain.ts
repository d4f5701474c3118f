/** Money that a row says again: a total brought down into a later table. */
import { saysCarried, saysTheSame } from '../meanings/carried';
import type { OpenItems } from './openItems';
import type { RowWords } from './rowWords';
import type { SolvedTotal, SolverRow } from './solverRow';

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
