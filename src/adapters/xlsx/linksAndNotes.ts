/**
 * What the writing library has to know of the cells of a sheet: where their links lead, what their notes say. What they hold
 * and how they look is written in `sheetRows`.
 */
import type { Cell, Hyperlink } from 'hucre';
import type { CellGrid } from '../../sheets/core/grid';
import { metInRows, type MarkOfCell } from '../../sheets/core/rowsWhenAsked';
import { quotedSheet } from './cellAddresses';
import { storedText } from './storedText';

const noteAuthor = 'Open Book';

/** Keyed `row,column`, as the writing library takes them. */
export function linksAndNotes(grid: CellGrid, sheetNames: ReadonlySet<string>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of metInRows(grid.rows).marked())
    cells.set(`${cell.row},${cell.column}`, linkAndNote(cell, sheetNames));
  return cells;
}

function linkAndNote({ link, note }: MarkOfCell, sheetNames: ReadonlySet<string>): Partial<Cell> {
  const hyperlink = link === undefined ? null : linkOf(link, sheetNames);
  return {
    ...(hyperlink === null ? {} : { hyperlink }),
    ...(note === undefined ? {} : { comment: { author: noteAuthor, text: storedText(note) } }),
  };
}

/** Where a click goes. A link to a sheet that is not in this file is left out: following it would only fail. */
function linkOf(link: NonNullable<MarkOfCell['link']>, sheetNames: ReadonlySet<string>): Hyperlink | null {
  if ('url' in link) return addressOf(link.url);
  if (!sheetNames.has(link.sheet)) return null;
  return { target: '', location: `${quotedSheet(link.sheet)}!${link.cell}` };
}

/** Only addresses a browser or a mail program opens; anything else stays as words. */
function addressOf(url: string): Hyperlink | null {
  try {
    const { href, protocol } = new URL(url);
    return ['https:', 'http:', 'mailto:'].includes(protocol) ? { target: href } : null;
  } catch {
    return null;
  }
}
