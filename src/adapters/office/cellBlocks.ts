/**
 * A sheet's cells as the tables Excel takes: one of contents, one of number formats. Words that Excel would take for
 * something else (`=…`, `1/2`, `May 2026`, `TRUE`) are sent with an apostrophe in front, which Excel does not show.
 */
import type { CellGrid, GridCell, GridRange } from '../../sheets/core/grid';
import { cellLooks } from '../../sheets/core/styles';

export interface CellBlock {
  readonly range: GridRange;
  readonly contents: readonly (readonly (string | number | boolean)[])[];
  /** Null leaves the general format as it is. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
  readonly bytes: number;
}

/** Excel on the web takes five megabytes at once; a block stays well below. */
const largestBlock = 2_000_000;

export function cellBlocks(sheet: CellGrid): readonly CellBlock[] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (width === 0) return [];
  return splitBySize(blockOf(sheet, 0, sheet.rows.length - 1, width), sheet, width);
}

function splitBySize(block: CellBlock, sheet: CellGrid, width: number): readonly CellBlock[] {
  const { from, to } = block.range;
  if (block.bytes <= largestBlock || from.row === to.row) return [block];
  const middle = Math.floor((from.row + to.row) / 2);
  return [
    ...splitBySize(blockOf(sheet, from.row, middle, width), sheet, width),
    ...splitBySize(blockOf(sheet, middle + 1, to.row, width), sheet, width),
  ];
}

function blockOf(sheet: CellGrid, fromRow: number, toRow: number, width: number): CellBlock {
  const rows = sheet.rows.slice(fromRow, toRow + 1);
  const across = <T>(make: (cell: GridCell | null) => T): T[][] =>
    rows.map(({ cells }) => Array.from({ length: width }, (_, column) => make(cells[column] ?? null)));
  const contents = across(contentOf);
  const numberFormats = across(numberFormatOf);
  return {
    range: { from: { row: fromRow, column: 0 }, to: { row: toRow, column: width - 1 } },
    contents,
    numberFormats,
    bytes: JSON.stringify(contents).length + JSON.stringify(numberFormats).length,
  };
}

function numberFormatOf(cell: GridCell | null): string | null {
  const format = cell === null ? 'General' : cellLooks[cell.style].numberFormat;
  return format === 'General' ? null : format;
}

function contentOf(cell: GridCell | null): string | number | boolean {
  if (cell === null) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (cell.value === null) return '';
  return typeof cell.value === 'string' ? asWords(cell.value) : cell.value;
}

export function asWords(words: string): string {
  const mayBeTakenForSomethingElse = /\d|^\s*[=+\-@#']|^\s*(true|false)\s*$/i.test(words);
  return mayBeTakenForSomethingElse ? `'${words}` : words;
}
