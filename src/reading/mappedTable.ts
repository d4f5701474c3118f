/** A table with the user's corrections to its columns laid over what was found. A column the user named wins. */
import { mappableColumns, type LayoutMapping, type MappableColumn } from './layoutMapping';
import type { CostTable, TableColumn } from './costTable';
import { columnFromLetters, isFilled, type FilledSheet } from './sheetCells';

export function mappedTable(
  filled: FilledSheet | undefined,
  mapping: LayoutMapping | null,
  found: CostTable | null,
): CostTable | null {
  const named = namedColumns(mapping);
  if (filled === undefined || named.size === 0) return withUnit(found, mapping);
  const base = found?.filled === filled ? found : wholeSheet(filled, named);
  if (base === null) return null;
  const kept = base.columns
    .filter(({ column }) => ![...named.values()].includes(column))
    .map((column) => (isReplaced(column, named) ? { ...column, role: 'unknown' as const } : column));
  const stated = [...named].map(([role, column]): TableColumn => {
    const known = base.columns.find((candidate) => candidate.column === column);
    return { header: '', period: null, basis: null, ...known, column, role };
  });
  const columns = [...kept, ...stated].sort((first, second) => first.column - second.column);
  return withUnit({ ...base, columns, labelColumn: named.get('label') ?? base.labelColumn }, mapping);
}

function namedColumns(mapping: LayoutMapping | null): ReadonlyMap<MappableColumn, number> {
  return new Map(
    mappableColumns.flatMap((role): readonly [MappableColumn, number][] => {
      const column = columnFromLetters(mapping?.columns?.[role] ?? '');
      return column === null ? [] : [[role, column]];
    }),
  );
}

/** Other amount columns stay, as parallel amounts; any other role is held by one column only. */
function isReplaced(column: TableColumn, named: ReadonlyMap<MappableColumn, number>): boolean {
  return column.role !== 'amount' && (mappableColumns as readonly string[]).includes(column.role)
    ? named.has(column.role as MappableColumn)
    : false;
}

function wholeSheet(filled: FilledSheet, named: ReadonlyMap<MappableColumn, number>): CostTable | null {
  const label = named.get('label');
  const amount = named.get('amount');
  if (label === undefined || amount === undefined) return null;
  const start = filled.rows.findIndex(({ cells }) => isFilled(cells[label]) && isFilled(cells[amount]));
  if (start < 0) return null;
  const above = filled.rows.slice(0, start);
  return {
    filled,
    above,
    headings: null,
    below: filled.rows.slice(start),
    labelColumn: label,
    columns: [],
    score: 0,
  };
}

function withUnit(table: CostTable | null, mapping: LayoutMapping | null): CostTable | null {
  if (table === null || (mapping?.period === undefined && mapping?.basis === undefined)) return table;
  const amount = columnFromLetters(mapping.columns?.amount ?? '');
  const columns = table.columns.map((column) =>
    column.role === 'amount' && (amount === null || amount === column.column)
      ? { ...column, period: mapping.period ?? column.period, basis: mapping.basis ?? column.basis }
      : column,
  );
  return { ...table, columns };
}
