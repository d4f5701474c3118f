/** Rows and columns that stay in view. */
import { areaColumns, areaRows, parseArea } from '../model/area';
import type { HostObject, ObjectTable } from '../request/memberTable';
import type { SheetObject } from './found';
import { isRange, onlyArea } from './found';
import { numberArgument, textArgument } from './shapes';

export const freezePanesTable: ObjectTable<SheetObject & HostObject> = {
  excelName: 'WorksheetFreezePanes',
  members: {
    freezeRows: {
      since: '1.7',
      call: ({ sheet }, [count]) => {
        sheet.frozen = { rows: numberArgument(count), columns: 0 };
        return null;
      },
    },
    freezeColumns: {
      since: '1.7',
      call: ({ sheet }, [count]) => {
        sheet.frozen = { rows: 0, columns: numberArgument(count) };
        return null;
      },
    },
    freezeAt: {
      since: '1.7',
      call: ({ sheet }, [given]) => {
        const area = isRange(given) ? onlyArea(given) : parseArea(textArgument(given));
        sheet.frozen = { rows: areaRows(area), columns: areaColumns(area) };
        return null;
      },
    },
    unfreeze: {
      since: '1.7',
      call: ({ sheet }) => {
        sheet.frozen = { rows: 0, columns: 0 };
        return null;
      },
    },
  },
};
