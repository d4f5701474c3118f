/** What of a range a person does not see, and what is shown as one cell: hidden rows and columns, merged cells. */
import { areaColumns, areaRows, overlaps, type Area } from '../model/area';
import type { HostObject, Member, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { onlyArea, rangeObject, type AreasObject } from './found';
import { isRecord } from './shapes';

/** Excel does not give more than so many merged areas at once. */
const mostMergedAreas = 512;

/** True where all are hidden, false where none is, null between. */
function allHidden(first: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  let found = 0;
  for (const index of hidden) if (index >= first && index < first + count) found += 1;
  return found === 0 ? false : found === count ? true : null;
}

function hide(first: number, count: number, hidden: Set<number>, value: unknown): void {
  if (typeof value !== 'boolean') refuse('InvalidArgument');
  for (let index = first; index < first + count; index += 1) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}

/** One record a row or a column, with what was asked of it. */
function eachHidden(
  name: 'rowHidden' | 'columnHidden',
  first: number,
  count: number,
  hidden: ReadonlySet<number>,
  queried: unknown,
): readonly object[] {
  if (!isRecord(queried) || Object.keys(queried).some((key) => key !== name)) return refuse('ApiNotFound');
  return Array.from({ length: count }, (_, index) => ({ [name]: hidden.has(first + index) }));
}

export const notShownMembers: Readonly<Record<string, Member<AreasObject>>> = {
  rowHidden: {
    since: '1.2',
    get: (target) => {
      const area = onlyArea(target);
      return allHidden(area.top, areaRows(area), target.sheet.hiddenRows);
    },
    changes: true,
    set: (target, value) => {
      const area = onlyArea(target);
      hide(area.top, areaRows(area), target.sheet.hiddenRows, value);
    },
  },
  columnHidden: {
    since: '1.2',
    get: (target) => {
      const area = onlyArea(target);
      return allHidden(area.left, areaColumns(area), target.sheet.hiddenColumns);
    },
    changes: true,
    set: (target, value) => {
      const area = onlyArea(target);
      hide(area.left, areaColumns(area), target.sheet.hiddenColumns, value);
    },
  },
  getRowProperties: {
    since: '1.9',
    call: (target, [queried]) => {
      const area = onlyArea(target);
      return eachHidden('rowHidden', area.top, areaRows(area), target.sheet.hiddenRows, queried);
    },
  },
  getColumnProperties: {
    since: '1.9',
    call: (target, [queried]) => {
      const area = onlyArea(target);
      return eachHidden('columnHidden', area.left, areaColumns(area), target.sheet.hiddenColumns, queried);
    },
  },
  getMergedAreasOrNullObject: {
    since: '1.13',
    call: (target) => {
      const merged = target.sheet.merges.filter((merge) => overlaps(merge, onlyArea(target)));
      if (merged.length > mostMergedAreas) refuse('GeneralException');
      return merged.length === 0 ? null : { kind: 'rangeAreas', sheet: target.sheet, areas: merged };
    },
  },
};

interface RangesObject extends HostObject {
  readonly sheet: AreasObject['sheet'];
  readonly areas: readonly Area[];
}

/** The areas of several as ranges of their own. */
export const rangesTable: ObjectTable<RangesObject> = {
  excelName: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  members: {},
};
