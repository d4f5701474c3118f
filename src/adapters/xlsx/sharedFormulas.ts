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

type FormulaOf = (cell: Cell, row: number, column: number) => string | undefined;

/** Looks up a cell's formula, without `=` and as people write it; undefined where the cell has none. */
export function formulaReader(sheet: Sheet): FormulaOf {
  const storedOf = storedFormulaReader(sheet);
  return (cell, row, column) => {
    const stored = storedOf(cell, row, column);
    return stored === undefined ? undefined : formulaAsWritten(stored);
  };
}

/** The same as the file stores it, with the prefixes of younger functions. */
export function storedFormulaReader(sheet: Sheet): FormulaOf {
  const groups = firstOfEachGroup(sheet);
  return (cell, row, column) => {
    if (cell.formula === undefined || cell.formula !== '') return cell.formula;
    const first = groups.get(cell.formulaSharedIndex ?? -1);
    if (first === undefined) return undefined;
    return shiftReferences(first.formula, row - first.row, column - first.column);
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
