/**
 * Where each described cell stands: the row and column it was written in, found by its id. Two cells with one id are a fault.
 *
 * A workbook of 20,000 lines has half a million named cells, and finding one by its name is what its layout costs most; so a
 * list of cells that many formulas share is found once for all of them.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import type { DescribedCell, WorkbookDescription } from './description';
import type { CellId } from './expression';
import { runsOf, type CellPlace, type CellRun } from './sheetAddress';

/** A named cell where it stands; numbered in the order of the workbook. */
export interface PlacedCell extends CellPlace {
  readonly cell: DescribedCell;
  readonly number: number;
}

export interface PlacedCells {
  readonly placeOf: (id: CellId) => PlacedCell;
  readonly placesOf: (ids: readonly CellId[]) => readonly PlacedCell[];
  /** The straight runs that a list of cells stands in. */
  readonly runsOf: (ids: readonly CellId[]) => readonly CellRun[];
  /** The number of the first named cell of each sheet, or of a later sheet's where it has none. */
  readonly firstNumbers: readonly number[];
}

export function placeCells(description: WorkbookDescription): PlacedCells {
  const found = new Map<CellId, PlacedCell>();
  const firstNumbers: number[] = [];
  for (const { name, rows } of description.sheets) {
    firstNumbers.push(found.size);
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.id === undefined) return;
        const number = found.size;
        found.set(cell.id, { sheet: name, row, column, cell, number });
        if (found.size === number) throw new Error(`Two cells are called ${cell.id}`);
      });
    });
  }
  const placeOf = (id: CellId): PlacedCell => {
    const one = found.get(id);
    if (one === undefined) throw new Error(`No cell is called ${id}`);
    return one;
  };
  const placesOf = onceForLongLists((ids) => ids.map(placeOf));
  return { placeOf, placesOf, runsOf: onceForLongLists((ids) => runsOf(placesOf(ids))), firstNumbers };
}

function onceForLongLists<Found extends object>(
  find: (ids: readonly CellId[]) => Found,
): (ids: readonly CellId[]) => Found {
  const once = workedOutOnce(find);
  return (ids) => (ids.length > fewCells ? once(ids) : find(ids));
}

/** A list as short as this is gone through as fast as it is remembered. */
const fewCells = 8;
