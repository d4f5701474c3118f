/**
 * Opens a file that a person chose or dropped: whatever holds a table becomes the workbook in view. What is wrong with a
 * file comes back as findings, as everywhere. The bytes of an .xlsx workbook are kept, so that the download can hand the
 * provider's sheets on as they came; of any other table the download writes the sheets. A download of the workbench is gone
 * on with where it was left.
 */
import { fileKind } from '../adapters/files/fileKind';
import { readTable } from '../adapters/files/readFile';
import { notUsable, understood, type Validated } from '../domain/evidence/validated';
import { embeddedFromReceived } from '../embeddedExcel/files/loadXlsx';
import { takeApart, type OwnAgain } from '../embeddedExcel/files/ownAgain';
import { layoutKey } from '../embeddedExcel/files/ourSheets';
import type { LoadedFile } from '../embeddedExcel/files/saveXlsx';
import { newEmbeddedWorkbook, type EmbeddedWorkbook } from '../embeddedExcel/model/embeddedWorkbook';

export interface OpenedFile {
  readonly workbook: EmbeddedWorkbook;
  /** Null where the file holds sheets of Open Book alone. */
  readonly from: LoadedFile | null;
  /** Our sheets that the file held, still to be written into the workbook. */
  readonly own: OwnAgain | null;
}

export async function openFile(file: string, bytes: Uint8Array): Promise<Validated<OpenedFile>> {
  const read = await readTable(file, bytes);
  if (read.value === null) return notUsable(read.findings);
  if (fileKind(file, bytes) !== 'workbook') {
    const plain = { file, sheets: read.value.sheets.map((sheet) => named(sheet, file)) };
    const added = embeddedFromReceived(plain).sheets.map((asCame) => ({ asCame, looks: null }));
    const from = { bytes: null, asLoaded: { ...newEmbeddedWorkbook(), sheets: [] }, added };
    return understood({ workbook: embeddedFromReceived(plain), from, own: null }, read.findings);
  }
  const apart = await takeApart(bytes);
  const sheets = read.value.sheets.filter(({ name }) => apart.own?.sheets.has(name) !== true);
  const theirs = { file, sheets };
  const workbook = embeddedFromReceived(theirs);
  for (const [key, text] of apart.settings) workbook.storedSettings.set(key, text);
  if (apart.own !== null) workbook.storedSettings.delete(layoutKey);
  workbook.names.push(...apart.marks);
  const from = sheets.length === 0 ? null : { bytes: apart.bytes, asLoaded: embeddedFromReceived(theirs) };
  return understood({ workbook, from, own: apart.own }, read.findings);
}

/** A CSV file has no sheet name; Excel takes the file's, as far as a sheet may be called that. */
export function named<Sheet extends { readonly name: string }>(sheet: Sheet, file: string): Sheet {
  const fromFile = file
    .replace(/\.(csv|tsv|txt)$/i, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31);
  return sheet.name === '' ? { ...sheet, name: fromFile || 'Sheet1' } : sheet;
}
