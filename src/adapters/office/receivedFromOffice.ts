/**
 * Cells as Excel hands them over, turned into received cells: numbers as the decimal the sheet shows at fifteen
 * digits, days and times told from numbers by the cell's number format.
 */
import { dayFromSpreadsheetSerial } from '../../domain/calendar/isoDate';
import { exactFromSpreadsheet, exactText } from '../../domain/money/exact';
import type { ReceivedCell, ReceivedSheet } from '../../domain/submission/received';
import { numberKind } from './numberKind';
import type { PartsNotShown } from './notShown';
import type { NamedSheet, SeenCells } from './seenWorkbook';

/** The last day Excel can show is number 2,958,465: 31 December 9999. */
const afterLastDay = 2_958_466;

export function receivedFromOffice(
  { name, hidden, veryHidden }: Omit<NamedSheet, 'id'>,
  cells: SeenCells | null,
  notShown: PartsNotShown,
): ReceivedSheet {
  const sheet = { name, hidden, ...(veryHidden === true ? { veryHidden } : {}) };
  if (cells === null) return { ...sheet, rows: [] };
  const above = Array.from({ length: cells.row }, (): ReceivedCell[] => []);
  const left = Array.from({ length: cells.column }, () => null);
  const rows = cells.values.map((row, index) =>
    withoutTrailing([...left, ...row.map((_, column) => receivedCell(cells, index, column))]),
  );
  return { ...sheet, ...notShown, rows: [...above, ...rows] };
}

function receivedCell(cells: SeenCells, row: number, column: number): ReceivedCell | null {
  const value = cells.values[row]?.[column];
  if (cells.types[row]?.[column] === 'Error') return { kind: 'error', text: String(value) };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value };
  if (typeof value === 'string') return value === '' ? null : { kind: 'text', text: value };
  if (typeof value !== 'number') return null;
  const formula = formulaOf(cells.formulas[row]?.[column]);
  const numberFormat = textOr(cells.numberFormats[row]?.[column], 'General');
  return numberCell(value, numberFormat, formula, textOr(cells.texts[row]?.[column], ''));
}

const textOr = (content: unknown, otherwise: string): string =>
  typeof content === 'string' ? content : otherwise;

const formulaOf = (content: unknown): string | undefined =>
  typeof content === 'string' && content.startsWith('=') ? content.slice(1) : undefined;

function numberCell(
  stored: number,
  numberFormat: string,
  formula: string | undefined,
  shown: string,
): ReceivedCell {
  const decimal = exactFromSpreadsheet(stored);
  if (decimal === null) return { kind: 'error', text: '#NUM!' };
  const format = numberFormat === 'General' ? {} : { numberFormat };
  const kind = stored >= 0 && stored < afterLastDay ? numberKind(numberFormat) : 'number';
  // Excel counts a leap day in 1900 that never was, so its first two months are a day out.
  if (kind === 'date')
    return { kind, day: dayFromSpreadsheetSerial(stored < 60 ? stored + 1 : stored), ...format };
  if (kind === 'time') return { kind, shown, ...format };
  return { kind, decimal: exactText(decimal), ...format, ...(formula === undefined ? {} : { formula }) };
}

function withoutTrailing(cells: readonly (ReceivedCell | null)[]): readonly (ReceivedCell | null)[] {
  const last = cells.findLastIndex((cell) => cell !== null);
  return cells.slice(0, last + 1);
}
