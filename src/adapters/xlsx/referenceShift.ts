/**
 * Moves the references of a formula, as copying it down or across does. A file stores a column of like formulas once,
 * and for the others only how they are shared: `B2*C$1` shared to the cell one row down and one column across means
 * `C3*D$1`. Words within quotes, sheet names and function names stay as they are.
 */
import { columnLetters, columnOfLetters } from '../../domain/evidence/columnLetters';

const furthestRow = 1_048_576;
const furthestColumn = 16_384;

/** Quoted words or sheet names; a cell; whole columns (`A:C`); whole rows (`2:5`); none of them part of a longer name. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.($!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.]))/g;

export function shiftReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    const moved = piece.split(':').map((part) => movePart(part, rows, columns));
    return moved.includes(null) ? '#REF!' : moved.join(':');
  });
}

/** `B2`, `$B2`, `B$2`, or one end of whole columns (`B`) or whole rows (`2`); null where it leaves the sheet. */
function movePart(part: string, rows: number, columns: number): string | null {
  const [, first = '', letters = '', second = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
  const rowFixed = letters === '' ? first : second;
  const column = letters === '' || first === '$' ? letters : moveColumn(letters, columns);
  const row = digits === '' || rowFixed === '$' ? digits : moveRow(digits, rows);
  return column === null || row === null ? null : `${first}${column}${second}${row}`;
}

function moveRow(digits: string, rows: number): string | null {
  const row = parseInt(digits, 10) + rows;
  return row >= 1 && row <= furthestRow ? String(row) : null;
}

function moveColumn(letters: string, columns: number): string | null {
  const column = columnOfLetters(letters) + columns;
  return column >= 0 && column < furthestColumn ? columnLetters(column) : null;
}
