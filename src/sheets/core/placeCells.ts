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
    for (const { id, place, cell } of namedCells(sheet)) {
      if (found.has(id)) throw new Error(`Two cells are called ${id}`);
      found.set(id, { place, cell });
    }
  }
  const known = (id: CellId): { readonly place: CellPlace; readonly cell: DescribedCell } => {
    const one = found.get(id);
    if (one === undefined) throw new Error(`No cell is called ${id}`);
    return one;
  };
  return { placeOf: (id) => known(id).place, cellOf: (id) => known(id).cell };
}

function namedCells(
  sheet: SheetDescription,
): readonly { readonly id: CellId; readonly place: CellPlace; readonly cell: DescribedCell }[] {
  return sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.id === undefined ? [] : [{ id: cell.id, place: { sheet: sheet.name, row, column }, cell }],
    ),
  );
}
