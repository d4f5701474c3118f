/**
 * What the figures of a block's columns are to one another: quantity × rate = amount, parts that add up across the row,
 * the same money in another unit.
 *
 * Looked for in the first rows alone and confirmed on all that are looked at. Products allow half a penny of the rate
 * for each unit: 37.5 hours at a rounded rate may be 19p away. Worked example: 118 × 19.40 = 2,289.20 on every row.
 */
import { figureIn } from '../regions/figure';
import type { Block, Region } from '../regions/region';

export interface Product {
  readonly quantity: number;
  readonly rate: number;
  readonly result: number;
  readonly times: number;
}

export interface RowSum {
  readonly parts: readonly number[];
  readonly result: number;
}

/** One column is another times a constant: 2,100.96 × 1 ÷ 0.8 = 2,626.20. */
export interface View {
  readonly of: number;
  readonly column: number;
  readonly times: number;
}

export interface ColumnIdentities {
  readonly columns: readonly number[];
  readonly products: readonly Product[];
  readonly sums: readonly RowSum[];
  readonly views: readonly View[];
}

const rowsLookedAt = 60;
const mostColumns = 14;
const usualFactors = [1, 7, 52, 365 / 7, 12, 1 / 12, 1 / 52, 7 / 365, 52.14, 1 / 52.14];

export function columnIdentities(region: Region, block: Block): ColumnIdentities {
  const table: (readonly number[])[] = [];
  for (let row = block.from; row < block.to && table.length < rowsLookedAt; row += 1) {
    const cells = region.rows[row] ?? [];
    const figures = cells.map((cell) => {
      const figure = figureIn(cell);
      return figure === null || figure.kind === 'unknown' ? Number.NaN : figure.value;
    });
    if (figures.filter((value) => !Number.isNaN(value)).length >= 2) table.push(figures);
  }
  const columns = columnsOf(region, block);
  return {
    columns,
    products: productsIn(table, columns),
    sums: sumsIn(table, columns),
    views: viewsIn(table, columns),
  };
}

function columnsOf(region: Region, block: Block): readonly number[] {
  const counts = Array.from({ length: region.width }, () => 0);
  for (let row = block.from; row < Math.min(block.to, block.from + 400); row += 1) {
    (region.rows[row] ?? []).forEach((cell, column) => {
      if (figureIn(cell) !== null) counts[column] = (counts[column] ?? 0) + 1;
    });
  }
  return counts.flatMap((count, column) => (count > 0 ? [column] : [])).slice(0, mostColumns);
}

function productsIn(table: readonly (readonly number[])[], columns: readonly number[]): readonly Product[] {
  const found: Product[] = [];
  for (const result of columns) {
    for (const rate of columns) {
      for (const quantity of columns) {
        if (
          quantity === rate ||
          quantity === result ||
          rate === result ||
          (quantity > rate &&
            found.some((each) => each.quantity === rate && each.rate === quantity && each.result === result))
        )
          continue;
        const times = factorOf(table, quantity, rate, result);
        if (times !== null) found.push({ quantity, rate, result, times });
      }
    }
  }
  return found.filter(
    (each) => !found.some((other) => other !== each && other.result === each.quantity && other.times !== 1),
  );
}

function factorOf(
  table: readonly (readonly number[])[],
  quantity: number,
  rate: number,
  result: number,
): number | null {
  const rows = table.filter(
    (row) => isTelling(row[quantity]) && isTelling(row[rate]) && isTelling(row[result]),
  );
  const telling = rows.filter((row) => row[quantity] !== 1 && row[rate] !== 1);
  if (telling.length < 2) return null;
  const first = telling[0];
  if (first === undefined) return null;
  for (const times of usualFactors) {
    if (!agrees(first, quantity, rate, result, times)) continue;
    const matching = rows.filter((row) => agrees(row, quantity, rate, result, times)).length;
    const distinct = new Set(telling.map((row) => row[result])).size;
    if (matching >= 2 && distinct >= 2 && matching >= rows.length * 0.8) return times;
  }
  return null;
}

function isTelling(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value) && value !== 0;
}

function agrees(
  row: readonly number[],
  quantity: number,
  rate: number,
  result: number,
  times: number,
): boolean {
  const q = row[quantity] ?? 0;
  const r = row[rate] ?? 0;
  const allowed = 0.011 + Math.abs(q) * 0.005 * times + (times > 1 ? Math.abs(r) * 0.005 : 0);
  return (
    Math.abs(q * r * times - (row[result] ?? 0)) <=
    Math.min(allowed, Math.abs(row[result] ?? 0) * 0.02 + 0.011)
  );
}

function sumsIn(table: readonly (readonly number[])[], columns: readonly number[]): readonly RowSum[] {
  const found: RowSum[] = [];
  columns.forEach((result, index) => {
    for (let first = index - 2; first >= 0; first -= 1) {
      const parts = columns.slice(first, index);
      const rows = table.filter((row) => isTelling(row[result]));
      const matching = rows.filter((row) => {
        const sum = parts.reduce(
          (total, part) => total + (Number.isNaN(row[part] ?? Number.NaN) ? 0 : (row[part] ?? 0)),
          0,
        );
        return Math.abs(sum - (row[result] ?? 0)) <= 0.011 + 0.006 * parts.length;
      });
      const telling = matching.filter(
        (row) => parts.filter((part) => isTelling(row[part])).length >= 2,
      ).length;
      if (matching.length >= 2 && telling >= 1 && matching.length >= rows.length * 0.8) {
        found.push({ parts, result });
        return;
      }
    }
  });
  return found;
}

function viewsIn(table: readonly (readonly number[])[], columns: readonly number[]): readonly View[] {
  const views: View[] = [];
  for (const of of columns) {
    for (const column of columns) {
      if (of === column) continue;
      const ratios = table.flatMap((row) =>
        isTelling(row[of]) && isTelling(row[column])
          ? [
              {
                ratio: (row[column] ?? 0) / (row[of] ?? 1),
                size: Math.min(Math.abs(row[of] ?? 0), Math.abs(row[column] ?? 0)),
              },
            ]
          : [],
      );
      if (ratios.length < 3) continue;
      const usual = [...ratios].sort((first, second) => second.size - first.size)[0]?.ratio ?? 0;
      const same = ratios.filter(
        ({ ratio, size }) => Math.abs(ratio / usual - 1) <= 0.0006 + 0.012 / Math.max(size, 1),
      ).length;
      const distinct = new Set(table.map((row) => row[of])).size;
      if (distinct >= 3 && same >= ratios.length * 0.8) views.push({ of, column, times: usual });
    }
  }
  return views;
}
