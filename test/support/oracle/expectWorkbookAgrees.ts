/**
 * Holds every computed cell of a grid against what an independent spreadsheet made of its formula: figures at the
 * precision the cell shows, words and truth values as they are, and not one error value anywhere. All disagreements
 * are reported together, each with its address and formula.
 */
import { exact, exactFromSpreadsheet, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import type { GridCell, WorkbookGrid } from '../../../src/sheets/core/grid';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { cellLooks } from '../../../src/sheets/core/styles';
import type { RecalculatedValue, RecalculatedWorkbook } from './recalculated';

export interface Disagreement {
  readonly at: string;
  readonly formula?: string;
  readonly ours: string;
  readonly theirs: string;
}

export function expectWorkbookAgrees(grid: WorkbookGrid, recalculated: RecalculatedWorkbook): void {
  expect([...errorValues(recalculated), ...disagreements(grid, recalculated)]).toEqual([]);
}

export function disagreements(
  grid: WorkbookGrid,
  recalculated: RecalculatedWorkbook,
): readonly Disagreement[] {
  return grid.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, rowIndex) =>
      row.cells.flatMap((cell, column) => {
        if (cell?.formula === undefined) return [];
        const at = `${sheet.name}!${addressText({ row: rowIndex, column })}`;
        const ours = shownByUs(cell);
        const theirs = shownByThem(cell, recalculated.get(at));
        return ours === theirs ? [] : [{ at, formula: cell.formula, ours, theirs }];
      }),
    ),
  );
}

function errorValues(recalculated: RecalculatedWorkbook): readonly Disagreement[] {
  return [...recalculated].flatMap(([at, value]) =>
    typeof value === 'object' ? [{ at, ours: 'no error value', theirs: value.error }] : [],
  );
}

function shownByUs(cell: GridCell): string {
  if (typeof cell.value !== 'number') return JSON.stringify(cell.value ?? '');
  return shownNumber(cell.exact ?? exactText(exactFromSpreadsheet(cell.value)!), cell);
}

function shownByThem(cell: GridCell, value: RecalculatedValue | undefined): string {
  if (typeof value !== 'number') return typeof value === 'object' ? value.error : JSON.stringify(value ?? '');
  const decimal = exactFromSpreadsheet(value);
  return decimal === null ? String(value) : shownNumber(exactText(decimal), cell);
}

function shownNumber(decimal: string, cell: GridCell): string {
  const rounded = roundHalfAwayFromZero(exact(decimal), decimalPlaces(cellLooks[cell.style].numberFormat));
  return exactText(rounded);
}

/** Places the format shows: 2 for `"£"#,##0.00`, 3 for `0.0%` (of a fraction); 9 where it shows as many as there are. */
export function decimalPlaces(numberFormat: string): number {
  if (numberFormat === 'General' || numberFormat === '@') return 9;
  const [section = ''] = numberFormat.replace(/"[^"]*"/g, '').split(';');
  const places = /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
  return places + (section.includes('%') ? 2 : 0);
}
