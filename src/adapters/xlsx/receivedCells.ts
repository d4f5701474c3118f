/**
 * Cells of a workbook as they were received. Numbers become the decimal the sheet shows at fifteen significant
 * digits (0.1 + 0.2 stored as a binary fraction is 0.3); days and times are told from numbers by the cell's format,
 * so that a ratio of 2:1 that Excel turned into 02:01 is never taken for a number.
 */
import type { Cell, CellValue, Sheet } from 'hucre';
import { dayFromSpreadsheetSerial, type IsoDate } from '../../domain/calendar/isoDate';
import { exactFromSpreadsheet, exactText } from '../../domain/money/exact';
import type { MergedCells, ReceivedCell, ReceivedSheet } from '../../domain/submission/received';
import { numberKind, shownTime } from './numberFormats';
import { formulaReader } from './sharedFormulas';

/** In a file that counts its days from 1904 every day's number is 1,462 less than in others. */
export const daysBehind = (dateSystem: '1900' | '1904' | undefined): number =>
  dateSystem === '1904' ? 1462 : 0;

export function receivedSheet(sheet: Sheet, behind = 0): ReceivedSheet {
  const formulaOf = formulaReader(sheet);
  const rows = sheet.rows.map((row, rowIndex) =>
    withoutTrailing(
      row.map((value, column) => {
        const cell = sheet.cells?.get(`${rowIndex},${column}`);
        return cell === undefined
          ? contentOf(value, undefined, undefined, behind)
          : detailedCell(cell, formulaOf(cell, rowIndex, column), behind);
      }),
      (cell) => cell === null,
    ),
  );
  const hidden = (sheet.hidden ?? false) || (sheet.veryHidden ?? false);
  return {
    name: sheet.name,
    hidden,
    ...partsNotShown(sheet),
    rows: withoutTrailing(rows, (row) => row.length === 0),
  };
}

/** What a person does not see, and what is shown as one cell. Said only where there is any. */
function partsNotShown(sheet: Sheet): Partial<ReceivedSheet> {
  const hiddenRows = [...(sheet.rowDefs ?? [])]
    .filter(([, { hidden, height }]) => hidden === true || height === 0)
    .map(([row]) => row);
  const hiddenColumns = (sheet.columns ?? []).flatMap((column, index) =>
    column.hidden === true || column.width === 0 ? [index] : [],
  );
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }): MergedCells => ({
    fromRow: startRow,
    fromColumn: startCol,
    toRow: endRow,
    toColumn: endCol,
  }));
  return {
    ...(sheet.veryHidden === true ? { veryHidden: true } : {}),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
    ...(merges.length === 0 ? {} : { merges }),
  };
}

/** The library leaves the words a formula gave in `value`, and the numbers in `formulaResult`. */
function detailedCell(cell: Cell, formula: string | undefined, behind: number): ReceivedCell | null {
  const value = cell.formulaResult ?? cell.value;
  if (cell.type === 'error') return { kind: 'error', text: typeof value === 'string' ? value : '#VALUE!' };
  if (formula !== undefined && value === null)
    return { kind: 'error', text: `=${formula} (never calculated)` };
  return contentOf(value, cell.style?.numFmt, formula, behind);
}

function contentOf(
  value: CellValue | undefined,
  numberFormat: string | undefined,
  formula: string | undefined,
  behind: number,
): ReceivedCell | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value };
  return value instanceof Date
    ? numberCell(serialOf(value), numberFormat, formula, 0)
    : numberCell(value, numberFormat, formula, behind);
}

function numberCell(
  stored: number,
  numberFormat: string | undefined,
  formula: string | undefined,
  behind: number,
): ReceivedCell {
  const decimal = exactFromSpreadsheet(stored);
  if (decimal === null) return { kind: 'error', text: '#NUM!' };
  const format = numberFormat === undefined ? {} : { numberFormat };
  const kind = numberFormat === undefined || !isInCalendar(stored) ? 'number' : numberKind(numberFormat);
  if (kind === 'date') return { kind, day: dayOf(stored + behind), ...format };
  if (kind === 'time') return { kind, shown: shownTime(stored, numberFormat ?? ''), ...format };
  return { kind, decimal: exactText(decimal), ...format, ...(formula === undefined ? {} : { formula }) };
}

/** Excel counts a leap day in 1900 that never was, so its first two months are a day out. */
function dayOf(serial: number): IsoDate {
  return dayFromSpreadsheetSerial(serial < 60 ? serial + 1 : serial);
}

/** Day nought to 31 December 9999; beyond it Excel shows only hash signs. */
function isInCalendar(serial: number): boolean {
  return serial >= 0 && serial < 2_958_466;
}

/**
 * The library hands days over as instants; this is the number the sheet stores. Numbers before 1 March 1900 count
 * from 31 December 1899, later ones from the day before.
 */
export function serialOf(instant: Date): number {
  const days = (instant.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000;
  return days >= 60 - 1e-9 ? days + 1 : days;
}

function withoutTrailing<T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && isBlank(items[length - 1] as T)) length -= 1;
  return items.slice(0, length);
}
