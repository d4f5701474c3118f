/** The page's grid as the calculator of the embedded workbook: it is shown the workbook, and its results are taken over. */
import type { Calculator } from '../embeddedExcel/calculator/calculator';
import type { EmbeddedCell, EmbeddedWorkbook } from '../embeddedExcel/model/embeddedWorkbook';
import type { SpreadsheetGrid } from '../workbenchView/grid/openGrid';
import { shownFrom } from './shownFrom';

interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: EmbeddedCell;
}

export function gridCalculator(opened: () => Promise<SpreadsheetGrid>): Calculator {
  return async (workbook) => {
    const formulas = formulaCells(workbook);
    if (formulas.length === 0) return;
    const grid = await opened();
    grid.show(shownFrom(workbook));
    const valueAt = await grid.calculate();
    for (const { sheetId, row, column, cell } of formulas) {
      cell.value = contentOf(valueAt(sheetId, row, column));
    }
  };
}

function formulaCells({ sheets }: EmbeddedWorkbook): readonly FormulaCell[] {
  return sheets.flatMap(({ id, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) =>
        cell.formula !== null && cell.calculated ? [{ sheetId: id, row, column, cell }] : [],
      ),
    ),
  );
}

const contentOf = (value: unknown): EmbeddedCell['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
