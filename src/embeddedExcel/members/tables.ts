/** Native tables over a header row and its rows. */
import { overlaps, parseArea } from '../model/area';
import { cellAt } from '../model/cells';
import type { EmbeddedSheet, EmbeddedTable, Settings } from '../model/embeddedWorkbook';
import type { HostState } from '../request/hostState';
import type { HostObject, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { isRange, onlyArea, rangeObject, sheetObject } from './found';
import { settingMember } from './settingMember';
import { isTruth, isText, textArgument } from './shapes';

interface TablesObject extends HostObject {
  readonly kind: 'tables';
  readonly sheet: EmbeddedSheet | null;
}

interface TableObject extends HostObject {
  readonly kind: 'table';
  readonly sheet: EmbeddedSheet;
  readonly table: EmbeddedTable;
  readonly settings: Settings;
}

const tableObject = (sheet: EmbeddedSheet, table: EmbeddedTable): TableObject => ({
  kind: 'table',
  sheet,
  table,
  settings: table.settings,
});

const all = (target: TablesObject, host: HostState): TableObject[] =>
  (target.sheet === null ? host.workbook.sheets : [target.sheet]).flatMap((sheet) =>
    sheet.tables.map((table) => tableObject(sheet, table)),
  );

const find = (target: TablesObject, key: unknown, host: HostState): TableObject | null =>
  all(target, host).find(
    ({ table }) =>
      typeof key === 'string' && (table.id === key || table.name.toLowerCase() === key.toLowerCase()),
  ) ?? null;

function add(target: TablesObject, [address, hasHeaders]: readonly unknown[], host: HostState): TableObject {
  const sheet = target.sheet ?? refuse('InvalidArgument');
  const area = isRange(address) ? onlyArea(address) : parseArea(textArgument(address));
  if (!isTruth(hasHeaders)) refuse('InvalidArgument');
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    refuse('InvalidArgument', 'A table cannot overlap another table.');
  }
  const headers = Array.from({ length: area.right - area.left + 1 }, (_, offset) =>
    String(cellAt(sheet, area.top, area.left + offset)?.value ?? ''),
  );
  if (new Set(headers).size !== headers.length || headers.includes('')) {
    refuse('InvalidArgument', 'A table needs a different heading over each column.');
  }
  const number = host.workbook.nextId;
  host.workbook.nextId += 1;
  const table = { id: String(number), name: `Table${number}`, area, settings: new Map() };
  sheet.tables.push(table);
  return tableObject(sheet, table);
}

const tables: ObjectTable<TablesObject> = {
  excelName: 'TableCollection',
  items: all,
  item: (target, key, host) => find(target, key, host) ?? refuse('ItemNotFound'),
  members: {
    getItem: {
      since: '1.1',
      call: (target, [key], host) => find(target, key, host) ?? refuse('ItemNotFound'),
    },
    add: { since: '1.1', changes: true, call: add },
  },
};

function renameTable(target: TableObject, given: unknown, host: HostState): void {
  const name = textArgument(given);
  const taken = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const clash =
    host.workbook.names.some((entry) => taken(entry.name)) ||
    host.workbook.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== target.table && taken(table.name)),
    );
  if (clash) refuse('ItemAlreadyExists');
  target.table.name = name;
}

const table: ObjectTable<TableObject> = {
  excelName: 'Table',
  identity: ({ table: held }) => ({ Id: held.id }),
  members: {
    name: { since: '1.1', changes: true, get: (target) => target.table.name, set: renameTable },
    worksheet: { since: '1.2', get: ({ sheet }) => sheetObject(sheet) },
    style: settingMember('style', '1.1', isText, 'TableStyleMedium2'),
    showFilterButton: settingMember('showFilterButton', '1.3', isTruth, true),
    showBandedRows: settingMember('showBandedRows', '1.3', isTruth, true),
    convertToRange: {
      since: '1.2',
      changes: true,
      call: (target) => {
        target.sheet.tables = target.sheet.tables.filter((one) => one !== target.table);
        return rangeObject(target.sheet, target.table.area);
      },
    },
  },
};

export const tableTables = { tables, table };
