/**
 * A web page with tables, as finance systems export it and call it `.xls`; its charset is what the page says, else what its
 * bytes are. A field is a number only where it is a plain decimal, as in CSV, so that "£2,140.00" is read by the same rules.
 */
import { fromHtml } from 'hucre';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import { limits } from '../../domain/evidence/limits';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { typedCell } from '../text/csv';
import { textOfCsvBytes } from '../text/csvBytes';
import { tooLargeFile, unreadableFile } from '../xlsx/fileFindings';

const largestPage = 20_000_000;

export function readWebPage(file: string, bytes: Uint8Array): Validated<ReceivedWorkbook> {
  if (bytes.length > largestPage) {
    return notUsable([tooLargeFile(file, 'a web page of at most 20 MB', 'is larger')]);
  }
  const sheet = sheetOf(textOfPage(bytes));
  if (sheet === null || sheet.rows.length > limits.rows.most) {
    return notUsable([unreadableFile(file, 'is a web page whose table cannot be read')]);
  }
  const rows = sheet.rows.map((row) => row.map((value) => typedCell(textOfValue(value))));
  if (!rows.some((row) => row.some((cell) => cell !== null))) {
    return notUsable([unreadableFile(file, 'is a web page without a table')]);
  }
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    fromRow: startRow,
    fromColumn: startCol,
    toRow: endRow,
    toColumn: endCol,
  }));
  return understood({
    file,
    sheets: [{ name: '', hidden: false, ...(merges.length === 0 ? {} : { merges }), rows }],
  });
}

function sheetOf(page: string) {
  try {
    return fromHtml(withoutNames(page), { typeInference: false, classes: false });
  } catch {
    return null;
  }
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  frac12: '½',
  times: '×',
};

/** Letters that a page names; the library knows those of XML alone. */
function withoutNames(page: string): string {
  return page.replace(/&([a-z]{2,6}\d{0,2});/g, (whole, name: string) => named[name] ?? whole);
}

function textOfValue(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\u00a0/g, ' ') : '';
}

function textOfPage(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
  const charset = /charset\s*=\s*["']?\s*([a-z0-9_-]+)/i.exec(start)?.[1]?.toLowerCase();
  return charset === 'windows-1252' || charset === 'iso-8859-1'
    ? new TextDecoder('windows-1252').decode(bytes)
    : textOfCsvBytes(bytes).replace(/^\uFEFF/, '');
}
