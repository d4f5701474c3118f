/**
 * A sheet's cells as the tables Excel takes: one of contents, one of number formats. Words that Excel would take for
 * something else (`=…`, `1/2`, `May 2026`, `TRUE`) are sent with an apostrophe in front, which Excel does not show.
 */
import type { CellGrid, GridCell, GridRange } from '../../sheets/core/grid';
import { cellLooks } from '../../sheets/core/styles';
import { daysBetweenSystems } from './dateSystem';
import { isDateFormat } from './numberKind';

export interface CellBlock {
  readonly range: GridRange;
  readonly contents: readonly (readonly unknown[])[];
  /** Null leaves the general format as it is. */
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly bytes: number;
}

/** Excel on the web takes five megabytes at once; a block stays well below. */
const largestBlock = 1_500_000;
/** Excel has room for so many characters in a cell. */
export const longestText = 32_767;

export function cellBlocks(sheet: CellGrid, from1904: boolean): readonly CellBlock[] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (width === 0) return [];
  const across = (make: (cell: GridCell | null) => unknown): unknown[][] =>
    sheet.rows.map(({ cells }) => Array.from({ length: width }, (_, column) => make(cells[column] ?? null)));
  return blocksOf(
    { row: 0, column: 0 },
    across((cell) => contentOf(cell, from1904)),
    across(numberFormatOf),
  );
}

/** Tables of contents and number formats whose first cell stands at `from`, in blocks that Excel takes at once. */
export function blocksOf(
  from: { readonly row: number; readonly column: number },
  contents: readonly (readonly unknown[])[],
  numberFormats: readonly (readonly unknown[])[],
): readonly CellBlock[] {
  const width = contents[0]?.length ?? 0;
  const sizes = contents.map((row, index) => bytesOf(row) + bytesOf(numberFormats[index] ?? []));
  const blocks: CellBlock[] = [];
  let first = 0;
  let bytes = 0;
  const close = (end: number): void => {
    if (end <= first) return;
    blocks.push({
      range: {
        from: { row: from.row + first, column: from.column },
        to: { row: from.row + end - 1, column: from.column + width - 1 },
      },
      contents: contents.slice(first, end),
      numberFormats: numberFormats.slice(first, end),
      bytes,
    });
    first = end;
    bytes = 0;
  };
  sizes.forEach((size, row) => {
    if (bytes + size > largestBlock) close(row);
    bytes += size;
  });
  close(contents.length);
  return blocks;
}

/** As sent: a pound sign takes two bytes, a long dash three. */
const bytesOf = (row: readonly unknown[]): number => new TextEncoder().encode(JSON.stringify(row)).length + 1;

function numberFormatOf(cell: GridCell | null): string | null {
  const format = cell === null ? 'General' : cellLooks[cell.style].numberFormat;
  return format === 'General' ? null : format;
}

function contentOf(cell: GridCell | null, from1904: boolean): string | number | boolean {
  if (cell === null) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (cell.value === null) return '';
  if (typeof cell.value === 'string') return asWords(cell.value);
  const { value } = cell;
  if (typeof value !== 'number' || !from1904) return value;
  return isDateFormat(cellLooks[cell.style].numberFormat) ? value - daysBetweenSystems : value;
}

export function asWords(words: string): string {
  const fitting = words.length > longestText ? `${words.slice(0, longestText - 1)}…` : words;
  const mayBeTakenForSomethingElse = /\d|^\s*[=+\-@#']|^\s*(true|false)\s*$/i.test(fitting);
  return mayBeTakenForSomethingElse ? `'${fitting}` : fitting;
}
