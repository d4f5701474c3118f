import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { recalculate } from './recalculate';
import type { RecalculatedWorkbook } from './recalculated';

/**
 * The workbooks of a test file, recalculated by one LibreOffice at the first question: starting it costs as much as several
 * workbooks do. Each is then had by its grid.
 */
export function recalculatedTogether(
  grids: readonly WorkbookGrid[],
): (grid: WorkbookGrid) => Promise<RecalculatedWorkbook> {
  let started: Promise<readonly RecalculatedWorkbook[]> | null = null;
  const start = async () => recalculate(await Promise.all(grids.map(writeXlsx)));
  return async (grid) => {
    const results = await (started ??= start());
    const result = results[grids.indexOf(grid)];
    if (result === undefined) throw new Error('This workbook is not one of those recalculated together');
    return result;
  };
}
