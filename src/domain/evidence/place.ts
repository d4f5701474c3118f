import { cellAddress } from './columnLetters';

/** Where a figure came from: a cell of a sheet, or a path in a JSON submission. Every figure keeps its place. */
export interface Place {
  /** The sheet's name; absent in a CSV or JSON file. */
  readonly sheet?: string;
  /** The cell (`D15`), or the JSON path (`/costs/3/amount`). Empty for the file as a whole. */
  readonly cell: string;
}

export const wholeSubmission: Place = { cell: '' };

/** Row and column counted from nought, of a sheet or, where it has no name, of a file that is one table. */
export function placeOfCell(sheet: string, row: number, column: number): Place {
  const cell = cellAddress(row, column);
  return sheet === '' ? { cell } : { sheet, cell };
}

/** `Costs!D15`, `'Fee build up'!D15`, `D15`, or "the whole submission". */
export function placeText(place: Place): string {
  if (place.cell === '') return place.sheet ?? 'the whole submission';
  if (place.sheet === undefined) return place.cell;
  const sheet = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(place.sheet)
    ? place.sheet
    : `'${place.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${place.cell}`;
}
