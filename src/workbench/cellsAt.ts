/** Finds the cells that a reference in a chart or a list points at. */
import { parseQualified } from '../embeddedExcel/model/area';
import { cellAt } from '../embeddedExcel/model/cells';
import type { EmbeddedCell, EmbeddedWorkbook } from '../embeddedExcel/model/embeddedWorkbook';

/** The cells of a reference such as `='Open Book choices'!$A$1:$A$9`, row by row. */
export function cellsAt(workbook: EmbeddedWorkbook, reference: string): readonly (EmbeddedCell | null)[] {
  const place = parseQualified(reference);
  const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
  if (place === null || sheet === undefined) return [];
  const cells: (EmbeddedCell | null)[] = [];
  for (let row = place.area.top; row <= place.area.bottom; row += 1) {
    for (let column = place.area.left; column <= place.area.right; column += 1) {
      cells.push(cellAt(sheet, row, column));
    }
  }
  return cells;
}
