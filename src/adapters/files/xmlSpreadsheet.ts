/**
 * A workbook in Excel's XML of 2003, which finance systems still write: rows and cells with their index, merged cells, types,
 * and what is hidden. How a number is shown is a style by name and is not followed; that is said once.
 */
import { isoDate } from '../../domain/calendar/isoDate';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import { limits } from '../../domain/evidence/limits';
import type {
  MergedCells,
  ReceivedCell,
  ReceivedSheet,
  ReceivedWorkbook,
} from '../../domain/submission/received';
import { typedCell } from '../text/csv';
import { textOfCsvBytes } from '../text/csvBytes';
import { tooLargeFile, unreadableFile } from '../xlsx/fileFindings';
import { readThoughShowingLess } from './showsLess';
import { attributeOf, xmlPieces, type XmlPiece } from './xmlPieces';

const itIs = 'an XML spreadsheet of Excel 2003';

export function readXmlSpreadsheet(file: string, bytes: Uint8Array): Validated<ReceivedWorkbook> {
  const pieces = xmlPieces(textOfCsvBytes(bytes).replace(/^\uFEFF/, ''));
  const sheets = pieces === null ? [] : sheetsIn(pieces);
  if (sheets.length === 0)
    return notUsable([unreadableFile(file, `is ${itIs}, and no sheet of it can be read`)]);
  if (sheets.some(({ rows }) => rows.length > limits.rows.most)) {
    return notUsable([tooLargeFile(file, 'sheets of at most 200,000 rows', 'has a sheet with more')]);
  }
  return readThoughShowingLess(file, sheets, itIs, 'how numbers are shown');
}

interface SheetUnderway {
  readonly name: string;
  hidden: boolean;
  readonly rows: (ReceivedCell | null)[][];
  readonly merges: MergedCells[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  nextColumn: number;
}

function sheetsIn(pieces: readonly XmlPiece[]): readonly ReceivedSheet[] {
  const sheets: SheetUnderway[] = [];
  let type: string | null = null;
  let text = '';
  let inData = false;
  for (const piece of pieces) {
    const sheet = sheets.at(-1);
    if (piece.kind === 'open') {
      if (piece.name === 'Worksheet') sheets.push(begun(piece.attributes));
      else if (sheet !== undefined) {
        place(sheet, piece);
        if (piece.name === 'Data') {
          [type, text, inData] = [attributeOf(piece.attributes, 'Type'), '', !piece.closed];
        }
      }
    } else if (piece.kind === 'close' && piece.name === 'Data' && sheet !== undefined) {
      fill(sheet, cellOf(type, text));
      inData = false;
    } else if (piece.kind === 'text' && inData) text += piece.text;
    else if (
      piece.kind === 'text' &&
      sheet !== undefined &&
      /^SheetHidden|^SheetVeryHidden/.test(piece.text)
    ) {
      sheet.hidden = true;
    }
  }
  return sheets.map(received);
}

function begun(attributes: string): SheetUnderway {
  const name = attributeOf(attributes, 'Name') ?? '';
  return { name, hidden: false, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], nextColumn: 0 };
}

/** Moves on to the row, column or cell that the piece opens; an index of its own skips what is blank. */
function place(
  sheet: SheetUnderway,
  { name, attributes }: Extract<XmlPiece, { kind: 'open' | 'close' }>,
): void {
  const index = wholeOf(attributeOf(attributes, 'Index'));
  const isHidden = attributeOf(attributes, 'Hidden') === '1';
  if (name === 'Column') {
    if (isHidden && index !== null) sheet.hiddenColumns.push(index - 1);
  } else if (name === 'Row') {
    const row = Math.min(index === null ? sheet.rows.length : index - 1, limits.rows.most + 1);
    while (sheet.rows.length <= row) sheet.rows.push([]);
    if (isHidden) sheet.hiddenRows.push(row);
    sheet.nextColumn = 0;
  } else if (name === 'Cell') {
    const column = Math.min(index === null ? sheet.nextColumn : index - 1, limits.columns.most);
    const cells = sheet.rows.at(-1);
    while (cells !== undefined && cells.length <= column) cells.push(null);
    const across = wholeOf(attributeOf(attributes, 'MergeAcross')) ?? 0;
    const down = wholeOf(attributeOf(attributes, 'MergeDown')) ?? 0;
    const row = sheet.rows.length - 1;
    if (across + down > 0) {
      sheet.merges.push({ fromRow: row, fromColumn: column, toRow: row + down, toColumn: column + across });
    }
    sheet.nextColumn = column + 1 + across;
  }
}

function fill(sheet: SheetUnderway, cell: ReceivedCell | null): void {
  const cells = sheet.rows.at(-1);
  if (cells !== undefined && cells.length > 0) cells[cells.length - 1] = cell;
}

function cellOf(type: string | null, text: string): ReceivedCell | null {
  if (type === 'Error') return { kind: 'error', text };
  if (type === 'Boolean') return { kind: 'truth', truth: text.trim() === '1' };
  if (type === 'DateTime') {
    const day = isoDate(text.slice(0, 10));
    const clock = /^1899-12-3[01]T(\d\d:\d\d)/.exec(text)?.[1];
    if (clock !== undefined) return { kind: 'time', shown: clock };
    return day === null ? { kind: 'text', text } : { kind: 'date', day };
  }
  return type === 'Number' ? typedCell(text) : text.trim() === '' ? null : { kind: 'text', text };
}

function wholeOf(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? parseInt(text, 10) : null;
}

function received({ name, hidden, rows, merges, hiddenRows, hiddenColumns }: SheetUnderway): ReceivedSheet {
  return {
    name,
    hidden,
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
    ...(merges.length === 0 ? {} : { merges }),
    rows,
  };
}
