/**
 * Workbooks of other kinds, read by the same library: Excel 97 to 2003 (.xls), binary workbooks (.xlsb) and OpenDocument
 * sheets (.ods). They give values and merged cells; what is hidden, and the formats of numbers, cannot be seen there, which
 * is said once. Sizes are looked at before anything is unpacked.
 */
import type { Sheet, Workbook } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXls, readXlsb } from 'hucre/xlsx';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import { limits } from '../../domain/evidence/limits';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { checkSizes } from '../xlsx/checkArchive';
import { tooLargeFile, unreadableFile } from '../xlsx/fileFindings';
import { daysBehind, receivedSheet } from '../xlsx/receivedCells';
import { readThoughShowingLess } from './showsLess';

type Received = Promise<Validated<ReceivedWorkbook>>;

export function readOlderWorkbook(file: string, bytes: Uint8Array): Received {
  return asReceived(file, 'a workbook of Excel 97 to 2003 (.xls)', () => readXls(bytes));
}

export function readBinaryWorkbook(file: string, bytes: Uint8Array): Received {
  return sized(file, bytes, 'a binary workbook (.xlsb)', () => readXlsb(bytes));
}

export function readOpenDocument(file: string, bytes: Uint8Array): Received {
  return sized(file, bytes, 'an OpenDocument sheet (.ods)', () => readOds(bytes, { readStyles: true }));
}

async function sized(file: string, bytes: Uint8Array, itIs: string, read: () => Promise<Workbook>): Received {
  const { refused } = checkSizes(file, bytes);
  return refused === null ? asReceived(file, itIs, read) : notUsable([refused]);
}

async function asReceived(file: string, itIs: string, read: () => Promise<Workbook>): Received {
  // Whatever the library refuses a damaged file with, the user is told the same.
  const workbook = await read().catch(() => null);
  if (workbook === null) return notUsable([unreadableFile(file, `is ${itIs}, and is damaged or protected`)]);
  if (workbook.sheets.some(isTooLarge)) {
    return notUsable([tooLargeFile(file, 'sheets of at most 200,000 rows', 'has a sheet with more')]);
  }
  const sheets = workbook.sheets.map((sheet) =>
    receivedSheet(withoutGaps(sheet), daysBehind(workbook.dateSystem)),
  );
  return readThoughShowingLess(file, sheets, itIs, 'hidden rows and columns, and how numbers are shown,');
}

function isTooLarge({ rows }: Sheet): boolean {
  return rows.length > limits.rows.most;
}

/** A row nobody wrote in is missing from the library's list in older workbooks. */
function withoutGaps(sheet: Sheet): Sheet {
  const rows: readonly (Sheet['rows'][number] | null | undefined)[] = sheet.rows;
  return { ...sheet, rows: Array.from(rows, (row) => row ?? []) };
}
