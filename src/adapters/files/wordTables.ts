/**
 * A Word document as one sheet: its tables row by row, each paragraph around them a row of its own, a blank row between two
 * tables, so that a title ("weekly price per young person") stands above its table as in a workbook. What was deleted while
 * changes were tracked is not read; a table inside a cell is the text of that cell.
 */
import { strFromU8, unzipSync } from 'fflate';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import { limits } from '../../domain/evidence/limits';
import type { ReceivedCell, ReceivedWorkbook } from '../../domain/submission/received';
import { typedCell } from '../text/csv';
import { checkSizes } from '../xlsx/checkArchive';
import { tooLargeFile, unreadableFile } from '../xlsx/fileFindings';
import { attributeOf, xmlPieces, type XmlPiece } from './xmlPieces';

const body = 'word/document.xml';

export function readWordTables(file: string, bytes: Uint8Array): Validated<ReceivedWorkbook> {
  const { refused } = checkSizes(file, bytes);
  if (refused !== null) return notUsable([refused]);
  const pieces = piecesOf(bytes);
  if (pieces === null) return notUsable([unreadableFile(file, 'is a Word document that is damaged')]);
  const rows = rowsIn(pieces);
  if (rows.length === 0) return notUsable([unreadableFile(file, 'is a Word document without any text')]);
  if (rows.length > limits.rows.most) {
    return notUsable([tooLargeFile(file, 'a document of at most 200,000 rows', 'has more')]);
  }
  return understood({ file, sheets: [{ name: 'Document', hidden: false, rows }] });
}

function piecesOf(bytes: Uint8Array): readonly XmlPiece[] | null {
  try {
    const part = unzipSync(bytes, { filter: ({ name }) => name === body })[body];
    return part === undefined ? null : xmlPieces(strFromU8(part));
  } catch {
    return null;
  }
}

type Row = readonly (ReceivedCell | null)[];

interface DocumentUnderway {
  readonly rows: Row[];
  /** The table's row being read; null between tables. */
  row: (ReceivedCell | null)[] | null;
  text: string;
  /** Columns the cell covers. */
  span: number;
  tables: number;
  /** Inside something that was deleted. */
  deleted: number;
  inText: boolean;
}

function rowsIn(pieces: readonly XmlPiece[]): readonly Row[] {
  const state: DocumentUnderway = {
    rows: [],
    row: null,
    text: '',
    span: 1,
    tables: 0,
    deleted: 0,
    inText: false,
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      if (state.inText && state.deleted === 0) state.text += piece.text;
    } else if (piece.kind === 'open') opened(state, piece.name, piece.attributes, piece.closed);
    else closed(state, piece.name);
  }
  return state.rows;
}

function opened(state: DocumentUnderway, name: string, attributes: string, isClosed: boolean): void {
  if (name === 't' || name === 'delText') state.inText = name === 't' && !isClosed;
  else if (name === 'tab' || name === 'br' || name === 'cr') state.text += ' ';
  else if (name === 'noBreakHyphen') state.text += '-';
  else if (name === 'gridSpan' && state.tables === 1) state.span = spanOf(attributes);
  else if (isClosed) return;
  else if (name === 'del') state.deleted += 1;
  else if (name === 'tbl') {
    state.tables += 1;
    if (state.tables === 1) state.text = '';
  } else if (state.tables === 1 && name === 'tr') state.row = [];
  else if (state.tables === 1 && name === 'tc') [state.text, state.span] = ['', 1];
}

function closed(state: DocumentUnderway, name: string): void {
  if (name === 't') state.inText = false;
  else if (name === 'del') state.deleted = Math.max(0, state.deleted - 1);
  else if (name === 'p') endParagraph(state);
  else if (name === 'tc' && state.tables === 1 && state.row !== null) {
    state.row.push(typedCell(oneLine(state.text)), ...Array.from({ length: state.span - 1 }, () => null));
    state.text = '';
  } else if (name === 'tr' && state.tables === 1 && state.row !== null) {
    state.rows.push(state.row);
    state.row = null;
  } else if (name === 'tbl') {
    state.tables = Math.max(0, state.tables - 1);
    if (state.tables === 0) state.rows.push([]);
  }
}

/** A paragraph by itself is a row; within a cell it only parts words. */
function endParagraph(state: DocumentUnderway): void {
  if (state.tables > 0) {
    state.text += ' ';
    return;
  }
  const text = oneLine(state.text);
  if (text !== '') state.rows.push([typedCell(text)]);
  state.text = '';
}

function spanOf(attributes: string): number {
  const value = attributeOf(attributes, 'val');
  return value !== null && /^\d{1,3}$/.test(value) ? Math.max(1, parseInt(value, 10)) : 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
