/** `context.application` and `context.runtime`: the switches around large writes. */
import type { HostObject, ObjectTable } from '../request/memberTable';
import { isTruth, textArgument } from './shapes';
import { refuse } from '../request/refusal';

const accepted = (): null => null;

export const applicationTable: ObjectTable = {
  excelName: 'Application',
  members: {
    suspendApiCalculationUntilNextSync: { since: '1.6', call: accepted },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', call: accepted },
    createWorkbook: {
      since: '1.8',
      call: (_, [given]): WorkbookCreated => ({ kind: 'workbookCreated', base64: textArgument(given) }),
    },
    calculationMode: {
      since: '1.1',
      get: (_, host) => (host.conditions.isManual ? 'Manual' : 'Automatic'),
    },
  },
};

interface WorkbookCreated extends HostObject {
  readonly kind: 'workbookCreated';
  readonly base64: string;
}

/** A workbook that was made of a file, and is shown in a window of its own when it is opened. */
export const workbookCreatedTable: ObjectTable<WorkbookCreated> = {
  excelName: 'WorkbookCreated',
  members: {
    open: {
      since: '1.8',
      call: ({ base64 }, _, host) => {
        host.openApart(base64);
        return null;
      },
    },
  },
};

export const runtimeTable: ObjectTable = {
  excelName: 'Runtime',
  members: {
    enableEvents: {
      since: '1.8',
      get: (_, host) => host.eventsEnabled,
      set: (_, value, host) => {
        if (!isTruth(value)) refuse('InvalidArgument');
        host.eventsEnabled = value === true;
      },
    },
  },
};
