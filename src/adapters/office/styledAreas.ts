/**
 * Which cells of a sheet have which style, as lists of addresses: Excel takes `A5:C5,A7:C7` and gives them all one
 * look at once. Cells side by side make one area; a style with lines at its sides keeps each cell apart, so that every
 * cell has its own box.
 */
import type { CellGrid } from '../../sheets/core/grid';
import { rangeText } from '../../sheets/core/sheetAddress';
import { cellLooks } from '../../sheets/core/styles';
import type { StyleName } from '../../sheets/core/styleNames';

/** Excel takes 8,192 characters of addresses at once. */
const longestAddress = 8000;

export function styledAreas(sheet: CellGrid): ReadonlyMap<StyleName, readonly string[]> {
  const areas = new Map<StyleName, string[]>();
  sheet.rows.forEach(({ cells }, row) => {
    let column = 0;
    while (column < cells.length) {
      const style = cells[column]?.style;
      const end = style === undefined ? column : runEnd(cells, column, style);
      if (style !== undefined) {
        const range = rangeText({ from: { row, column }, to: { row, column: end } });
        const alike = areas.get(style);
        if (alike === undefined) areas.set(style, [range]);
        else alike.push(range);
      }
      column = end + 1;
    }
  });
  return new Map([...areas].map(([style, ranges]) => [style, joinedAddresses(ranges)]));
}

function runEnd(cells: CellGrid['rows'][number]['cells'], start: number, style: StyleName): number {
  const border = cellLooks[style].border;
  if (border?.left !== undefined || border?.right !== undefined) return start;
  let end = start;
  while (cells[end + 1]?.style === style) end += 1;
  return end;
}

export function joinedAddresses(addresses: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const address of addresses) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + address.length < longestAddress) {
      lines[lines.length - 1] = `${last},${address}`;
    } else lines.push(address);
  }
  return lines;
}
