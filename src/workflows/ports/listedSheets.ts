/** What the list of a workbook's sheets says of them. */
import type { ListedSheet } from './hostWorkbook';

/** Sheets that Open Book worked out: they are never read as somebody's figures. */
export function workedOutIn(sheets: readonly ListedSheet[]): readonly ListedSheet[] {
  return sheets.filter(({ ours, toBeRead }) => ours && toBeRead !== true);
}
