/**
 * Addresses that stand still wherever they are copied, as names, charts and lists need them: row 4, column 2 (both
 * from 0) on the sheet "Fee breakdown" is `'Fee breakdown'!$C$5`. Sheet names are always quoted: an unquoted name
 * with a space in it makes Excel offer to repair the file.
 */
import { columnLetters } from '../../domain/evidence/columnLetters';
import type { GridAddress, GridRange } from '../../sheets/core/grid';

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function absoluteCell(sheet: string, at: GridAddress): string {
  return `${quotedSheet(sheet)}!${fixed(at)}`;
}

export function absoluteRange(sheet: string, range: GridRange): string {
  return `${quotedSheet(sheet)}!${fixed(range.from)}:${fixed(range.to)}`;
}

function fixed(at: GridAddress): string {
  return `$${columnLetters(at.column)}$${at.row + 1}`;
}
