/**
 * The cells of one sheet. What a cell shows and what it calculates are kept apart from first to last: words that
 * begin with `=`, `+`, `-` or `@` are words, and only `formula` makes a formula. Every formula carries its value,
 * because Excel's Protected View and mail previews calculate nothing.
 */
import type { Cell, Hyperlink } from 'hucre';
import type { CellGrid, GridCell } from '../../sheets/core/grid';
import { quotedSheet } from './cellAddresses';
import { cellStyle } from './cellStyles';
import { formulaInFile } from './formulaInFile';
import { storedText } from './storedText';

const noteAuthor = 'Open Book';

/** Keyed `row,column`, as the writing library takes them. */
export function sheetCells(grid: CellGrid, sheetNames: ReadonlySet<string>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  grid.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, column) => {
      if (cell !== null) cells.set(`${rowIndex},${column}`, cellOf(cell, sheetNames));
    });
  });
  return cells;
}

/** Every cell has the same fields in the same order: the writing library reads thousands of them, alike ones much faster. */
function cellOf(cell: GridCell, sheetNames: ReadonlySet<string>): Partial<Cell> {
  const { value, formula } = cell;
  const stored = typeof value === 'string' ? storedText(value) : value;
  const isFormula = formula !== undefined;
  const isWords = !isFormula && typeof stored === 'string' && looksLikeErrorValue(stored);
  const link = cell.link === undefined ? null : linkOf(cell.link, sheetNames);
  const written: { [field in keyof Cell]?: Cell[field] | undefined } = {
    value: isFormula || isWords || stored === '' ? null : stored,
    style: cellStyle(cell.style, cell.input ?? false),
    formula: isFormula ? formulaInFile(formula) : undefined,
    formulaResult: isFormula ? stored : undefined,
    richText: isWords ? [{ text: stored }] : undefined,
    hyperlink: link ?? undefined,
    comment: cell.note === undefined ? undefined : { author: noteAuthor, text: storedText(cell.note) },
  };
  return written as Partial<Cell>;
}

/** The writing library would make an error value of these words; as rich text they stay words. */
function looksLikeErrorValue(words: string): boolean {
  return /^#[A-Z][A-Z0-9_/]*[!?A]?$/.test(words);
}

/** Where a click goes. A link to a sheet that is not in this file is left out: following it would only fail. */
function linkOf(link: NonNullable<GridCell['link']>, sheetNames: ReadonlySet<string>): Hyperlink | null {
  if ('url' in link) return addressOf(link.url);
  if (!sheetNames.has(link.sheet)) return null;
  return { target: '', location: `${quotedSheet(link.sheet)}!${link.cell}` };
}

/** Only addresses a browser or a mail program opens; anything else stays as words. */
function addressOf(url: string): Hyperlink | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return ['https:', 'http:', 'mailto:'].includes(parsed.protocol) ? { target: parsed.href } : null;
}
