/**
 * Workbooks that count their days from 1904, as those of old Macs do: every day's number is 1,462 less than in other
 * workbooks. What is read is brought to the usual count, what is written to theirs.
 */
import type { SeenCells } from './seenWorkbook';
import { isDateFormat } from './numberKind';

export const daysBetweenSystems = 1462;

/** Only what the sheet shows as a day; formulas stay as they stand. */
export function withDaysFrom1900(cells: SeenCells): SeenCells {
  return {
    ...cells,
    values: cells.values.map((row, y) =>
      row.map((value, x) =>
        typeof value === 'number' && isDateFormat(cells.numberFormats[y]?.[x])
          ? value + daysBetweenSystems
          : value,
      ),
    ),
  };
}
