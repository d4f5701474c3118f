/** A grid as aligned text, so that a golden file reads like the sheet and a change shows as a changed line. */
import { idOf, type CellGrid, type GridCell, type WorkbookGrid } from '../../src/sheets/core/grid';
import { cellLooks } from '../../src/sheets/core/styles';
import { exact, exactText } from '../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../src/domain/money/rounding';

export function workbookText(grid: WorkbookGrid): string {
  return grid.sheets.map(sheetText).join('\n');
}

export function sheetText(sheet: CellGrid): string {
  const rows = sheet.rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : cellText(cell))));
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(44, Math.max(1, ...rows.slice(2).map((row) => row[column]?.length ?? 0))),
  );
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
  return [`== ${sheet.name} ==`, ...lines, ''].join('\n');
}

function cellText(cell: GridCell): string {
  if (cell.exact === undefined) return cell.value === null ? '' : String(cell.value);
  const isShare = cellLooks[cell.style].numberFormat.includes('%');
  const value = exact(cell.exact).times(isShare ? 100 : 1);
  return exactText(roundHalfAwayFromZero(value, isShare ? 1 : 4)) + (isShare ? ' %' : '');
}

/** The cells of a grid with a name that is asked for. */
export function cellsCalled(grid: WorkbookGrid, isMeant: (id: string) => boolean): readonly GridCell[] {
  return grid.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells, about }) =>
      cells.flatMap((cell) => (cell !== null && isMeant(idOf(cell, about) ?? '') ? [cell] : [])),
    ),
  );
}

export function cellWithId(grid: WorkbookGrid, id: string): GridCell {
  const found = cellsCalled(grid, (each) => each === id)[0];
  if (found === undefined) throw new Error(`The grid has no cell ${id}`);
  return found;
}
