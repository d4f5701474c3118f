/**
 * Merged cells show one text over many cells. Words above columns ("Whole home" over two) and words down the side
 * ("Care" beside four rows) are spread over all of them; amounts are not, since they stand once.
 */
import type { ReceivedCell, ReceivedSheet } from '../../domain/submission/received';
import { figureIn } from './figure';
import type { Cells } from './region';

export function mergedSpread(
  sheet: ReceivedSheet,
  rows: readonly Cells[],
  numbers: readonly number[],
  left: number,
): { readonly rows: readonly Cells[] } {
  const merges = sheet.merges ?? [];
  if (merges.length === 0) return { rows };
  const index = new Map(numbers.map((row, at) => [row, at]));
  const spread = new Map<number, (ReceivedCell | null)[]>();
  for (const { fromRow, fromColumn, toRow, toColumn } of merges) {
    const start = index.get(fromRow);
    const cell = start === undefined ? null : (rows[start]?.[fromColumn - left] ?? null);
    if (cell === null || figureIn(cell) !== null || isTitle(rows[start ?? 0], toColumn - fromColumn + 1))
      continue;
    for (let row = fromRow; row <= Math.min(toRow, fromRow + 2000); row += 1) {
      const at = index.get(row);
      if (at === undefined) continue;
      const cells = spread.get(at) ?? [...(rows[at] ?? [])];
      for (let column = fromColumn; column <= toColumn; column += 1) {
        if (column - left < cells.length && column >= left) cells[column - left] ??= cell;
      }
      spread.set(at, cells);
    }
  }
  return { rows: rows.map((cells, at) => spread.get(at) ?? cells) };
}

/** A text merged over a whole row is a title, and stands once. */
function isTitle(cells: Cells | undefined, columns: number): boolean {
  return (
    columns > 1 &&
    (cells ?? []).filter((cell) => cell !== null).length === 1 &&
    columns >= (cells?.length ?? 0) - 1
  );
}
