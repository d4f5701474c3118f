/**
 * Opens a file that a person chose or dropped: an .xlsx workbook or a CSV file becomes the workbook in view. What is
 * wrong with a file comes back as findings, as everywhere. The file's own bytes are kept, so that the download can hand
 * the provider's sheets on as they came; a CSV file is first made into a workbook of one plain sheet.
 */
import { receivedFromCsv } from '../adapters/text/csv';
import { readXlsx } from '../adapters/xlsx/readXlsx';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import { notUsable, understood, type Validated } from '../domain/evidence/validated';
import type { ReceivedWorkbook } from '../domain/submission/received';
import { embeddedFromReceived } from '../embeddedExcel/files/loadXlsx';
import type { LoadedFile } from '../embeddedExcel/files/saveXlsx';
import type { EmbeddedWorkbook } from '../embeddedExcel/model/embeddedWorkbook';
import { plainGrid } from './plainGrid';

export interface OpenedFile {
  readonly workbook: EmbeddedWorkbook;
  readonly from: LoadedFile;
}

export async function openFile(file: string, bytes: Uint8Array): Promise<Validated<OpenedFile>> {
  if (!/\.csv$/i.test(file)) return opened(await readXlsx(file, bytes), bytes);
  const read = receivedFromCsv(file, bytes);
  if (read.value === null) return notUsable(read.findings);
  const sheets = read.value.sheets.map((sheet) => ({ ...sheet, name: sheetNameFrom(file) }));
  const named = { file, sheets };
  return opened(understood(named, read.findings), await writeXlsx(plainGrid(named)));
}

function opened(read: Validated<ReceivedWorkbook>, bytes: Uint8Array): Validated<OpenedFile> {
  if (read.value === null) return notUsable(read.findings);
  const from = { bytes, asLoaded: embeddedFromReceived(read.value) };
  return understood({ workbook: embeddedFromReceived(read.value), from }, read.findings);
}

/** A CSV file has no sheet name; Excel takes the file's, as far as a sheet may be called that. */
const sheetNameFrom = (file: string): string =>
  file
    .replace(/\.csv$/i, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31) || 'Sheet1';
