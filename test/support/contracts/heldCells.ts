/** Cells of a workbook by the name its description gave them. */
import { exact, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import type { GridCell, WorkbookGrid } from '../../../src/sheets/core/grid';

export function held(grid: WorkbookGrid, id: string): GridCell {
  const found = grid.sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .find((cell) => cell?.id === id);
  if (found == null) throw new Error(`No cell is called ${id}`);
  return found;
}

export const shown = (grid: WorkbookGrid, id: string, places: number): string =>
  exactText(roundHalfAwayFromZero(exact(held(grid, id).exact ?? 'NaN'), places));
