/** A range of cells, and several areas of one sheet treated as one. */
import { areaColumns, areaRows, overlaps, qualifiedAddress, type Area } from '../model/area';
import { changeEach, existingCells, mostCellsRead, removeCells, usedArea, valuesOf } from '../model/cells';
import type { EmbeddedCell } from '../model/embeddedWorkbook';
import { enter } from '../model/entry';
import { shownText } from '../model/shownText';
import type { HostState } from '../request/hostState';
import type { HostObject, Member, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { onlyArea, sheetObject, type AreasObject } from './found';
import { notShownMembers, rangesTable } from './notShown';
import { isRecord, isTable } from './shapes';

const part = (kind: string, since: string): Member<AreasObject> => ({
  since,
  get: ({ sheet, areas }) => ({ kind, sheet, areas }),
});

/** A property with one value a cell: read as a table, written as a table or as one value for all. */
function cellMember(
  since: string,
  read: (cell: EmbeddedCell | null) => unknown,
  write?: (cell: EmbeddedCell, value: unknown, host: HostState) => void,
): Member<AreasObject> {
  return {
    since,
    changes: true,
    get: (target) =>
      cellCount(onlyArea(target)) > mostCellsRead ? null : valuesOf(target.sheet, onlyArea(target), read),
    ...(write === undefined
      ? {}
      : {
          set: (target: AreasObject, value: unknown, host: HostState) => {
            writeCells(target, value, host, write);
          },
        }),
  };
}

function writeCells(
  target: AreasObject,
  value: unknown,
  host: HostState,
  write: (cell: EmbeddedCell, value: unknown, host: HostState) => void,
): void {
  const area = onlyArea(target);
  if (Array.isArray(value) && !isTable(value, areaRows(area), areaColumns(area))) {
    refuse(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const table = value as unknown[][];
  changeEach(target.sheet, area, (cell, row, column) => {
    write(cell, Array.isArray(value) ? table[row - area.top]?.[column - area.left] : value, host);
  });
  noteChange(host, target, 'RangeEdited');
}

function noteChange(host: HostState, target: AreasObject, changeType: string): void {
  host.needsCalculation = true;
  if (!host.eventsEnabled) return;
  for (const area of target.areas) {
    const address = qualifiedAddress(target.sheet.name, area).split('!').pop() ?? '';
    host.pendingChanges.push({ sheetId: target.sheet.id, address, changeType, source: 'Local' });
  }
}

const cellCount = (area: Area): number => areaRows(area) * areaColumns(area);
const sheetNames = (host: HostState): string[] => host.workbook.sheets.map(({ name }) => name);
const put = (cell: EmbeddedCell, value: unknown, host: HostState): void => {
  enter(cell, value, sheetNames(host));
};

const contentOf = (cell: EmbeddedCell | null): unknown => cell?.value ?? '';

function valueType(cell: EmbeddedCell | null): string {
  const value = cell?.value ?? '';
  if (value === '') return 'Empty';
  if (typeof value === 'string') return /^#[A-Z/0]+[!?A]$/.test(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

function clear(target: AreasObject, [applyTo]: readonly unknown[], host: HostState): null {
  const what = applyTo ?? 'All';
  for (const area of target.areas) {
    if (what === 'All') removeCells(target.sheet, area);
    for (const { cell } of existingCells(target.sheet, area)) {
      if (what === 'Contents') Object.assign(cell, { value: '', formula: null, calculated: false });
      if (what === 'Formats') cell.look.clear();
    }
    if (what === 'All') {
      target.sheet.merges = target.sheet.merges.filter((merge) => !overlaps(merge, area));
    }
  }
  noteChange(host, target, 'RangeEdited');
  return null;
}

/**
 * A link shows its words, or else its address, and looks like one: whatever the cell looked like. Whether Excel keeps what a
 * cell says under a link without words is not documented: the worst is taken.
 */
function linkCell(cell: EmbeddedCell, link: Readonly<Record<string, unknown>>): void {
  const { textToDisplay, address, documentReference } = link;
  const shown = textToDisplay ?? address ?? documentReference;
  if (typeof shown === 'string') Object.assign(cell, { value: shown, formula: null, calculated: false });
  cell.link = link;
  cell.look.set('font.color', '#0563C1');
  cell.look.set('font.underline', 'Single');
}

const merges = (merge: (sheetMerges: Area[], area: Area) => Area[]): Member<AreasObject> => ({
  since: '1.2',
  changes: true,
  call: (target) => {
    target.sheet.merges = merge(target.sheet.merges, onlyArea(target));
    return null;
  },
});

const range: ObjectTable<AreasObject> = {
  excelName: 'Range',
  members: {
    address: { since: '1.1', get: (target) => qualifiedAddress(target.sheet.name, onlyArea(target)) },
    rowIndex: { since: '1.1', get: (target) => onlyArea(target).top },
    columnIndex: { since: '1.1', get: (target) => onlyArea(target).left },
    rowCount: { since: '1.1', get: (target) => areaRows(onlyArea(target)) },
    columnCount: { since: '1.1', get: (target) => areaColumns(onlyArea(target)) },
    cellCount: { since: '1.1', get: (target) => countedCells(cellCount(onlyArea(target))) },
    ...notShownMembers,
    values: cellMember('1.1', contentOf, put),
    formulas: cellMember('1.1', (cell) => cell?.formula ?? contentOf(cell), put),
    valueTypes: cellMember('1.1', valueType),
    text: cellMember('1.1', (cell) => (cell === null ? '' : shownText(cell))),
    numberFormat: cellMember(
      '1.1',
      (cell) => cell?.numberFormat ?? 'General',
      (cell, value) => {
        if (value === null || value === undefined) return;
        cell.numberFormat = typeof value === 'string' ? value : refuse('InvalidArgument');
      },
    ),
    hyperlink: {
      since: '1.7',
      changes: true,
      get: (target) => valuesOf(target.sheet, onlyArea(target), (cell) => cell?.link ?? null)[0]?.[0] ?? null,
      set: (target, value) => {
        if (!isRecord(value)) refuse('InvalidArgument');
        changeEach(target.sheet, onlyArea(target), (cell) => {
          linkCell(cell, value);
        });
      },
    },
    worksheet: { since: '1.1', get: ({ sheet }) => sheetObject(sheet) },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: (target, [valuesOnly]) => {
        const used = usedArea(target.sheet, onlyArea(target), valuesOnly === true);
        return used === null ? null : { kind: 'range', sheet: target.sheet, areas: [used] };
      },
    },
    format: part('rangeFormat', '1.1'),
    dataValidation: part('dataValidation', '1.8'),
    conditionalFormats: part('conditionalFormats', '1.6'),
    clear: { since: '1.1', changes: true, call: clear },
    merge: merges((all, area) => [...all.filter((one) => !overlaps(one, area)), area]),
    unmerge: merges((all, area) => all.filter((one) => !overlaps(one, area))),
    select: {
      since: '1.1',
      call: (target, _, host) => {
        host.workbook.activeSheetId = target.sheet.id;
        host.workbook.selection = onlyArea(target);
        return null;
      },
    },
    _ValidateArraySize: {
      since: '1.3',
      call: (target, [rows, columns]) => {
        const area = onlyArea(target);
        if (rows !== areaRows(area) || columns !== areaColumns(area)) refuse('InvalidArgument');
        return null;
      },
    },
    getRow: {
      since: '1.1',
      call: (target, [offset]) => {
        const area = onlyArea(target);
        const row = area.top + (typeof offset === 'number' ? offset : refuse('InvalidArgument'));
        return {
          kind: 'range',
          sheet: target.sheet,
          areas: [{ ...area, top: row, bottom: row }],
        };
      },
    },
    getBoundingRect: {
      since: '1.1',
      call: (target, [other]) => bounding(target, other as AreasObject),
    },
  },
};

/** Excel counts more than fits in 31 bits as −1. */
const countedCells = (cells: number): number => (cells > 2_147_483_647 ? -1 : cells);

function bounding(target: AreasObject, other: AreasObject): HostObject {
  const one = onlyArea(target);
  const two = onlyArea(other);
  const area = {
    top: Math.min(one.top, two.top),
    left: Math.min(one.left, two.left),
    bottom: Math.max(one.bottom, two.bottom),
    right: Math.max(one.right, two.right),
  };
  return { kind: 'range', sheet: target.sheet, areas: [area] } as HostObject;
}

const rangeAreas: ObjectTable<AreasObject> = {
  excelName: 'RangeAreas',
  members: {
    format: part('rangeFormat', '1.9'),
    areaCount: { since: '1.9', get: ({ areas }) => areas.length },
    areas: part('ranges', '1.9'),
  },
};

export const rangeTables = { range, rangeAreas, ranges: rangesTable };
