/** Clears a sheet for rewriting in place, so that its own place among the sheets and links to it stay. */
import type { SheetFurniture } from './seenWorkbook';

export function clearSheet(worksheet: Excel.Worksheet, seen: SheetFurniture): void {
  for (const chart of seen.charts) worksheet.charts.getItem(chart).delete();
  for (const table of seen.tables) worksheet.tables.getItem(table).convertToRange();
  worksheet.freezePanes.unfreeze();
  const everything = worksheet.getRange();
  everything.conditionalFormats.clearAll();
  everything.dataValidation.clear();
  everything.unmerge();
  everything.clear();
}
