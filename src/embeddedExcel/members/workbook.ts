/** The workbook: the root from which every path starts. */
import type { Area } from '../model/area';
import type { ObjectTable } from '../request/memberTable';
import type { HostState } from '../request/hostState';
import { refuse } from '../request/refusal';
import { activeSheet, rangeObject } from './found';

/** A picture, a chart, a chart sheet, or another workbook: there are no cells to give. */
function refuseWithoutCells({ conditions: { front, selected } }: HostState): void {
  if (front === 'otherWorkbook' || front === 'chartSheet' || selected === 'picture')
    refuse('InvalidSelection');
}

const furtherArea = ({ top, bottom, right }: Area): Area => ({
  top,
  bottom,
  left: right + 2,
  right: right + 2,
});

export const workbookTable: ObjectTable = {
  excelName: 'Workbook',
  members: {
    application: { since: '1.1', get: () => ({ kind: 'application' }) },
    _Runtime: { since: '1.5', get: () => ({ kind: 'runtime' }) },
    worksheets: { since: '1.1', get: () => ({ kind: 'worksheets' }) },
    tables: { since: '1.1', get: () => ({ kind: 'tables', sheet: null }) },
    functions: { since: '1.2', get: () => ({ kind: 'functions' }) },
    names: { since: '1.1', get: () => ({ kind: 'names' }) },
    settings: { since: '1.4', get: () => ({ kind: 'storedSettings' }) },
    getSelectedRange: {
      since: '1.1',
      call: (_, __, host) => {
        refuseWithoutCells(host);
        return host.conditions.selected === 'severalAreas'
          ? refuse('InvalidSelection')
          : rangeObject(activeSheet(host), host.workbook.selection);
      },
    },
    getSelectedRanges: {
      since: '1.9',
      call: (_, __, host) => {
        refuseWithoutCells(host);
        const { selection } = host.workbook;
        const further = host.conditions.selected === 'severalAreas' ? [furtherArea(selection)] : [];
        return { kind: 'rangeAreas', sheet: activeSheet(host), areas: [selection, ...further] };
      },
    },
  },
};
