/**
 * Column widths for a sheet that states none: as wide as what has to be read, so that a label is not cut off by the
 * figure beside it. Only the workbench's own drawing; the file keeps its widths.
 */
import type { ShownCell } from '../workbenchView/shownWorkbook';

const leastLetters = 9;
const mostLetters = 46;

/** Univer's and Excel's rule of thumb at 11 points. */
const pixelsOf = (letters: number): number => letters * 7 + 12;

export function readableWidths(cells: readonly ShownCell[]): ReadonlyMap<number, number> {
  const filled = new Set(
    cells.filter(({ value }) => value !== '').map(({ row, column }) => `${row},${column}`),
  );
  const widest = new Map<number, number>();
  for (const { row, column, text } of cells) {
    // Words run on over an empty neighbour, as in Excel.
    const runsOn = !filled.has(`${row},${column + 1}`) && text.length > mostLetters / 2;
    const letters = runsOn ? leastLetters : Math.min(mostLetters, Math.max(leastLetters, text.length));
    widest.set(column, Math.max(widest.get(column) ?? 0, letters));
  }
  return new Map([...widest].map(([column, letters]) => [column, pixelsOf(letters)]));
}
