/**
 * Univer, headless, as a second independent calculator: the grid's values and formulas go in without any stored
 * results, and what it makes of each formula comes out.
 *
 * Source of the order of calls: measured on Univer 0.25.1; `onCalculationEnd` hangs where nothing is to be done, so
 * `onCalculationResultApplied` is awaited.
 */
import {
  CellValueType,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  type ICellData,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { absoluteCell } from '../../../src/adapters/xlsx/cellAddresses';
import type { CellGrid, GridCell, WorkbookGrid } from '../../../src/sheets/core/grid';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import type { RecalculatedValue, RecalculatedWorkbook } from '../oracle/recalculated';

export async function recalculateInUniver(grid: WorkbookGrid): Promise<RecalculatedWorkbook> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    const api = FUniver.newAPI(univer);
    const workbook = api.createWorkbook(workbookData(grid));
    for (const { name, sheet, at } of grid.names) {
      workbook.insertDefinedName(name, absoluteCell(sheet, at));
    }
    api.getFormula().executeCalculation();
    await api.getFormula().onCalculationResultApplied();
    return valuesOf(
      grid,
      (sheet, row, column) => workbook.getSheetByName(sheet)?.getRange(row, column).getRawValue() ?? null,
    );
  } finally {
    disposeWithItsTimer(univer);
  }
}

/** Univer words its progress by a timer of one second that outlives its results, and would find no words any more. */
function disposeWithItsTimer(univer: Univer): void {
  univer.__getInjector().get(LocaleService).t = () => '';
  univer.dispose();
}

type ReadValue = (sheet: string, row: number, column: number) => unknown;

function valuesOf(grid: WorkbookGrid, read: ReadValue): RecalculatedWorkbook {
  const values = new Map<string, RecalculatedValue>();
  for (const sheet of grid.sheets) {
    sheet.rows.forEach((row, rowIndex) => {
      row.cells.forEach((cell, column) => {
        if (cell === null) return;
        const value = kept(cell, read(sheet.name, rowIndex, column));
        if (value !== null) values.set(`${sheet.name}!${addressText({ row: rowIndex, column })}`, value);
      });
    });
  }
  return values;
}

/** Univer keeps truth values as 1 and 0, and error values as words. */
function kept(cell: GridCell, value: unknown): RecalculatedValue | null {
  if (cell.formula !== undefined && typeof cell.value === 'boolean' && typeof value === 'number')
    return value === 1;
  if (cell.formula !== undefined && typeof value === 'string' && /^#[A-Z]/.test(value))
    return { error: value };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function workbookData(grid: WorkbookGrid): Partial<IWorkbookData> {
  const sheets = grid.sheets.map(
    (sheet, index) => [`sheet${index}`, sheetData(sheet, `sheet${index}`)] as const,
  );
  return {
    id: 'recalculated',
    name: 'recalculated',
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
  };
}

function sheetData(sheet: CellGrid, id: string): NonNullable<IWorkbookData['sheets'][string]> {
  const cellData = Object.fromEntries(
    sheet.rows.map((row, index) => [
      index,
      Object.fromEntries(
        row.cells.flatMap((cell, column) => (cell === null ? [] : [[column, cellDataOf(cell)]])),
      ),
    ]),
  );
  const widest = Math.max(1, ...sheet.rows.map(({ cells }) => cells.length));
  return { id, name: sheet.name, cellData, rowCount: sheet.rows.length + 10, columnCount: widest + 10 };
}

/** Words are marked as words, so that "=1+1" is not taken for a formula. */
function cellDataOf({ value, formula }: GridCell): ICellData {
  if (formula !== undefined) return { f: `=${formula}` };
  return typeof value === 'string' ? { v: value, t: CellValueType.STRING } : { v: value };
}
