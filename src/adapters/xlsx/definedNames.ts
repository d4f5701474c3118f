/**
 * The names a workbook defines: inputs and headline results, and the rows each sheet repeats on every printed page.
 * The repeated rows are written as names because the writing library's own print setting leaves sheet names unquoted.
 */
import type { NamedRange } from 'hucre';
import { columnLetters } from '../../domain/evidence/columnLetters';
import type { CellGrid, GridName, WorkbookGrid } from '../../sheets/core/grid';
import { resultComment, resultMark } from '../../sheets/core/ownMarks';
import { absoluteCell, quotedSheet } from './cellAddresses';
import { shortened } from './storedText';

const longestComment = 255;

export function definedNames(grid: WorkbookGrid): NamedRange[] {
  return [...grid.names.map(namedCell), ...grid.sheets.flatMap(repeatedParts)];
}

/** By these the sheets that Open Book worked out are known in the file, whatever they are called later. */
export function ownMarks(grid: WorkbookGrid, otherSheets: readonly string[]): NamedRange[] {
  const results = grid.sheets.filter(({ toBeRead }) => toBeRead !== true).map(({ name }) => name);
  const sheets = results.length === 0 ? [] : [...results, ...otherSheets];
  return sheets.map((sheet, index) => ({
    name: `${resultMark}${index}`,
    range: absoluteCell(sheet, { row: 0, column: 0 }),
    comment: resultComment,
  }));
}

function namedCell({ name, sheet, at, comment }: GridName): NamedRange {
  return { name, range: absoluteCell(sheet, at), comment: shortened(comment, longestComment) };
}

function repeatedParts({ name, print: { columnPages, repeatRows } }: CellGrid): NamedRange[] {
  const sheet = quotedSheet(name);
  const parts = [
    ...(columnPages === undefined ? [] : [`${sheet}!$A:$${columnLetters(columnPages.repeated - 1)}`]),
    ...(repeatRows === null ? [] : [`${sheet}!$${repeatRows.from + 1}:$${repeatRows.to + 1}`]),
  ];
  return parts.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: parts.join(), scope: name }];
}
