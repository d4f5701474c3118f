/** Excel's own functions, as far as the product asks for them: a day's number tells how the workbook counts its days. */

import { isoDate, spreadsheetSerial } from '../../domain/calendar/isoDate';
import type { HostObject, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { numberArgument } from './shapes';

interface ResultObject extends HostObject {
  readonly kind: 'functionResult';
  readonly value: number;
}

const daysTo1904 = 1462;
const twoDigits = (part: number): string => String(part).padStart(2, '0');

const functions: ObjectTable = {
  excelName: 'Functions',
  members: {
    date: {
      since: '1.2',
      call: (_, given, host): ResultObject => {
        const [year, month, day] = given.map(numberArgument);
        const found = isoDate(`${year ?? 0}-${twoDigits(month ?? 0)}-${twoDigits(day ?? 0)}`);
        if (found === null) return refuse('InvalidArgument');
        const serial = spreadsheetSerial(found) - (host.conditions.from1904 ? daysTo1904 : 0);
        return { kind: 'functionResult', value: serial };
      },
    },
  },
};

const functionResult: ObjectTable<ResultObject> = {
  excelName: 'FunctionResult',
  members: {
    value: { since: '1.2', get: ({ value }) => value },
    error: { since: '1.2', get: () => null },
  },
};

export const functionTables = { functions, functionResult };
