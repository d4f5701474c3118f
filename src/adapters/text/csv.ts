/**
 * A CSV file as a received workbook: one sheet without a name, its fields as cells.
 *
 * A field is a number only where it is a plain decimal (`2610.50`, `-3`); everything else stays the text it is, so that
 * "£ 2,610.50", "(223.62)" and "007" are read by the same rules as in a workbook. A field that begins with `=` is text.
 */
import { rememberedByText } from '../../domain/evidence/foundByKey';
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { ReceivedCell, ReceivedWorkbook } from '../../domain/submission/received';
import { textOfCsvBytes } from './csvBytes';
import { csvFields, delimiterOf } from './csvFields';
import { rowsOfPastedText, thousandsPutBack, withThousandsKept } from './pastedText';

const expected = 'a CSV file: lines of text with commas, semicolons or tabs between the fields';

export function receivedFromCsv(file: string, bytes: Uint8Array): Validated<ReceivedWorkbook> {
  const text = textOfCsvBytes(bytes).replace(/^\uFEFF/, '');
  if (text.trim() === '') {
    return notUsable([
      fileNotReadable(
        expected,
        'an empty file',
        'Save the sheet as CSV again and check that it holds something.',
      ),
    ]);
  }
  if (text.includes('\u0000')) {
    return notUsable([
      fileNotReadable(
        expected,
        'a file that is no text',
        'Open it in the program that made it and save it as CSV or .xlsx.',
      ),
    ]);
  }
  // A long list says the same few hundred things in every column: one cell for all of them.
  const cellOf = rememberedByText(typedCell);
  const rows = (rowsOfPastedText(withoutWholeQuotes(text)) ?? delimitedRows(text)).map((fields) =>
    fields.map(cellOf),
  );
  return understood({ file, sheets: [{ name: '', hidden: false, rows }] });
}

/** A list in one column: lines with a comma in them stand in quotes, the others do not. */
function withoutWholeQuotes(text: string): string {
  return text.replace(/^"([^"\r\n]*)"(?=\r?$)/gm, '$1');
}

/** As it stands, unless more rows come out equally wide once the commas of thousands part no fields. */
function delimitedRows(text: string): readonly (readonly string[])[] {
  const asItStands = csvFields(text, delimiterOf(text));
  const safe = withThousandsKept(text);
  if (safe === text) return asItStands;
  const kept = csvFields(safe, delimiterOf(safe)).map((fields) => fields.map(thousandsPutBack));
  return mostOfOneWidth(kept) > mostOfOneWidth(asItStands) ? kept : asItStands;
}

function mostOfOneWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Plain decimals are numbers; a leading nought (007) or plus sign marks a reference, not an amount. */
export function typedCell(field: string): ReceivedCell | null {
  const text = field.trim();
  if (text === '') return null;
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text)
    ? { kind: 'number', decimal: text }
    : { kind: 'text', text };
}
