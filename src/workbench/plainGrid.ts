/** Received cells as a plain workbook, with no looks but the column widths: what a CSV file is as an .xlsx file. */
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../domain/submission/received';
import { receivedText } from '../domain/submission/received';
import { exact, unsafeNumber } from '../domain/money/exact';
import type { CellGrid, GridCell, WorkbookGrid } from '../sheets/core/grid';

/** Files carry a day; this one has nothing to say about when it was made. */
const noParticularDay = '2000-01-01';

export function plainGrid({ file, sheets }: ReceivedWorkbook): WorkbookGrid {
  return {
    sheets: sheets.map(plainSheet),
    names: [],
    properties: { title: file, subject: '', description: '', created: noParticularDay },
  };
}

function plainSheet({ name, rows }: ReceivedSheet): CellGrid {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  return {
    name,
    role: 'records',
    columnWidths: Array.from({ length: columns }, (_, column) => (column === 0 ? 40 : 18)),
    rows: rows.map((cells) => ({ cells: cells.map((cell) => (cell === null ? null : plainCell(cell))) })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    rules: [],
    charts: [],
    tables: [],
    print: { orientation: 'portrait', repeatRows: null, footerLeft: '', footerCentre: '', footerRight: '' },
    protect: false,
    toBeRead: true,
  };
}

const plainCell = (cell: ReceivedCell): GridCell =>
  cell.kind === 'number'
    ? { value: unsafeNumber(exact(cell.decimal)), exact: cell.decimal, style: 'wte' }
    : { value: receivedText(cell), style: 'text' };
