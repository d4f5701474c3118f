/** Protection of a sheet, without a password: against slips, not against people. */
import type { ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import type { SheetObject } from './found';
import { isRecord } from './shapes';

export const protectionTable: ObjectTable<SheetObject> = {
  excelName: 'WorksheetProtection',
  members: {
    protected: { since: '1.2', get: ({ sheet }) => sheet.protection !== null },
    options: { since: '1.2', get: ({ sheet }) => sheet.protection?.options ?? {} },
    protect: {
      since: '1.2',
      call: ({ sheet }, [options, password]) => {
        if (sheet.protection !== null) refuse('AccessDenied', 'The sheet is protected already.');
        if (options !== null && options !== undefined && !isRecord(options)) refuse('InvalidArgument');
        const locked = typeof password === 'string' && password !== '' ? { password } : {};
        sheet.protection = { options: { ...(isRecord(options) ? options : {}), ...locked } };
        return null;
      },
    },
    unprotect: {
      since: '1.7',
      call: ({ sheet }, [password]) => {
        if (sheet.protection === null) refuse('AccessDenied', 'The sheet is not protected.');
        const needed = isRecord(sheet.protection.options) ? sheet.protection.options['password'] : undefined;
        if (needed !== undefined && needed !== password) refuse('AccessDenied', 'The password is not right.');
        sheet.protection = null;
        return null;
      },
    },
  },
};
