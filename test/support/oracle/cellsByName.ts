/**
 * Every cell of a workbook by what it is called: its own name, or, where it has none or one that goes by the order of the rows,
 * its page, the words its row begins with and its column. Another answer may put rows in another order; their words stay.
 *
 * Worked example: `Summary: The fee: Explained, column B`, below the heading The fee. Of a row that begins with a formula its
 * number is its name.
 */
import { columnLetters } from '../../../src/domain/evidence/columnLetters';
import {
  idOf,
  type CellGrid,
  type GridCell,
  type GridRow,
  type WorkbookGrid,
} from '../../../src/sheets/core/grid';

export interface NamedCell {
  readonly sheet: string;
  readonly sheetNumber: number;
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** Names that hold a row's number in a list which another answer may sort anew. */
const byOrder = /^(finding|check|tornado|range|decision)\./;

export function cellsByName(grid: WorkbookGrid): ReadonlyMap<string, NamedCell> {
  const found = new Map<string, NamedCell>();
  grid.sheets.forEach((sheet, sheetNumber) => {
    const names = namesOfRows(sheet);
    sheet.rows.forEach(({ cells, about }, row) => {
      cells.forEach((cell, column) => {
        if (cell === null) return;
        const id = idOf(cell, about);
        const own = id !== undefined && (!byOrder.test(id) || cell.input === true) ? id : null;
        const nameOfRow = about === undefined ? (names[row] ?? '') : `${about.table} ${about.line}`;
        const name = own ?? `${sheet.name}: ${nameOfRow}, column ${columnLetters(column)}`;
        found.set(name, { sheet: sheet.name, sheetNumber, row, column, cell });
      });
    });
  });
  return found;
}

function namesOfRows({ rows }: CellGrid): readonly string[] {
  const seen = new Map<string, number>();
  let heading = '';
  return rows.map((described, row) => {
    const words = wordsOf(described);
    if (words === null) return `row ${String(row + 1)}`;
    if (described.cells.filter((cell) => cell?.value != null).length === 1) heading = words;
    const name = `${heading}: ${words}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
}

/** The first words of a row that are not worked out; of one that begins with its number in a list, all of them. */
function wordsOf({ cells }: GridRow): string | null {
  const words = cells.flatMap((cell) =>
    typeof cell?.value === 'string' && cell.formula === undefined && cell.input !== true ? [cell.value] : [],
  );
  const [first, ...others] = words;
  if (first === undefined) return null;
  return numberInList.test(first) ? others.join(', ') : first;
}

const numberInList = /^[A-Z]\d+$/;
