/** Typing into a written workbook as a person would, and looking up what a recalculation made of a cell. */
import { idOf, type GridCell, type LineOfTable, type WorkbookGrid } from '../../../src/sheets/core/grid';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import type { RecalculatedWorkbook } from './recalculated';

/** The grid with another figure typed into one input; the formulas' stored values are then those of before. */
export function typedInto(made: WorkbookGrid, id: string, value: number | string): WorkbookGrid {
  const typed = (cell: GridCell): GridCell =>
    typeof value === 'string' ? { ...cell, value } : { ...cell, value, exact: String(value) };
  const retyped = (cell: GridCell | null, about?: LineOfTable) =>
    cell !== null && idOf(cell, about) === id ? typed(cell) : cell;
  const sheets = made.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => retyped(cell, row.about)) })),
  }));
  return { ...made, sheets };
}

export function valueOf(made: WorkbookGrid, results: RecalculatedWorkbook, id: string): unknown {
  for (const { name, rows } of made.sheets) {
    for (const [row, { cells, about }] of rows.entries()) {
      const column = cells.findIndex((cell) => cell !== null && idOf(cell, about) === id);
      if (column >= 0) return results.get(`${name}!${addressText({ row, column })}`);
    }
  }
  throw new Error(`${id} stands nowhere`);
}
