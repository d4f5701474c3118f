/**
 * Members that Excel's own Office.js has and the library's copy on npm, which stops at ExcelApi 1.15, has not: made of
 * the same parts as the library's own, so that what the adapter sends for them can be tried.
 */
import type { OfficeGlobals } from './officeGlobals';
import { levelHas } from './request/memberTable';
import type { RequirementLevel } from './request/hostState';

interface ClientObject {
  readonly isNullObject: boolean;
  _handleResult(value: unknown): void;
}

type ClientClass = new (...given: never[]) => ClientObject;

export interface LibraryParts {
  readonly ClientObject: ClientClass;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: ClientClass,
      parent: unknown,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
    createMethodObject(
      type: ClientClass,
      parent: unknown,
      name: string,
      operation: number,
      given: readonly unknown[],
      isCollection: boolean,
      isWrite: boolean,
      memberName: string | null,
      flags: number,
    ): object;
    invokeMethod(
      target: unknown,
      name: string,
      operation: number,
      given: readonly unknown[],
      flags: number,
    ): void;
    invokeSetProperty(target: unknown, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: { load(target: unknown, what: unknown): unknown };
}

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
