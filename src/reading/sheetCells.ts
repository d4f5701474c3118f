/**
 * Cells of a received sheet and the words in them: addresses, places, and labels made comparable.
 *
 * Worked example: row 14, column 3 of the sheet "Costs" (both counted from nought) is `Costs!D15`; the words of
 * "RSW's & Seniors" are `rsw`, `senior`.
 */
import { columnOfLetters } from '../domain/evidence/columnLetters';
import { placeOfCell, type Place } from '../domain/evidence/place';
import {
  receivedText,
  shownText,
  type ReceivedCell,
  type ReceivedSheet,
} from '../domain/submission/received';

/** A row that holds something. Blank rows are never looked at twice: a sheet may have a million of them. */
export interface FilledRow {
  readonly row: number;
  readonly cells: readonly (ReceivedCell | null)[];
}

export interface FilledSheet {
  readonly sheet: ReceivedSheet;
  readonly rows: readonly FilledRow[];
}

export function filledSheet(sheet: ReceivedSheet): FilledSheet {
  const rows: FilledRow[] = [];
  sheet.rows.forEach((cells, row) => {
    if (cells.some(isFilled)) rows.push({ row, cells });
  });
  return { sheet, rows };
}

export function isFilled(cell: ReceivedCell | null | undefined): cell is ReceivedCell {
  return cell !== null && cell !== undefined && (cell.kind !== 'text' || cell.text.trim() !== '');
}

/** The column of letters, from nought; null where they are no letters. */
export function columnFromLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters.trim())) return null;
  return columnOfLetters(letters.trim());
}

export const placeIn = ({ name }: ReceivedSheet, row: number, column: number): Place =>
  placeOfCell(name, row, column);

/** A sheet as a whole, for findings about it. */
export function placeOfSheet(sheet: ReceivedSheet): Place {
  return sheet.name === '' ? { cell: '' } : { sheet: sheet.name, cell: '' };
}

/** The text of a cell on one line; empty for a gap. */
export function textOf(cell: ReceivedCell | null | undefined): string {
  return isFilled(cell) ? onOneLine(receivedText(cell)) : '';
}

/** As messages say it. */
export function shownOf(cell: ReceivedCell | null | undefined): string {
  return isFilled(cell) ? onOneLine(shownText(cell)) : '';
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lower-case words in the singular, without punctuation; ratios such as `2:1` stay whole. */
function wordsIn(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(\w)'s\b/g, '$1')
    .replace(/'/g, '')
    .replace(/(\d)\s*:\s*(\d)/g, '$1:$2');
  return (plain.match(/[a-z0-9]+(?::[0-9]+)?/g) ?? []).map(singular);
}

/** A label as a key: the same for next year's sheet whatever the spacing, case or punctuation. */
export function labelKey(text: string): string {
  return wordsIn(text).join(' ');
}

function singular(word: string): string {
  if (word === 'hrs') return 'hour';
  if (word === 'its') return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
