/** Native tables, links and notes. */
import type { CellGrid, GridCell } from '../../sheets/core/grid';
import { addressText, rangeText, sheetNameInFormula } from '../../sheets/core/sheetAddress';

/** A table Excel would refuse (no rows, or headings blank, twice the same or not its cells') is left as plain cells. */
export function soundTables(sheet: CellGrid): CellGrid['tables'] {
  return sheet.tables.filter(({ range, columns }) => {
    const headers = sheet.rows[range.from.row]?.cells.slice(range.from.column, range.to.column + 1) ?? [];
    const distinct = new Set(columns.map((name) => name.toLowerCase()));
    return (
      range.to.row > range.from.row &&
      distinct.size === columns.length &&
      columns.every((name, index) => name !== '' && headers[index]?.value === name)
    );
  });
}

export function applyTables(worksheet: Excel.Worksheet, sheet: CellGrid): void {
  for (const table of soundTables(sheet)) {
    const added = worksheet.tables.add(rangeText(table.range), true);
    added.set({
      name: table.name,
      style: 'TableStyleLight1',
      showBandedRows: false,
      showFilterButton: !sheet.protect,
    });
  }
}

export function applyLinks(worksheet: Excel.Worksheet, sheet: CellGrid, present: ReadonlySet<string>): void {
  eachCell(sheet, (cell, address) => {
    const link = cell.link === undefined ? null : linkOf(cell, present);
    if (link !== null) worksheet.getRange(address).hyperlink = link;
  });
}

/** A link to a sheet that is not there, or to an address no browser opens, stays plain words. */
function linkOf(
  { link, value, formula }: GridCell,
  present: ReadonlySet<string>,
): Excel.RangeHyperlink | null {
  const shown = typeof value === 'string' && formula === undefined ? { textToDisplay: value } : {};
  if (link === undefined) return null;
  if ('url' in link) return /^(https?|mailto):/i.test(link.url) ? { address: link.url, ...shown } : null;
  if (!present.has(link.sheet)) return null;
  return { documentReference: `${sheetNameInFormula(link.sheet)}!${link.cell}`, ...shown };
}

export function applyNotes(worksheet: Excel.Worksheet, sheet: CellGrid): void {
  eachCell(sheet, (cell, address) => {
    if (cell.note !== undefined) worksheet.notes.add(address, cell.note);
  });
}

export const hasNotes = (sheet: CellGrid): boolean =>
  sheet.rows.some(({ cells }) => cells.some((cell) => cell?.note !== undefined));

function eachCell(sheet: CellGrid, visit: (cell: GridCell, address: string) => void): void {
  sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) visit(cell, addressText({ row, column }));
    });
  });
}
