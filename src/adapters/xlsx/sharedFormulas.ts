/**
 * The formula of each cell of a sheet, written out in full. Where like formulas are shared, the reading library gives
 * only the first of them, and for the others the number of the group they belong to.
 */
import type { Cell, Sheet } from 'hucre';
import { formulaAsWritten } from './formulaInFile';
import { shiftReferences } from './referenceShift';

interface FirstOfGroup {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Looks up a cell's formula, without `=` and as people write it; undefined where the cell has none. */
export function formulaReader(sheet: Sheet): (cell: Cell, row: number, column: number) => string | undefined {
  const groups = firstOfEachGroup(sheet);
  return (cell, row, column) => {
    if (cell.formula === undefined) return undefined;
    if (cell.formula !== '') return formulaAsWritten(cell.formula);
    const first = groups.get(cell.formulaSharedIndex ?? -1);
    if (first === undefined) return undefined;
    return formulaAsWritten(shiftReferences(first.formula, row - first.row, column - first.column));
  };
}

function firstOfEachGroup(sheet: Sheet): ReadonlyMap<number, FirstOfGroup> {
  const groups = new Map<number, FirstOfGroup>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formulaSharedIndex === undefined || formula === undefined || formula === '') continue;
    const [row = 0, column = 0] = key.split(',').map((part) => parseInt(part, 10));
    groups.set(formulaSharedIndex, { row, column, formula });
  }
  return groups;
}
