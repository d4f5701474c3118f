/** A provider's workbook as it might be open in Excel: one sheet of fee lines. The home and the figures are invented. */
import {
  newEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from '../../../src/embeddedExcel/model/embeddedWorkbook';
import { cellToChange } from '../../../src/embeddedExcel/model/cells';

const rows: readonly (readonly (string | number | null)[])[] = [
  ['Hollin Bank (invented)', null],
  [null, null],
  ['Staff', 4210.08],
  ['Food', 995.1],
  ['Weekly fee', 5600],
];

export function providerWorkbook(...otherSheets: readonly string[]): EmbeddedWorkbook {
  const workbook = newEmbeddedWorkbook('Fee', ...otherSheets);
  const [fee] = workbook.sheets;
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null && fee !== undefined) cellToChange(fee, row, column).value = value;
    });
  });
  return workbook;
}
