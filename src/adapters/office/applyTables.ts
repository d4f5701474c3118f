/** Native tables, links and notes. */
import type { CellGrid, GridCell } from '../../sheets/core/grid';
import { addressText, rangeText, sheetNameInFormula } from '../../sheets/core/sheetAddress';

/** A table Excel would refuse (no rows, or headings blank, twice the same or not its cells') is left as plain cells. */
function soundTables(sheet: CellGrid): CellGrid['tables'] {
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
      showFilterButton: true,
    });
  }
}

export interface NamedCell {
  readonly cell: GridCell;
  readonly address: string;
}

/** A link to a sheet that is not there, or to an address no browser opens, stays plain words. */
export const linkedCells = (sheet: CellGrid, isThere: (name: string) => boolean): readonly NamedCell[] =>
  cellsWhere(sheet, ({ link }) => {
    if (link === undefined) return false;
    return 'url' in link ? /^(https?|mailto):/i.test(link.url) : isThere(link.sheet);
  });

/** Without words to show: the cell's own are written after it. */
export function setLink(worksheet: Excel.Worksheet, { cell: { link }, address }: NamedCell): void {
  if (link === undefined) return;
  worksheet.getRange(address).hyperlink =
    'url' in link
      ? { address: link.url }
      : { documentReference: `${sheetNameInFormula(link.sheet)}!${link.cell}` };
}

export const notedCells = (sheet: CellGrid): readonly NamedCell[] =>
  cellsWhere(sheet, ({ note }) => note !== undefined);

export const hasNotes = (sheet: CellGrid): boolean => notedCells(sheet).length > 0;

const cellsWhere = (sheet: CellGrid, isWanted: (cell: GridCell) => boolean): readonly NamedCell[] =>
  sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell !== null && isWanted(cell) ? [{ cell, address: addressText({ row, column }) }] : [],
    ),
  );
