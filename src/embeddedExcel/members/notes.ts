/** Notes beside cells, one a cell. */
import { areaAddress, parseArea } from '../model/area';
import type { EmbeddedSheet } from '../model/embeddedWorkbook';
import type { HostObject, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { isRange, onlyArea, type SheetObject } from './found';
import { textArgument } from './shapes';

interface NoteObject extends HostObject {
  readonly kind: 'note';
  readonly sheet: EmbeddedSheet;
  readonly address: string;
}

const longestNote = 32_767;

const noteAt = (sheet: EmbeddedSheet, address: string): NoteObject => ({ kind: 'note', sheet, address });

const placeOf = (cell: unknown): string =>
  areaAddress(isRange(cell) ? onlyArea(cell) : parseArea(textArgument(cell)));

function add({ sheet }: SheetObject, [cell, content]: readonly unknown[]): NoteObject {
  const address = placeOf(cell);
  if (address.includes(':') || sheet.notes.has(address)) refuse('InvalidArgument');
  sheet.notes.set(address, wordsOf(content));
  return noteAt(sheet, address);
}

const wordsOf = (content: unknown): string => {
  const words = textArgument(content);
  return words.length > longestNote ? refuse('InvalidArgument') : words;
};

const notes: ObjectTable<SheetObject> = {
  excelName: 'NoteCollection',
  items: ({ sheet }) => [...sheet.notes.keys()].map((address) => noteAt(sheet, address)),
  members: {
    add: { since: '1.18', changes: true, call: add },
    getItemOrNullObject: {
      since: '1.18',
      call: ({ sheet }, [key]) => (sheet.notes.has(placeOf(key)) ? noteAt(sheet, placeOf(key)) : null),
    },
  },
};

const note: ObjectTable<NoteObject> = {
  excelName: 'Note',
  members: {
    content: {
      since: '1.18',
      changes: true,
      get: ({ sheet, address }) => sheet.notes.get(address) ?? '',
      set: ({ sheet, address }, value) => {
        sheet.notes.set(address, wordsOf(value));
      },
    },
    delete: {
      since: '1.18',
      changes: true,
      call: ({ sheet, address }) => {
        sheet.notes.delete(address);
        return null;
      },
    },
  },
};

export const noteTables = { notes, note };
