/** The workbook: the root from which every path starts. */
import type { ObjectTable } from '../request/memberTable';
import { activeSheet, rangeObject } from './found';

export const workbookTable: ObjectTable = {
  excelName: 'Workbook',
  members: {
    application: { since: '1.1', get: () => ({ kind: 'application' }) },
    _Runtime: { since: '1.5', get: () => ({ kind: 'runtime' }) },
    worksheets: { since: '1.1', get: () => ({ kind: 'worksheets' }) },
    names: { since: '1.1', get: () => ({ kind: 'names' }) },
    settings: { since: '1.4', get: () => ({ kind: 'storedSettings' }) },
    getSelectedRange: {
      since: '1.1',
      call: (_, __, host) => rangeObject(activeSheet(host), host.workbook.selection),
    },
  },
};
