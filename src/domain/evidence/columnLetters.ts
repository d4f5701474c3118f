/** The letters that spreadsheets give their columns, and the address of a cell. Column 0 is A, 25 is Z, 26 is AA. */

export function columnLetters(column: number): string {
  return (lettersOf[column] ??= lettersFor(column));
}

/** Worked out once: a workbook asks for them a hundred thousand times. */
const lettersOf: string[] = [];

function lettersFor(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersFor(Math.floor(column / 26) - 1) + last;
}

/** `D15` for row 14, column 3, both counted from nought. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** The column of its letters. */
export function columnOfLetters(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
