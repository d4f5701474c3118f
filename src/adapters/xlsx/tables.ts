/**
 * Native tables. Excel repairs a file whose table has no rows under its header, or whose column names differ from
 * the header cells, are blank or appear twice; such a table is left out, and its cells stand as they are. Each can be filtered,
 * on a protected sheet too: a list of hundreds is looked at by one funder, one severity, one owner.
 */
import type { TableDefinition } from 'hucre';
import type { CellGrid, GridTable } from '../../sheets/core/grid';
import { rangeText } from '../../sheets/core/sheetAddress';

export function tablesOf(grid: CellGrid): TableDefinition[] {
  return grid.tables.filter((table) => isSound(grid, table)).map(tableOf);
}

function tableOf(table: GridTable): TableDefinition {
  return {
    name: table.name,
    range: rangeText(table.range),
    columns: table.columns.map((name) => ({ name: name.replaceAll('\n', '_x000a_') })),
    style: 'TableStyleLight1',
    showRowStripes: false,
    showAutoFilter: true,
  };
}

function isSound(grid: CellGrid, { range, columns }: GridTable): boolean {
  const headers = grid.rows[range.from.row]?.cells.slice(range.from.column, range.to.column + 1) ?? [];
  const distinct = new Set(columns.map((name) => name.toLowerCase()));
  return (
    range.to.row > range.from.row &&
    distinct.size === columns.length &&
    columns.length === range.to.column - range.from.column + 1 &&
    columns.every((name, index) => name !== '' && headers[index]?.value === name)
  );
}
