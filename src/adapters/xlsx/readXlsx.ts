/**
 * Reads a workbook file as it was received, or says in one finding why it cannot be read. The file is looked over
 * before it is unpacked, million-row blanks are taken out before it is parsed, and whatever the reading library
 * refuses becomes a sentence a finance officer can act on.
 */
import type { SheetFilterInfo, Workbook } from 'hucre';
import { readXlsx as readWorkbook } from 'hucre/xlsx';
import type { Finding } from '../../domain/evidence/finding';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { hasLargeSheet, withoutBlankCells } from './blankCells';
import { checkArchive } from './checkArchive';
import { tooLargeFile, unreadableFile } from './fileFindings';
import { ownMarksAmong } from './ownMarksInFile';
import { daysBehind, receivedSheet } from './receivedCells';
import type { ZipEntry } from './zipDirectory';

export async function readXlsx(file: string, bytes: Uint8Array): Promise<Validated<ReceivedWorkbook>> {
  const checked = checkArchive(file, bytes);
  if (checked.refused !== null) return notUsable([checked.refused]);
  const workbook = await parse(bytes, checked.entries).catch((failure: unknown) => refusal(file, failure));
  return 'sheets' in workbook
    ? understood({ file, sheets: receivedSheets(workbook) })
    : notUsable([workbook]);
}

/** What Open Book worked out itself is told apart by the marks in the file. */
export function receivedSheets({ sheets, namedRanges = [], dateSystem }: Workbook): readonly ReceivedSheet[] {
  const ours = new Set(
    ownMarksAmong(namedRanges).flatMap(({ sheet, toBeRead }) => (toBeRead ? [] : [sheet])),
  );
  return sheets.map((sheet) => {
    const received = receivedSheet(sheet, daysBehind(dateSystem));
    return ours.has(sheet.name) ? { ...received, ours: true } : received;
  });
}

/** A file that was read already, as the library gives it: for whoever wants its looks. */
export function parseWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const checked = checkArchive('', bytes);
  return parse(bytes, checked.refused === null ? checked.entries : []);
}

async function parse(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Workbook> {
  const lean = hasLargeSheet(entries) ? withoutBlankCells(bytes) : bytes;
  const mostSheets = entries.length;
  try {
    return await parseCells(lean, mostSheets, new Set());
  } catch (failure) {
    const stray = lean === bytes && spansTooMuch(failure);
    if (!stray) throw failure;
    return parseCells(withoutBlankCells(bytes), mostSheets, new Set());
  }
}

/** A sheet that is only a chart has no cells, and the library refuses the workbook for it: it is left out. */
async function parseCells(
  bytes: Uint8Array,
  mostSheets: number,
  chartSheets: ReadonlySet<string>,
): Promise<Workbook> {
  const sheets = ({ name, index }: SheetFilterInfo) => {
    if (index >= mostSheets) throw new Error('The workbook lists more sheets than it holds');
    return !chartSheets.has(name);
  };
  try {
    return await readWorkbook(bytes, { sheets, readStyles: true });
  } catch (failure) {
    const [, chartSheet] = /missing worksheet file for sheet "(.*)"/.exec(messageOf(failure)) ?? [];
    if (chartSheet === undefined || chartSheets.has(chartSheet)) throw failure;
    return parseCells(bytes, mostSheets, new Set([...chartSheets, chartSheet]));
  }
}

function refusal(file: string, failure: unknown): Finding {
  if (!spansTooMuch(failure)) return unreadableFile(file, 'is damaged, or is no workbook');
  const [, sheet = ''] = /Sheet "(.*)" spans/.exec(messageOf(failure)) ?? [];
  return tooLargeFile(
    file,
    'sheets of at most 20 million cells from the first cell to the last',
    `has a cell very far down or to the right on the sheet “${sheet}”`,
  );
}

function spansTooMuch(failure: unknown): boolean {
  return /^Sheet ".*" spans/s.test(messageOf(failure));
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : '';
}
