/**
 * A table as it was received, held to the limits: too many sheets, rows or cells are refused with the limit's sentence, a text
 * longer than a cell may be is cut and said, and characters that cannot be seen show as signs.
 */
import { limits } from '../../domain/evidence/limits';
import { placeOfCell, type Place } from '../../domain/evidence/place';
import { readableText, textsCut } from '../../domain/evidence/readableText';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { ReceivedCell, ReceivedWorkbook } from '../../domain/submission/received';
import { tooLargeFile } from '../xlsx/fileFindings';

export function withinLimits(workbook: ReceivedWorkbook): Validated<ReceivedWorkbook> {
  const refusal = tooMuchIn(workbook);
  if (refusal !== null) return notUsable([tooLargeFile(workbook.file, refusal.expected, refusal.received)]);
  const cut: Place[] = [];
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, rowIndex) =>
      row.every(isReadable)
        ? row
        : row.map((cell, column) =>
            readableCell(cell, () => cut.push(placeOfCell(sheet.name, rowIndex, column))),
          ),
    ),
  }));
  return understood({ file: workbook.file, sheets }, cut.length === 0 ? [] : [textsCut(cut)]);
}

function tooMuchIn({ sheets }: ReceivedWorkbook): { expected: string; received: string } | null {
  const { sheets: ofSheets, rows, columns, cells } = limits;
  const tooMany = (most: { readonly sentence: string }, count: number, things: string) => ({
    expected: most.sentence.slice(0, 1).toLowerCase() + most.sentence.slice(1, -1),
    received: `has ${String(count)} ${things}`,
  });
  if (sheets.length > ofSheets.most) return tooMany(ofSheets, sheets.length, 'sheets');
  let filled = 0;
  for (const sheet of sheets) {
    if (sheet.rows.length > rows.most) return tooMany(rows, sheet.rows.length, 'rows in one sheet');
    for (const row of sheet.rows) {
      if (row.length > columns.most) return tooMany(columns, row.length, 'cells in one row');
      for (const cell of row) if (cell !== null) filled += 1;
    }
  }
  return filled > cells.most ? tooMany(cells, filled, 'filled cells') : null;
}

/** Of a long list most rows have nothing to change. */
function isReadable(cell: ReceivedCell | null): boolean {
  if (cell?.kind !== 'text' && cell?.kind !== 'error') return true;
  return cell.text.length <= limits.cellCharacters.most && readableText(cell.text) === cell.text;
}

/** The very same cell where there is nothing to change: most are. */
function readableCell(cell: ReceivedCell | null, isCut: () => void): ReceivedCell | null {
  if (cell?.kind !== 'text' && cell?.kind !== 'error') return cell;
  const { text } = cell;
  if (text.length > limits.cellCharacters.most) isCut();
  const readable = readableText(text);
  return readable === text ? cell : { ...cell, text: readable };
}
