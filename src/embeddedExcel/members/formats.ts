/** How cells look: font, fill, borders, alignment, the lock, and the size of their rows and columns. */
import { changeEach, cellAt } from '../model/cells';
import { defaultColumnWidth, defaultRowHeight } from '../model/embeddedWorkbook';
import type { Member, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { onlyArea, type AreasObject } from './found';
import { isColour, isNumber, isText, isTruth, oneOf, type Shape } from './shapes';

interface BorderObject extends AreasObject {
  readonly edge: string;
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

const lookMember = (key: string, since: string, shape: Shape, otherwise: unknown): Member<AreasObject> => ({
  since,
  changes: true,
  get: (target) => {
    const area = onlyArea(target);
    return cellAt(target.sheet, area.top, area.left)?.look.get(key) ?? otherwise;
  },
  set: (target, value) => {
    if (!shape(value)) refuse('InvalidArgument', `"${key}" cannot hold that.`);
    for (const area of target.areas) changeEach(target.sheet, area, (cell) => cell.look.set(key, value));
  },
});

const part = (kind: string, since: string): Member<AreasObject> => ({
  since,
  get: ({ sheet, areas }) => ({ kind, sheet, areas }),
});

const columnWidth: Member<AreasObject> = {
  since: '1.2',
  changes: true,
  get: (target) => target.sheet.columnWidths.get(onlyArea(target).left) ?? defaultColumnWidth,
  set: (target, value) => {
    if (typeof value !== 'number' || !(value >= 0 && value <= 1500)) return refuse('InvalidArgument');
    for (const area of target.areas) {
      for (let column = area.left; column <= area.right; column += 1)
        target.sheet.columnWidths.set(column, value);
    }
  },
};

const rowHeight: Member<AreasObject> = {
  since: '1.2',
  changes: true,
  get: (target) => target.sheet.rowHeights.get(onlyArea(target).top) ?? defaultRowHeight,
  set: (target, value) => {
    if (typeof value !== 'number' || !(value >= 0 && value <= 409)) return refuse('InvalidArgument');
    for (const area of target.areas) {
      for (let row = area.top; row <= area.bottom; row += 1) target.sheet.rowHeights.set(row, value);
    }
  },
};

const rangeFormat: ObjectTable<AreasObject> = {
  excelName: 'RangeFormat',
  members: {
    columnWidth,
    rowHeight,
    horizontalAlignment: lookMember(
      'horizontalAlignment',
      '1.1',
      oneOf('General', 'Left', 'Center', 'Right'),
      'General',
    ),
    verticalAlignment: lookMember('verticalAlignment', '1.1', oneOf('Top', 'Center', 'Bottom'), 'Bottom'),
    wrapText: lookMember('wrapText', '1.1', isTruth, false),
    indentLevel: lookMember('indentLevel', '1.9', isNumber, 0),
    shrinkToFit: lookMember('shrinkToFit', '1.9', isTruth, false),
    font: part('font', '1.1'),
    fill: part('fill', '1.1'),
    borders: part('borders', '1.1'),
    protection: part('formatProtection', '1.2'),
  },
};

const font: ObjectTable<AreasObject> = {
  excelName: 'RangeFont',
  members: {
    name: lookMember('font.name', '1.1', isText, 'Calibri'),
    size: lookMember('font.size', '1.1', isNumber, 11),
    bold: lookMember('font.bold', '1.1', isTruth, false),
    italic: lookMember('font.italic', '1.1', isTruth, false),
    underline: lookMember('font.underline', '1.1', oneOf('None', 'Single', 'Double'), 'None'),
    color: lookMember('font.color', '1.1', isColour, '#000000'),
  },
};

const fill: ObjectTable<AreasObject> = {
  excelName: 'RangeFill',
  members: { color: lookMember('fill.color', '1.1', isColour, '') },
};

const borders: ObjectTable<AreasObject> = {
  excelName: 'RangeBorderCollection',
  item: (target, edge) => borderOf(target, edge),
  members: { getItem: { since: '1.1', call: (target, [edge]) => borderOf(target, edge) } },
};

function borderOf(target: AreasObject, edge: unknown): BorderObject {
  if (typeof edge !== 'string' || !edges.includes(edge)) return refuse('InvalidArgument');
  return { kind: 'border', sheet: target.sheet, areas: target.areas, edge };
}

const sides: Readonly<Record<string, readonly string[]>> = {
  InsideHorizontal: ['EdgeTop', 'EdgeBottom'],
  InsideVertical: ['EdgeLeft', 'EdgeRight'],
};

/** Which sides of a cell at this place an edge of its area touches. */
function touched(
  edge: string,
  place: { row: number; column: number },
  area: AreasObject['areas'][number],
): string[] {
  const at: Readonly<Record<string, boolean>> = {
    EdgeTop: place.row === area.top,
    EdgeBottom: place.row === area.bottom,
    EdgeLeft: place.column === area.left,
    EdgeRight: place.column === area.right,
  };
  const inner = sides[edge];
  if (inner === undefined) return at[edge] === true ? [edge] : [];
  return inner.filter((side) => at[side] !== true);
}

const borderMember = (name: string, shape: Shape): Member<BorderObject> => ({
  since: '1.1',
  changes: true,
  get: (target) => {
    const area = onlyArea(target);
    return cellAt(target.sheet, area.top, area.left)?.look.get(`borders.${target.edge}.${name}`) ?? 'None';
  },
  set: (target, value) => {
    if (!shape(value)) refuse('InvalidArgument', `A border's "${name}" cannot be that.`);
    for (const area of target.areas) {
      changeEach(target.sheet, area, (cell, row, column) => {
        for (const side of touched(target.edge, { row, column }, area)) {
          cell.look.set(`borders.${side}.${name}`, value);
        }
      });
    }
  },
});

const border: ObjectTable<BorderObject> = {
  excelName: 'RangeBorder',
  members: {
    style: borderMember('style', oneOf('None', 'Continuous', 'Double', 'Dash', 'Dot')),
    weight: borderMember('weight', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
    color: borderMember('color', isColour),
  },
};

const formatProtection: ObjectTable<AreasObject> = {
  excelName: 'FormatProtection',
  members: { locked: lookMember('protection.locked', '1.2', isTruth, true) },
};

export const formatTables = { rangeFormat, font, fill, borders, border, formatProtection };
