/** Settings that an add-in keeps in the workbook. */
import type { HostState } from '../request/hostState';
import type { HostObject, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { textArgument } from './shapes';

interface StoredSetting extends HostObject {
  readonly key: string;
}

const settingObject = (key: string): StoredSetting => ({ kind: 'storedSetting', key });

const present = (host: HostState, key: unknown): StoredSetting =>
  host.workbook.storedSettings.has(textArgument(key))
    ? settingObject(textArgument(key))
    : refuse('ItemNotFound');

const storedSettings: ObjectTable = {
  excelName: 'SettingCollection',
  item: (_, key, host) => present(host, key),
  items: (_, host) => [...host.workbook.storedSettings.keys()].map(settingObject),
  members: {
    add: {
      since: '1.4',
      call: (_, [key, value], host) => {
        host.workbook.storedSettings.set(textArgument(key), value);
        return settingObject(textArgument(key));
      },
    },
    getItem: { since: '1.4', call: (_, [key], host) => present(host, key) },
    getItemOrNullObject: {
      since: '1.4',
      call: (_, [key], host) =>
        host.workbook.storedSettings.has(textArgument(key)) ? settingObject(textArgument(key)) : null,
    },
  },
};

const storedSetting: ObjectTable<StoredSetting> = {
  excelName: 'Setting',
  identity: ({ key }) => ({ Key: key }),
  members: {
    key: { since: '1.4', get: ({ key }) => key },
    value: {
      since: '1.4',
      get: ({ key }, host) => host.workbook.storedSettings.get(key),
      set: ({ key }, value, host) => {
        host.workbook.storedSettings.set(key, value);
      },
    },
    delete: {
      since: '1.4',
      call: ({ key }, _, host) => {
        host.workbook.storedSettings.delete(key);
        return null;
      },
    },
  },
};

export const settingTables = { storedSettings, storedSetting };
