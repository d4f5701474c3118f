/**
 * Blank cells that only carry a border or a colour. Some workbooks hold a million of them; taken out before the
 * sheet is parsed they cost nothing. Cells and rows are only taken out where they say their own address, so that
 * nothing behind them moves.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ZipEntry } from './zipDirectory';

/** A sheet below this size is parsed as it is: taking it apart first would cost more than it saves. */
const largeSheet = 2_000_000;

const blankCell = /<(?:\w+:)?c (?=[^<>]*\br=")[^<>]*(?:\/>|><\/(?:\w+:)?c>)/g;
const blankRow = /<(?:\w+:)?row (?=[^<>]*\br=")[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g;

export function hasLargeSheet(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => isSheet(entry.name) && entry.unpackedBytes > largeSheet);
}

/** The same workbook without its blank cells and rows. */
export function withoutBlankCells(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const kept = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    isSheet(name) ? strToU8(strFromU8(part).replace(blankCell, '').replace(blankRow, '')) : part,
  ]);
  return zipSync(Object.fromEntries(kept), { level: 0 });
}

function isSheet(name: string): boolean {
  return /(^|\/)worksheets\/[^/]+\.xml$/.test(name);
}
