/** Where each described cell stands: the row and column it was written in, found by its id. Two cells with one id are a fault. */
import type { DescribedCell, WorkbookDescription } from './description';
import type { CellId } from './expression';
import type { CellPlace } from './sheetAddress';

/** A named cell where it stands; numbered in the order of the workbook. */
export interface PlacedCell extends CellPlace {
  readonly cell: DescribedCell;
  readonly number: number;
}

export type PlacedCells = (id: CellId) => PlacedCell;

export function placeCells(description: WorkbookDescription): PlacedCells {
  const found = new Map<CellId, PlacedCell>();
  for (const { name, rows } of description.sheets) {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.id === undefined) return;
        const number = found.size;
        found.set(cell.id, { sheet: name, row, column, cell, number });
        if (found.size === number) throw new Error(`Two cells are called ${cell.id}`);
      });
    });
  }
  return (id) => {
    const one = found.get(id);
    if (one === undefined) throw new Error(`No cell is called ${id}`);
    return one;
  };
}
