/**
 * Opens a file that a person chose or dropped: whatever holds a table becomes the workbook in view. What is wrong with a
 * file comes back as findings, as everywhere. The bytes of an .xlsx workbook are kept, so that the download can hand the
 * provider's sheets on as they came; any other table is first made into a workbook of plain sheets.
 */
import { fileKind } from '../adapters/files/fileKind';
import { readTable } from '../adapters/files/readFile';
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
  const read = await readTable(file, bytes);
  if (read.value === null) return notUsable(read.findings);
  if (fileKind(file, bytes) === 'workbook') return opened(read, bytes);
  const sheets = read.value.sheets.map((sheet) => ({
    ...sheet,
    name: sheet.name === '' ? sheetNameFrom(file) : sheet.name,
  }));
  const plain = { file, sheets };
  return opened(understood(plain, read.findings), await writeXlsx(plainGrid(plain)));
}

function opened(read: Validated<ReceivedWorkbook>, bytes: Uint8Array): Validated<OpenedFile> {
  if (read.value === null) return notUsable(read.findings);
  const from = { bytes, asLoaded: embeddedFromReceived(read.value) };
  return understood({ workbook: embeddedFromReceived(read.value), from }, read.findings);
}

/** A CSV file has no sheet name; Excel takes the file's, as far as a sheet may be called that. */
const sheetNameFrom = (file: string): string =>
  file
    .replace(/\.(csv|tsv|txt)$/i, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31) || 'Sheet1';
