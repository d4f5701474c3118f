/**
 * Figures of a machine with continental settings: 2.140,00 is two thousand one hundred and forty.
 *
 * Judged over the whole file: only where figures end in a comma and one or two digits, and none the other way round. Then
 * "2.140" beside "341,50" is a thousand too, and never £2.14.
 */
import type { ReceivedCell, ReceivedWorkbook } from '../../domain/submission/received';

const commaDecimal = /^[^\d]{0,4}-?(\d{1,3}(\.\d{3})+|\d+),\d{1,2}[^\d.,]{0,4}$/;
const pointDecimal = /^[^\d]{0,4}-?\d{1,3}(,\d{3})+(\.\d+)?[^\d]{0,4}$|^[^\d]{0,4}-?\d+\.\d{1,2}[^\d]{0,4}$/;
const thousands = /^-?\d{1,3}(\.\d{3})+$/;

export function withPlainDecimals(workbook: ReceivedWorkbook): ReceivedWorkbook {
  let commas = 0;
  for (const { rows } of workbook.sheets) {
    for (const cells of rows) {
      for (const cell of cells) {
        if (cell?.kind === 'text') {
          if (commaDecimal.test(cell.text.trim())) commas += 1;
          else if (pointDecimal.test(cell.text.trim())) return workbook;
        } else if (
          cell?.kind === 'number' &&
          cell.numberFormat === undefined &&
          pointDecimal.test(cell.decimal)
        )
          return workbook;
      }
    }
  }
  if (commas < 2) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => cells.map(plainCell)),
    })),
  };
}

function plainCell(cell: ReceivedCell | null): ReceivedCell | null {
  if (cell?.kind === 'text') {
    const text = cell.text.trim();
    if (!commaDecimal.test(text) && !thousands.test(text)) return cell;
    const plain = text.replaceAll('.', '').replace(',', '.');
    return /^-?\d+(\.\d+)?$/.test(plain) ? { kind: 'number', decimal: plain } : { kind: 'text', text: plain };
  }
  return cell?.kind === 'number' && cell.numberFormat === undefined && thousands.test(cell.decimal)
    ? { ...cell, decimal: cell.decimal.replaceAll('.', '') }
    : cell;
}
