/** Workbook files made for tests: from sheet XML written by hand, or from a written workbook with one part changed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';

export type Parts = Record<string, Uint8Array>;

export const partsOf = (bytes: Uint8Array): Parts => unzipSync(bytes);
export const textOf = (parts: Parts, name: string): string => strFromU8(parts[name]!);
export const zipped = (parts: Parts): Uint8Array => zipSync(parts, { mtime: '2026-01-01', level: 1 });

const worksheetStart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

/** A workbook with one sheet, "Costs", holding these rows of XML. Style 1 is dd/mm/yyyy, 2 is hh:mm, 3 is 0%. */
export async function workbookOfRows(rowsXml: string): Promise<Uint8Array> {
  const parts = await templateParts();
  return zipped({
    ...parts,
    'xl/worksheets/sheet1.xml': strToU8(`${worksheetStart}${rowsXml}</sheetData></worksheet>`),
  });
}

export async function workbookWith(name: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = await templateParts();
  return zipped({ ...parts, [name]: strToU8(change(textOf(parts, name))) });
}

async function templateParts(): Promise<Parts> {
  const formats = ['dd/mm/yyyy', 'hh:mm', '0%', '[h]:mm'];
  const cells = new Map(formats.map((numFmt, row) => [`${row},0`, { value: 1, style: { numFmt } }]));
  return partsOf(await writeXlsx({ sheets: [{ name: 'Costs', cells }] }));
}
