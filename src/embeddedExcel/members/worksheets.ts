/** The collection of sheets, and one sheet. */
import { addSheet, type EmbeddedSheet } from '../model/embeddedWorkbook';
import { lastColumn, lastRow, parseArea, parseAreas, wholeSheet } from '../model/area';
import { usedArea } from '../model/cells';
import type { HostState } from '../request/hostState';
import type { HostObject, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { activeSheet, findSheet, rangeObject, sheetObject, type SheetObject } from './found';
import { isColour, isTruth, numberArgument, oneOf, textArgument } from './shapes';

function refuseBadName(host: HostState, name: string, itself?: EmbeddedSheet): void {
  const isBad = name.length > 31 || /[:\\/?*[\]]|^'|'$|^history$/i.test(name);
  if (isBad) refuse('InvalidArgument', 'No sheet can have that name.');
  const namesake = findSheet(host, name);
  if (namesake !== null && namesake !== itself) refuse('ItemAlreadyExists', 'A sheet has that name already.');
}

const sheetNamed = (host: HostState, key: unknown): SheetObject =>
  sheetObject(findSheet(host, key) ?? refuse('ItemNotFound'));

const neighbour = (host: HostState, sheet: EmbeddedSheet, visibleOnly: unknown): EmbeddedSheet | null => {
  const after = host.workbook.sheets.slice(host.workbook.sheets.indexOf(sheet) + 1);
  return after.find((next) => visibleOnly !== true || next.visibility === 'Visible') ?? null;
};

const worksheets: ObjectTable = {
  excelName: 'WorksheetCollection',
  items: (_, host) => host.workbook.sheets.map(sheetObject),
  item: (_, key, host) => sheetNamed(host, key),
  members: {
    getItem: { since: '1.1', call: (_, [key], host) => sheetNamed(host, key) },
    getItemOrNullObject: {
      since: '1.4',
      call: (_, [key], host) => {
        const found = findSheet(host, key);
        return found === null ? null : sheetObject(found);
      },
    },
    getActiveWorksheet: {
      since: '1.1',
      call: (_, __, host) => {
        if (host.conditions.front === 'chartSheet') refuse('ItemNotFound');
        if (host.conditions.front === 'otherWorkbook') refuse('InactiveWorkbook');
        return sheetObject(activeSheet(host));
      },
    },
    getFirst: {
      since: '1.5',
      call: (_, __, host) => sheetObject(host.workbook.sheets[0] ?? refuse('GeneralException')),
    },
    add: {
      since: '1.1',
      call: (_, [given], host) => {
        const name = textArgument(given);
        refuseBadName(host, name);
        return sheetObject(addSheet(host.workbook, name));
      },
    },
    _RegisterDataChangedEvent: {
      since: '1.9',
      call: (_, __, host) => {
        host.changeListeners += 1;
        return null;
      },
    },
    _UnregisterDataChangedEvent: {
      since: '1.9',
      call: (_, __, host) => {
        host.changeListeners = Math.max(0, host.changeListeners - 1);
        return null;
      },
    },
  },
};

const part = (kind: string, since: string): ObjectTable<SheetObject>['members'][string] => ({
  since,
  get: ({ sheet }) => ({ kind, sheet }),
});

const used = ({ sheet }: SheetObject, [valuesOnly]: readonly unknown[]): HostObject | null => {
  const area = usedArea(sheet, wholeSheet, valuesOnly === true);
  return area === null ? null : rangeObject(sheet, area);
};

const worksheet: ObjectTable<SheetObject> = {
  excelName: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  members: {
    id: { since: '1.1', get: ({ sheet }) => sheet.id },
    name: {
      since: '1.1',
      get: ({ sheet }) => sheet.name,
      set: ({ sheet }, value, host) => {
        const name = textArgument(value);
        refuseBadName(host, name, sheet);
        sheet.name = name;
      },
    },
    visibility: {
      since: '1.1',
      get: ({ sheet }) => sheet.visibility,
      set: ({ sheet }, value) => {
        if (!oneOf('Visible', 'Hidden', 'VeryHidden')(value)) refuse('InvalidArgument');
        sheet.visibility = value as EmbeddedSheet['visibility'];
      },
    },
    tabColor: setting('tabColor', '1.7', isColour),
    showGridlines: setting('showGridlines', '1.8', isTruth),
    tables: part('tables', '1.1'),
    charts: part('charts', '1.1'),
    notes: part('notes', '1.18'),
    protection: part('protection', '1.2'),
    freezePanes: part('freezePanes', '1.7'),
    horizontalPageBreaks: part('pageBreaks', '1.9'),
    verticalPageBreaks: part('columnPageBreaks', '1.9'),
    pageLayout: {
      since: '1.9',
      get: ({ sheet }) => ({ kind: 'pageLayout', sheet, settings: sheet.pageLayout }),
    },
    getRange: {
      since: '1.1',
      call: ({ sheet }, [address]) =>
        rangeObject(sheet, address == null || address === '' ? wholeSheet : parseArea(textArgument(address))),
    },
    getRangeByIndexes: {
      since: '1.7',
      call: ({ sheet }, given) => {
        const [top = 0, left = 0, rows = 0, columns = 0] = given.map(numberArgument);
        const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        const isInside = top >= 0 && left >= 0 && rows > 0 && columns > 0;
        if (!isInside || area.bottom > lastRow || area.right > lastColumn) refuse('InvalidArgument');
        return rangeObject(sheet, area);
      },
    },
    calculate: {
      since: '1.6',
      call: (_, __, host) => {
        host.calculationRequested = true;
        return null;
      },
    },
    getRanges: {
      since: '1.9',
      call: ({ sheet }, [addresses]) => ({
        kind: 'rangeAreas',
        sheet,
        areas: parseAreas(textArgument(addresses)),
      }),
    },
    getUsedRangeOrNullObject: { since: '1.4', call: used },
    getNextOrNullObject: {
      since: '1.5',
      call: ({ sheet }, [visibleOnly], host) => {
        const next = neighbour(host, sheet, visibleOnly);
        return next === null ? null : sheetObject(next);
      },
    },
    activate: {
      since: '1.1',
      call: ({ sheet }, _, host) => {
        if (sheet.visibility !== 'Visible') refuse('InvalidArgument', 'A hidden sheet cannot be shown.');
        host.workbook.activeSheetId = sheet.id;
        return null;
      },
    },
    delete: { since: '1.1', call: ({ sheet }, _, host) => removeSheet(host, sheet) },
  },
};

function setting(
  name: string,
  since: string,
  shape: (value: unknown) => boolean,
): ObjectTable<SheetObject>['members'][string] {
  return {
    since,
    get: ({ sheet }) => sheet.settings.get(name),
    set: ({ sheet }, value) => {
      if (!shape(value)) refuse('InvalidArgument', `"${name}" cannot hold that.`);
      sheet.settings.set(name, value);
    },
  };
}

function removeSheet(host: HostState, sheet: EmbeddedSheet): null {
  const visible = host.workbook.sheets.filter((one) => one.visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet) {
    refuse('InvalidOperation', 'A workbook keeps at least one visible sheet.');
  }
  host.workbook.sheets = host.workbook.sheets.filter((one) => one !== sheet);
  if (host.workbook.activeSheetId === sheet.id) host.workbook.activeSheetId = visible[0]?.id ?? '';
  return null;
}

export const worksheetTables = { worksheets, worksheet };
