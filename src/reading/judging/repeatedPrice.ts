/**
 * A price told once more, alone in its row, that is the total of one column and of no other: "Fee offered per week 5,650.00"
 * below Option A 7,950.00 and Option B 5,650.00. Whatever the words are, the figure says which column is meant.
 */
import { versionIn } from '../meanings/version';
import { figureIn } from '../regions/figure';
import type { Region } from '../regions/region';
import { textOf } from '../sheetCells';
import type { AmountColumn } from './amountColumn';

const leastPrice = 500;
const rowsLookedAt = 400;

/** `isAside` knows the sentences that name a price which is not meant. */
export function repeatedIn(
  columns: readonly AmountColumn[],
  regions: readonly Region[],
  isAside: (text: string) => boolean,
): AmountColumn | null {
  const priced = columns.flatMap((column) => {
    const total = totalOf(column);
    return total === null ? [] : [{ column, total }];
  });
  if (priced.length < 2) return null;
  const alone = regions.flatMap((region) =>
    region.rows.slice(0, rowsLookedAt).flatMap((cells) => {
      const figures = cells.flatMap((cell) => figureIn(cell) ?? []);
      const text = cells.flatMap((cell) => (cell?.kind === 'text' ? [textOf(cell)] : [])).join(' ');
      const [only] = figures;
      const isPrice = figures.length === 1 && only?.kind === 'amount' && only.value >= leastPrice;
      const value = isPrice ? only.value : figures.length === 0 ? inSentence(text) : null;
      return value !== null && versionIn(text).bits >= 0 && !isAside(text) ? [value] : [];
    }),
  );
  const repeated = priced.filter(({ total }) => alone.some((value) => Math.abs(value - total) < 0.006));
  const [only] = repeated;
  const others = priced.filter((each) => each !== only);
  return repeated.length === 1 && only !== undefined && others.some(({ total }) => total !== only.total)
    ? only.column
    : null;
}

/** "Fee quoted for this child: Package B (enhanced), £6,854.00 a week": one price in a sentence, and no other. */
function inSentence(text: string): number | null {
  const told = [
    ...text.matchAll(/(?:£ ?|gbp ?)(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?![\d,]*k\b)/gi),
  ];
  const value = +(told[0]?.[1] ?? '0').replaceAll(',', '');
  return told.length === 1 && value >= leastPrice ? value : null;
}

/** The last figure of the column that its row calls a total or a fee, among others in the row. */
function totalOf({ rows, words, region }: AmountColumn): number | null {
  const row = rows.findLastIndex(({ value }, at) => {
    const own = words[at];
    const isAlone = (region.rows[at] ?? []).filter((cell) => figureIn(cell) !== null).length < 2;
    return value !== null && !isAlone && (own?.total != null || own?.fee != null);
  });
  return rows[row]?.value ?? null;
}
