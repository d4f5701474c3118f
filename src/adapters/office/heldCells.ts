/** What a look at the workbook found in the cells of our own sheets. */
import type { WorkbookGrid } from '../../sheets/core/grid';
import { renameSheets } from '../../sheets/core/renameSheets';
import { gridFromLayout, type HeldCell, type HeldCells } from '../../sheets/core/writtenLayout';
import type { SeenCells, SeenWorkbook } from './seenWorkbook';

export function heldCells(seen: SeenWorkbook): HeldCells {
  const byName = new Map(seen.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ wantedName }, row, column) => {
    const cells = byName.get(seen.ours.get(wantedName) ?? '')?.cells ?? null;
    return cells === null ? null : cellIn(cells, row, column);
  };
}

/** Our sheets as they stand in the workbook now, under the names they have there; null where there are none. */
export function presentGrid(seen: SeenWorkbook): WorkbookGrid | null {
  const { layout, ours } = seen;
  if (layout === null || ours.size === 0) return null;
  const sheets = layout.sheets.filter(({ wantedName }) => ours.has(wantedName));
  const presentSheets = new Set(sheets.map(({ name }) => name));
  const names = layout.names.filter(({ sheet }) => presentSheets.has(sheet));
  const calledNow = new Map(sheets.map(({ name, wantedName }) => [name, ours.get(wantedName) ?? name]));
  return renameSheets(gridFromLayout({ ...layout, sheets, names }, heldCells(seen)), calledNow);
}

function cellIn(cells: SeenCells, row: number, column: number): HeldCell | null {
  const value = cells.values[row - cells.row]?.[column - cells.column];
  const formula = cells.formulas[row - cells.row]?.[column - cells.column];
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { value, formula: formula.slice(1) } : { value };
}
