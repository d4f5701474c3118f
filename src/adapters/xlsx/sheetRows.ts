/**
 * The rows of one sheet as the file holds them. The writing library takes twenty microseconds a cell and keeps every cell
 * four times over; a workbook of 20,000 lines has 800,000 cells. So rows are written here, some at a time, and put into the
 * sheet that the library wrote without them.
 *
 * What a cell shows and what it calculates are kept apart from first to last: words that begin with `=`, `+`, `-` or `@`
 * are words, and only `formula` makes a formula. Every formula carries its value, because Excel's Protected View and mail
 * previews calculate nothing.
 *
 * Source: ECMA-376 Part 1, 18.3.1.4 (cells), 18.3.1.73 (rows), 18.4.8 (texts that cells share).
 */
import type { CellGrid, GridCell, GridRow } from '../../sheets/core/grid';
import { columnLetters } from '../../sheets/core/sheetAddress';
import { formulaInFile } from './formulaInFile';
import { storedText } from './storedText';
import { cellText } from './textInFile';

/** What a sheet's cells are written with, the same for the whole workbook. */
export interface CellWriting {
  /** The attribute that gives a cell its look; empty for the look every cell has. */
  readonly lookOf: (cell: GridCell) => string;
  /** The number under which the workbook keeps this text. */
  readonly numberOfText: (words: string) => number;
}

/** More at a time are more pieces held before they are made one text. */
const rowsAtATime = 20;

/** The rows in pieces, one after the other. */
export function* sheetRows({ rows }: CellGrid, writing: CellWriting): Generator<string> {
  let piece = '';
  for (const [index, row] of rows.entries()) {
    piece += rowXml(row, String(index + 1), writing);
    if ((index + 1) % rowsAtATime > 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** From the first cell to the last, as the sheet says it before its rows. */
export function sheetDimension({ rows, columnWidths }: CellGrid): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), columnWidths.length);
  return `A1:${columnLetters(Math.max(columns, 1) - 1)}${Math.max(rows.length, 1)}`;
}

function rowXml({ height, cells }: GridRow, number: string, writing: CellWriting): string {
  let inside = '';
  cells.forEach((cell, column) => {
    if (cell !== null) inside += cellXml(cell, columnLetters(column) + number, writing);
  });
  if (inside === '' && height === undefined) return '';
  const sized = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${sized}>${inside}</row>`;
}

function cellXml(cell: GridCell, address: string, { lookOf, numberOfText }: CellWriting): string {
  const { value, formula } = cell;
  const look = lookOf(cell);
  if (formula !== undefined) {
    return `<c r="${address}"${look}${resultKind(value)}><f>${cellText(formulaInFile(formula))}</f>${result(value)}</c>`;
  }
  if (value === null || value === '' || isBeyondNumbers(value)) return blank(address, look);
  if (typeof value === 'string') return `<c r="${address}"${look} t="s"><v>${numberOfText(value)}</v></c>`;
  return `<c r="${address}"${look}${resultKind(value)}><v>${plain(value)}</v></c>`;
}

/** A blank that looks like every other cell need not be said. */
const blank = (address: string, look: string): string => (look === '' ? '' : `<c r="${address}"${look}/>`);

function resultKind(value: GridCell['value']): string {
  if (typeof value === 'string') return ' t="str"';
  return typeof value === 'boolean' ? ' t="b"' : '';
}

function result(value: GridCell['value']): string {
  if (value === null || isBeyondNumbers(value)) return '';
  return `<v>${typeof value === 'string' ? cellText(storedText(value)) : plain(value)}</v>`;
}

const plain = (value: number | boolean): string | number =>
  typeof value === 'boolean' ? (value ? 1 : 0) : value;

const isBeyondNumbers = (value: GridCell['value']): boolean =>
  typeof value === 'number' && !Number.isFinite(value);
