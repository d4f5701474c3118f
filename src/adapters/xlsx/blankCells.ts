/**
 * Blank cells that only carry a border or a colour. Some workbooks hold a million rows of them; left out before the
 * sheet is parsed they cost nothing. Rows and cells are only left out where those that stay say their own address,
 * so that nothing moves.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ZipEntry } from './zipDirectory';

/** A sheet below this size is parsed as it is: taking it apart first would cost more than it saves. */
const largeSheet = 2_000_000;

export function hasLargeSheet(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => isSheet(entry.name) && entry.unpackedBytes > largeSheet);
}

/** The same workbook without its blank rows, and without the blank cells of the other rows. */
export function withoutBlankCells(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const kept = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    isSheet(name) ? strToU8(withoutBlankRows(strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(kept), { level: 0 });
}

function isSheet(name: string): boolean {
  return /(^|\/)worksheets\/[^/]+\.xml$/.test(name);
}

/** Jumps from one cell that holds something to the next, and keeps the rows they stand in. */
function withoutBlankRows(xml: string): string {
  const [opening, prefix = ''] = /<(\w+:)?sheetData>/.exec(xml) ?? [];
  if (opening === undefined) return xml;
  const start = xml.indexOf(opening) + opening.length;
  const end = xml.indexOf(`</${prefix}sheetData>`, start);
  const rows = rowsWithContent(xml.slice(start, end), prefix);
  if (end < 0 || rows === null) return xml;
  return xml.slice(0, start) + rows.map(withoutBlanks).join('') + xml.slice(end);
}

/** Null as soon as a row or a cell does not say its own address. */
function rowsWithContent(data: string, prefix: string): readonly string[] | null {
  const nextContent = contentFinder(data, prefix);
  const closing = `</${prefix}row>`;
  const opening = `<${prefix}row`;
  const rows: string[] = [];
  for (let content = nextContent(0); content !== null;) {
    const end = data.indexOf(closing, content) + closing.length;
    if (end < closing.length) break;
    const row = data.slice(data.lastIndexOf(opening, content), end);
    if (!saysItsAddress(row)) return null;
    rows.push(row);
    content = nextContent(end);
  }
  return rows;
}

/** Finds the next value, formula or text; each kind is searched for again only once it has been passed. */
function contentFinder(data: string, prefix: string): (from: number) => number | null {
  const marks = ['v', 'f', 'is'].map((tag) => ({ text: `<${prefix}${tag}`, at: -1 }));
  return (from) => {
    for (const mark of marks) {
      if (mark.at < from && mark.at !== Infinity) {
        const found = data.indexOf(mark.text, from);
        mark.at = found < 0 ? Infinity : found;
      }
    }
    const nearest = Math.min(...marks.map(({ at }) => at));
    return nearest === Infinity ? null : nearest;
  };
}

function saysItsAddress(row: string): boolean {
  return /^<(?:\w+:)?row [^>]*\br="\d/.test(row) && !/<(?:\w+:)?c(?: (?![^<>]*\br=")[^<>]*)?>/.test(row);
}

const blankCell = /<(?:\w+:)?c [^<>]*(?:\/>|><\/(?:\w+:)?c>)/g;

function withoutBlanks(row: string): string {
  return row.replace(blankCell, '');
}
