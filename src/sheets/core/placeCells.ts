/** Where each described cell stands: the row and column it was written in, found by its id. Two cells with one id are a fault. */
import type { DescribedCell, SheetDescription, WorkbookDescription } from './description';
import type { CellId } from './expression';
import type { CellPlace } from './sheetAddress';

export interface PlacedCells {
  readonly placeOf: (id: CellId) => CellPlace;
  readonly cellOf: (id: CellId) => DescribedCell;
}

export function placeCells(description: WorkbookDescription): PlacedCells {
  const found = new Map<CellId, { readonly place: CellPlace; readonly cell: DescribedCell }>();
  for (const sheet of description.sheets) {
    forEachNamedCell(sheet, (id, place, cell) => {
      if (found.has(id)) throw new Error(`Two cells are called ${id}`);
      found.set(id, { place, cell });
    });
  }
  const known = (id: CellId): { readonly place: CellPlace; readonly cell: DescribedCell } => {
    const one = found.get(id);
    if (one === undefined) throw new Error(`No cell is called ${id}`);
    return one;
  };
  return { placeOf: (id) => known(id).place, cellOf: (id) => known(id).cell };
}

function forEachNamedCell(
  { name, rows }: SheetDescription,
  say: (id: CellId, place: CellPlace, cell: DescribedCell) => void,
): void {
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.id !== undefined) say(cell.id, { sheet: name, row, column }, cell);
    });
  });
}
