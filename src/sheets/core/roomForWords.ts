/**
 * Rows tall enough for the longest words that a formula in them can come to: what a sheet says changes with what is typed, and a
 * sentence that is taller than its row is cut off. Cells whose words run on over those beside them need no more than a line.
 */
import type { DescribedCell, DescribedRow, SheetDescription, WorkbookDescription } from './description';
import { longestWordsOn, type LongestWords } from './longestWords';
import { rowHeight } from './rowHeight';
import { cellLooks } from './styles';

export function withRoomForWords(description: WorkbookDescription): WorkbookDescription {
  const longest = longestWordsOn(description.sheets);
  return { ...description, sheets: description.sheets.map((sheet) => withTallerRows(sheet, longest)) };
}

function withTallerRows(sheet: SheetDescription, longest: LongestWords): SheetDescription {
  const { columnWidths, rows } = sheet;
  const known = new Map<DescribedCell, number>();
  const needed = (cell: DescribedCell | null, column: number): number => {
    if (cell?.content.kind !== 'formula' || !cellLooks[cell.style].wrap) return 0;
    const held = known.get(cell);
    if (held !== undefined) return held;
    const words = longest(cell);
    const height =
      words === null ? 0 : rowHeight([{ ...cell, measuredAs: words }], [columnWidths[column] ?? 10]);
    known.set(cell, height);
    return height;
  };
  const taller = (row: DescribedRow): DescribedRow => {
    const height = row.cells.reduce((most, cell, column) => Math.max(most, needed(cell, column)), 0);
    return height > (row.height ?? 0) ? { ...row, height } : row;
  };
  return { ...sheet, rows: rows.map(taller) };
}
