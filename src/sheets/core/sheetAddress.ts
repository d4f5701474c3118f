/** Addresses as spreadsheets write them: row 4, column 2 is `C5`; another sheet's cell is `'Fee breakdown'!C5`. */
import { columnLetters } from '../../domain/evidence/columnLetters';
import type { GridAddress, GridRange } from './grid';

export interface CellPlace extends GridAddress {
  readonly sheet: string;
}

export function addressText({ row, column }: GridAddress): string {
  return columnLetters(column) + String(row + 1);
}

export function rangeText({ from, to }: GridRange): string {
  const isOneCell = from.row === to.row && from.column === to.column;
  return isOneCell ? addressText(from) : `${addressText(from)}:${addressText(to)}`;
}

/** The same, fixed: `$C$5`, and `$C$5:$C$7`. */
export function fixedRangeText({ from, to }: GridRange): string {
  const isOneCell = from.row === to.row && from.column === to.column;
  return isOneCell ? fixedAddressText(from) : `${fixedAddressText(from)}:${fixedAddressText(to)}`;
}

export const fixedAddressText = ({ row, column }: GridAddress): string =>
  `$${columnLetters(column)}$${String(row + 1)}`;

/** The sheet's name as a formula must write it: quoted unless it is a plain word that cannot be taken for a cell. */
export function sheetNameInFormula(name: string): string {
  const plainWord = /^[A-Za-z_][A-Za-z_]*$/.test(name) && !/^(r|c|rc|[a-z]{1,3})$/i.test(name);
  return plainWord ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Cells of one sheet that stand in a straight line, without a gap. */
export interface CellRun extends GridRange {
  readonly sheet: string;
}

/** The longest straight runs of cells: a column's or row's neighbours become one range, in the order given. */
export function runsOf(places: readonly CellPlace[]): readonly CellRun[] {
  const runs: { readonly sheet: string; readonly from: CellPlace; to: CellPlace }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, place)) run.to = place;
    else runs.push({ sheet: place.sheet, from: place, to: place });
  }
  return runs;
}

function continues(
  { from: first, to: last }: { readonly from: CellPlace; readonly to: CellPlace },
  next: CellPlace,
): boolean {
  if (last.sheet !== next.sheet) return false;
  const downwards = next.column === last.column && next.row === last.row + 1 && first.column === last.column;
  const across = next.row === last.row && next.column === last.column + 1 && first.row === last.row;
  return downwards || across;
}
