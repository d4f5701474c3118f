/** Defined names of the workbook. */
import { qualifiedAddress } from '../model/area';
import type { EmbeddedName } from '../model/embeddedWorkbook';
import type { HostState } from '../request/hostState';
import type { HostObject, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { isRange, onlyArea } from './found';
import { isText, isTruth, textArgument } from './shapes';

interface NameObject extends HostObject {
  readonly kind: 'name';
  readonly entry: EmbeddedName;
}

const nameObject = (entry: EmbeddedName): NameObject => ({ kind: 'name', entry });

const find = (host: HostState, key: unknown): EmbeddedName | null =>
  host.workbook.names.find(
    (entry) => typeof key === 'string' && entry.name.toLowerCase() === key.toLowerCase(),
  ) ?? null;

/** What Excel takes for a name: letters first, no spaces, and nothing that reads as a cell's address. */
const isName = (name: string): boolean =>
  /^[A-Za-z_\\][A-Za-z0-9_.\\]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*)$/.test(name);

function add(host: HostState, [givenName, reference, comment]: readonly unknown[]): NameObject {
  const name = textArgument(givenName);
  if (!isName(name)) refuse('InvalidArgument', `"${name}" cannot be a name.`);
  if (find(host, name) !== null || tableNamed(host, name)) refuse('ItemAlreadyExists');
  if (name.length > 255 || (isText(comment) && String(comment).length > 255)) refuse('InvalidArgument');
  const formula = isRange(reference)
    ? `=${qualifiedAddress(reference.sheet.name, onlyArea(reference)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`
    : textArgument(reference);
  const entry = { name, formula, comment: isText(comment) ? String(comment) : '', visible: true };
  host.workbook.names.push(entry);
  return nameObject(entry);
}

const tableNamed = (host: HostState, name: string): boolean =>
  host.workbook.sheets.some((sheet) =>
    sheet.tables.some((table) => table.name.toLowerCase() === name.toLowerCase()),
  );

const names: ObjectTable = {
  excelName: 'NamedItemCollection',
  items: (_, host) => host.workbook.names.map(nameObject),
  item: (_, key, host) => nameObject(find(host, key) ?? refuse('ItemNotFound')),
  members: {
    getItem: {
      since: '1.1',
      call: (_, [key], host) => nameObject(find(host, key) ?? refuse('ItemNotFound')),
    },
    add: { since: '1.4', call: (_, given, host) => add(host, given) },
  },
};

const name: ObjectTable<NameObject> = {
  excelName: 'NamedItem',
  identity: ({ entry }) => ({ Name: entry.name }),
  members: {
    name: { since: '1.1', get: ({ entry }) => entry.name },
    formula: { since: '1.7', get: ({ entry }) => entry.formula },
    comment: { since: '1.4', get: ({ entry }) => entry.comment },
    visible: {
      since: '1.1',
      get: ({ entry }) => entry.visible,
      set: ({ entry }, value) => {
        entry.visible = isTruth(value) ? value === true : refuse('InvalidArgument');
      },
    },
    delete: {
      since: '1.4',
      call: ({ entry }, _, host) => {
        host.workbook.names = host.workbook.names.filter((one) => one !== entry);
        return null;
      },
    },
  },
};

export const nameTables = { names, name };
