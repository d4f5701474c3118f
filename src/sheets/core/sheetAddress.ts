/** Addresses as spreadsheets write them: row 4, column 2 is `C5`; another sheet's cell is `'Fee breakdown'!C5`. */
import type { GridAddress, GridRange } from './grid';

export interface CellPlace extends GridAddress {
  readonly sheet: string;
}

/** Column 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export function addressText({ row, column }: GridAddress): string {
  return columnLetters(column) + String(row + 1);
}

export function rangeText({ from, to }: GridRange): string {
  const first = addressText(from);
  const last = addressText(to);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name as a formula must write it: quoted unless it is a plain word that cannot be taken for a cell. */
export function sheetNameInFormula(name: string): string {
  const plainWord = /^[A-Za-z_][A-Za-z_]*$/.test(name) && !/^(r|c|rc|[a-z]{1,3})$/i.test(name);
  return plainWord ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The longest straight runs of cells: a column's or row's neighbours become one range, in the order given. */
export function runsOf(places: readonly CellPlace[]): readonly (GridRange & { readonly sheet: string })[] {
  const runs: CellPlace[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, place)) run.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => {
    const [from, to] = [run[0], run.at(-1)];
    return from === undefined || to === undefined ? [] : [{ sheet: from.sheet, from, to }];
  });
}

function continues(run: readonly CellPlace[], next: CellPlace): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last?.sheet !== next.sheet) return false;
  const downwards = next.column === last.column && next.row === last.row + 1 && first.column === last.column;
  const across = next.row === last.row && next.column === last.column + 1 && first.row === last.row;
  return downwards || across;
}
