/**
 * Beds and occupancy printed above or below each of several columns: "Beds | 4 | 3 | 2" over three homes side by side. What
 * a column's home is shared by stands in that column, and what stands in the others is theirs.
 */
import { divisionFacts } from '../meanings/divisionFacts';
import { isCountRow } from '../meanings/countRow';
import { figureIn } from '../regions/figure';
import type { AmountColumn } from './amountColumn';
import { statedDivisors, type Divisor } from './divisors';

/** Null where the table has no such row: then what the workbook says holds for every column. */
export function ownDivisors({ region, words, columnOf, how }: AmountColumn): readonly Divisor[] | null {
  const own = columnOf.find((column) => column >= 0) ?? -1;
  if (how !== 'printed' || own < 0 || region.form === 'linesOfText') return null;
  const rows = region.rows.flatMap((cells, row) =>
    isCountRow(words[row]?.label ?? '') &&
    figureIn(cells[own]) !== null &&
    countOf(cells) >= 2 &&
    countOf(cells) < 10
      ? [row]
      : [],
  );
  if (rows.length === 0) return null;
  const isSaid = new Set(rows);
  const seen = region.rows.map((cells, row) =>
    isSaid.has(row)
      ? cells.map((cell, column) => (column === own || column === words[row]?.labelColumn ? cell : null))
      : [],
  );
  const divisors = statedDivisors(divisionFacts([{ ...region, rows: seen }]));
  return divisors.length === 0 ? null : divisors;
}

function countOf(cells: AmountColumn['region']['rows'][number]): number {
  return cells.filter((cell) => figureIn(cell) !== null).length;
}
