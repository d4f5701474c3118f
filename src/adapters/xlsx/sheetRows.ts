/**
 * The rows of one sheet as the file holds them. The writing library takes twenty microseconds a cell and keeps every cell
 * four times over; a workbook of 20,000 lines has 800,000 cells. So rows are written here, and put into the sheet that the
 * library wrote without them.
 *
 * What a cell shows and what it calculates are kept apart from first to last: words that begin with `=`, `+`, `-` or `@`
 * are words, and only `formula` makes a formula. Every formula carries its value, because Excel's Protected View and mail
 * previews calculate nothing.
 *
 * Source: ECMA-376 Part 1, 18.3.1.4 (cells), 18.3.1.73 (rows), 18.4.8 (texts that cells share).
 */
import { columnLetters } from '../../domain/evidence/columnLetters';
import type { CellGrid, GridCell, GridRow } from '../../sheets/core/grid';
import { metInRows } from '../../sheets/core/rowsWhenAsked';
import { formulaInFile } from './formulaInFile';
import { storedText } from './storedText';
import type { TextBytes } from './textBytes';

/** What a sheet's cells are written with, the same for the whole workbook. */
export interface CellWriting {
  /** The attribute that gives a cell its look; empty for the look every cell has. */
  readonly lookOf: (cell: GridCell) => string;
  /** The number under which the workbook keeps this text. */
  readonly numberOfText: (words: string) => number;
}

/** Gives what is written away piece by piece, so that no more than a piece of a sheet is ever held. */
export function* writeRows(
  { rows }: CellGrid,
  writing: CellWriting,
  file: TextBytes,
): Generator<Uint8Array, void> {
  const writeRow = rowWriter(writing, file);
  for (const [index, row] of rows.entries()) {
    writeRow(row, index);
    yield* file.takeFull();
  }
}

function rowWriter(writing: CellWriting, file: TextBytes): (row: GridRow, index: number) => void {
  const restOf = rememberedAbove(writing);
  return ({ height, cells }, index) => {
    if (height === undefined && !cells.some((cell) => cell !== null && isWritten(cell, writing))) return;
    const number = String(index + 1);
    const sized = height === undefined ? '' : `" ht="${height}" customHeight="1`;
    file.add(`<row r="${number}${sized}">`);
    cells.forEach((cell, column) => {
      if (cell === null || !isWritten(cell, writing)) return;
      file.add(beforeRowOf(column));
      file.add(number);
      if (cell.formula === undefined) file.add(restOf(cell, column));
      else writeFormula(cell.formula, cell, writing.lookOf(cell), file);
    });
    file.add('</row>');
  };
}

/** From the first cell to the last, as the sheet says it before its rows. */
export function sheetDimension({ rows, columnWidths }: CellGrid): string {
  const columns = Math.max(metInRows(rows).columns, columnWidths.length);
  return `A1:${columnLetters(Math.max(columns, 1) - 1)}${Math.max(rows.length, 1)}`;
}

/** A blank that looks like every other cell need not be said. */
const isWritten = (cell: GridCell, { lookOf }: CellWriting): boolean =>
  cell.formula !== undefined || !isBlank(cell) || lookOf(cell) !== '';

const beforeRowOf = (column: number): string => (beforeRow[column] ??= `<c r="${columnLetters(column)}`);
const beforeRow: string[] = [];

/** What a cell without a formula is, behind its address: lines share such cells, and then it is the one above. */
function rememberedAbove({ lookOf, numberOfText }: CellWriting): (cell: GridCell, column: number) => string {
  const above: { readonly cell: GridCell; readonly rest: string }[] = [];
  return (cell, column) => {
    const known = above[column];
    if (known?.cell === cell) return known.rest;
    const rest = `"${lookOf(cell)}${isBlank(cell) ? '/>' : heldIn(cell.value, numberOfText)}`;
    above[column] = { cell, rest };
    return rest;
  };
}

function heldIn(value: GridCell['value'], numberOfText: CellWriting['numberOfText']): string {
  return typeof value === 'string'
    ? ` t="s"><v>${numberOfText(value)}</v></c>`
    : `${resultKind(value)}><v>${figureText(value)}</v></c>`;
}

function writeFormula(formula: string, { value }: GridCell, look: string, file: TextBytes): void {
  file.add(`"${look}${resultKind(value)}><f>`);
  file.addWords(formulaInFile(formula));
  if (value === null || isBeyondNumbers(value)) {
    file.add('</f></c>');
    return;
  }
  file.add('</f><v>');
  if (typeof value === 'string') file.addWords(storedText(value));
  else file.add(figureText(value));
  file.add('</v></c>');
}

const isBlank = ({ value }: GridCell): boolean => value === null || value === '' || isBeyondNumbers(value);

function resultKind(value: GridCell['value']): string {
  if (typeof value === 'string') return ' t="str"';
  return typeof value === 'boolean' ? ' t="b"' : '';
}

const figureText = (value: Exclude<GridCell['value'], string>): string =>
  String(typeof value === 'boolean' ? Number(value) : value);

const isBeyondNumbers = (value: GridCell['value']): boolean =>
  typeof value === 'number' && !Number.isFinite(value);
