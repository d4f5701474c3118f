/** A laid-out workbook as a reader meets it: the values of its cells. */
import type { ReceivedCell, ReceivedSheet } from '../../src/domain/submission/received';
import type { CellGrid, GridCell, WorkbookGrid } from '../../src/sheets/core/grid';

export function receivedGrid({ sheets }: WorkbookGrid): readonly ReceivedSheet[] {
  return sheets.map(receivedSheet);
}

export function receivedSheet(grid: CellGrid): ReceivedSheet {
  return {
    name: grid.name,
    hidden: false,
    rows: grid.rows.map(({ cells }) => cells.map((cell) => (cell === null ? null : receivedCell(cell)))),
  };
}

function receivedCell({ value, exact }: GridCell): ReceivedCell | null {
  if (value === null) return null;
  if (typeof value === 'number') return { kind: 'number', decimal: exact ?? String(value) };
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'truth', truth: value };
}
