/** How a layout was understood, in one sentence and row by row, so that a person can see it and put it right. */
import { exact, one } from '../domain/money/exact';
import type { MappedLine } from '../domain/submission/feeSubmission';
import { placeText } from '../domain/evidence/place';
import { categoryOf, type RowContext } from './costRows';
import type { CostTable } from './costTable';
import type { FeeRead } from './quotedFee';
import { columnLetters, isFilled, placeOfSheet } from './sheetCells';
import type { TableRow } from './tableRows';

/** "a cost table at A5:E38, 26 lines, 3 totals left out of the sum, the fee in D38". */
export function sentenceFor(
  table: CostTable,
  rows: readonly TableRow[],
  { fee }: FeeRead,
  nameSheets: boolean,
): string {
  const lines = rows.filter(({ kind }) => kind === 'line').length;
  const totals = rows.filter(({ kind }) => kind === 'subtotal' || kind === 'total' || kind === 'fee').length;
  const isOtherSheet = fee !== null && fee.at.sheet !== placeOfSheet(table.filled.sheet).sheet;
  const feeAt = fee === null ? '' : isOtherSheet || nameSheets ? placeText(fee.at) : fee.at.cell;
  return [
    `a cost table at ${tableRange(table, rows, nameSheets)}`,
    counted(lines, 'line', 'lines'),
    counted(totals, 'total left out of the sum', 'totals left out of the sum'),
    fee === null ? 'no fee' : `the fee in ${feeAt}`,
  ].join(', ');
}

/** Every row that became something, or was passed over although it has a label. */
export function mappedRows(
  rows: readonly TableRow[],
  contexts: readonly RowContext[],
): readonly MappedLine[] {
  return rows.flatMap((row, index): readonly MappedLine[] => {
    const context = contexts[index];
    if (context === undefined || (row.kind === 'ignored' && row.label === '')) return [];
    if (row.kind === 'line') {
      const { category, confidence, decidedBy } = categoryOf(row, context);
      return [{ label: row.label, at: row.labelAt, treatedAs: 'line', category, confidence, decidedBy }];
    }
    const confidence = row.correction?.treatedAs === undefined ? exact('0.9') : one;
    const { label, labelAt, kind, decidedBy } = row;
    return [{ label, at: labelAt, treatedAs: kind, category: null, confidence, decidedBy }];
  });
}

function tableRange(table: CostTable, rows: readonly TableRow[], nameSheets: boolean): string {
  const read = rows.filter(({ kind }) => kind !== 'ignored').map(({ filled }) => filled);
  const all = table.headings === null ? read : [table.headings, ...read];
  const columns = all.flatMap(({ cells }) =>
    cells.flatMap((cell, column) => (isFilled(cell) ? [column] : [])),
  );
  const [top, bottom] = [all[0]?.row ?? 0, all.at(-1)?.row ?? 0];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const range = `${columnLetters(left)}${String(top + 1)}:${columnLetters(right)}${String(bottom + 1)}`;
  const { sheet } = placeOfSheet(table.filled.sheet);
  return nameSheets && sheet !== undefined ? placeText({ sheet, cell: range }) : range;
}

function counted(number: number, singular: string, plural: string): string {
  return `${String(number)} ${number === 1 ? singular : plural}`;
}
