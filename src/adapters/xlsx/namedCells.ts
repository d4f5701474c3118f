/**
 * What stands in named cells of a workbook that Open Book wrote: the figures as they were last saved, formulas by their results.
 * Null for every other file, and for one that cannot be read, which its own reader says.
 */
import { columnOfLetters } from '../../domain/evidence/columnLetters';
import { readXlsx as readWorkbook } from 'hucre/xlsx';
import type { Workbook } from 'hucre';
import { markedSheet } from '../../sheets/core/ownMarks';
import { checkArchive } from './checkArchive';
import { ownMarksAmong } from './ownMarksInFile';

export type NamedCells = ReadonlyMap<string, string | number>;

export async function namedCells(file: string, bytes: Uint8Array): Promise<NamedCells | null> {
  if (checkArchive(file, bytes).refused !== null) return null;
  const names = (await sheetsOf(bytes, new Set()))?.namedRanges ?? [];
  const isOurs = ownMarksAmong(names).some(({ toBeRead }) => !toBeRead);
  const places = names.flatMap(({ name, range }) => {
    const [sheet, at] = [markedSheet(range), addressIn(range)];
    return sheet === null || at === null ? [] : [{ name, sheet, at }];
  });
  if (!isOurs) return null;
  const workbook = await sheetsOf(bytes, new Set(places.map(({ sheet }) => sheet)));
  const found = places.flatMap(({ name, sheet, at }) => {
    const holding = workbook?.sheets.find((each) => each.name === sheet);
    const cell = holding?.cells?.get(`${String(at.row)},${String(at.column)}`);
    const value = cell?.formulaResult ?? cell?.value ?? holding?.rows[at.row]?.[at.column];
    return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [];
  });
  return new Map(found);
}

async function sheetsOf(bytes: Uint8Array, wanted: ReadonlySet<string>): Promise<Workbook | null> {
  return readWorkbook(bytes, { sheets: ({ name }) => wanted.has(name) }).catch(() => null);
}

/** The one cell that a name stands for: `'About'!$B$4` is row 3, column 1, from nought. */
export function addressIn(range: string): { readonly row: number; readonly column: number } | null {
  const parts = /!\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(range);
  if (parts === null) return null;
  return { row: Number(parts[2]) - 1, column: columnOfLetters(parts[1] ?? '') };
}
