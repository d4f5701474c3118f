/**
 * Members that Excel's own Office.js has and the library's copy on npm, which stops at ExcelApi 1.15, has not: made of
 * the same parts as the library's own, so that what the adapter sends for them can be tried.
 */
import type { OfficeGlobals } from './officeGlobals';
import { levelHas } from './request/memberTable';
import type { RequirementLevel } from './request/hostState';

const [write, read] = [0, 1];
const isConcurrent = 4;

/** Notes, of ExcelApi 1.18. */
export function addNewerMembers(
  { Excel: excel, OfficeExtension }: OfficeGlobals,
  level: RequirementLevel,
): void {
  if (!levelHas(level, '1.18')) return;
  const { ClientObject: Client, BatchApiHelper: wire, Utility } = OfficeExtension;

  class Note extends Client {
    private words: unknown = undefined;
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value === 'object' && value !== null && 'Content' in value) this.words = value.Content;
    }
    get content(): unknown {
      return this.words;
    }
    set content(words: unknown) {
      wire.invokeSetProperty(this, 'Content', words, 0);
    }
    load(what: unknown): unknown {
      return Utility.load(this, what);
    }
    delete(): void {
      wire.invokeMethod(this, 'Delete', write, [], 0);
    }
  }

  class NoteCollection extends Client {
    add(cell: unknown, content: unknown): object {
      return wire.createMethodObject(Note, this, 'Add', write, [cell, content], false, true, null, 0);
    }
    getItemOrNullObject(key: unknown): object {
      return wire.createMethodObject(
        Note,
        this,
        'GetItemOrNullObject',
        read,
        [key],
        false,
        false,
        null,
        isConcurrent,
      );
    }
  }

  const { prototype } = (excel as unknown as { Worksheet: { prototype: object } }).Worksheet;
  Object.defineProperty(prototype, 'notes', {
    configurable: true,
    get(this: unknown) {
      return wire.createPropertyObject(NoteCollection, this, 'Notes', false, isConcurrent);
    },
  });
}
