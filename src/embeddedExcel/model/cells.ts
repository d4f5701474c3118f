/** Finding, making and walking the cells of a sheet. Only cells that hold something, or look like something, exist. */
import { areaColumns, areaRows, type Area } from './area';
import { emptyCell, type EmbeddedCell, type EmbeddedSheet } from './embeddedWorkbook';
import { refuse } from '../request/refusal';

/** Excel reads at most five million cells at once; of more it answers null. */
export const mostCellsRead = 5_000_000;
/** It changes at most so many. */
const mostCellsChanged = 33_554_000;

export function cellAt(sheet: EmbeddedSheet, row: number, column: number): EmbeddedCell | null {
  return sheet.rows.get(row)?.get(column) ?? null;
}

export function cellToChange(sheet: EmbeddedSheet, row: number, column: number): EmbeddedCell {
  const cells = sheet.rows.get(row) ?? new Map<number, EmbeddedCell>();
  sheet.rows.set(row, cells);
  const cell = cells.get(column) ?? emptyCell();
  cells.set(column, cell);
  return cell;
}

/** Every cell of the area, made where there is none. */
export function changeEach(
  sheet: EmbeddedSheet,
  area: Area,
  change: (cell: EmbeddedCell, row: number, column: number) => void,
): void {
  if (areaRows(area) * areaColumns(area) > mostCellsChanged) refuse('OperationCellsExceedLimit');
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      change(cellToChange(sheet, row, column), row, column);
    }
  }
}

/** The cells that exist within the area. */
export function* existingCells(
  sheet: EmbeddedSheet,
  area: Area,
): Generator<{ cell: EmbeddedCell; row: number; column: number }> {
  for (const [row, cells] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column >= area.left && column <= area.right) yield { cell, row, column };
    }
  }
}

export function removeCells(sheet: EmbeddedSheet, area: Area): void {
  for (const [row, cells] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of [...cells.keys()]) {
      if (column >= area.left && column <= area.right) cells.delete(column);
    }
    if (cells.size === 0) sheet.rows.delete(row);
  }
}

/** What the area holds, cell by cell, for one reading of it. */
export function valuesOf<T>(sheet: EmbeddedSheet, area: Area, read: (cell: EmbeddedCell | null) => T): T[][] {
  return Array.from({ length: areaRows(area) }, (_, row) =>
    Array.from({ length: areaColumns(area) }, (__, column) =>
      read(cellAt(sheet, area.top + row, area.left + column)),
    ),
  );
}

/** The smallest rectangle around what is in use; with `valuesOnly`, looks alone do not count. */
export function usedArea(sheet: EmbeddedSheet, within: Area, valuesOnly: boolean): Area | null {
  let used = null as Area | null;
  for (const { cell, row, column } of existingCells(sheet, within)) {
    if (cell.value === '' && cell.formula === null && valuesOnly) continue;
    used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  }
  return used;
}
