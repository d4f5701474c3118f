/** `context.application` and `context.runtime`: the switches around large writes. */
import type { ObjectTable } from '../request/memberTable';
import { isTruth } from './shapes';
import { refuse } from '../request/refusal';

const accepted = (): null => null;

export const applicationTable: ObjectTable = {
  excelName: 'Application',
  members: {
    suspendApiCalculationUntilNextSync: { since: '1.6', call: accepted },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', call: accepted },
    calculationMode: {
      since: '1.1',
      get: (_, host) => (host.conditions.isManual ? 'Manual' : 'Automatic'),
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
