/** The part of Microsoft's library that a host has to know: sessions, executors and events. */
import type { RequirementLevel } from './request/hostState';
import { levelHas } from './request/memberTable';
import type { WireRequest } from './request/wire';

export interface WireResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

interface Executor {
  readonly executeAsync: (
    customData: unknown,
    flags: unknown,
    message: { readonly Body: WireRequest },
  ) => Promise<WireResponse>;
}

interface SessionBase {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Readonly<Record<string, string>> }>;
  _createRequestExecutorOrNull(): Executor;
  getEventRegistration(controlId: string): unknown;
}

interface ClientObject {
  readonly isNullObject: boolean;
  _handleResult(value: unknown): void;
}

type ClientClass = new (...given: never[]) => ClientObject;

/** What members are made of, in the library as it runs. */
interface LibraryParts {
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

export interface OfficeGlobals {
  readonly OfficeExtension: LibraryParts & {
    readonly SessionBase: { new (): SessionBase; _overrideSession: SessionBase | undefined };
    readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  readonly Excel: typeof Excel;
  OSF?: { _OfficeAppFactory?: unknown };
  Office?: unknown;
}

/** With `waits`, a request stands until the edit of a cell ends; without, it is refused meanwhile. */
export type Execute = (request: WireRequest, waits?: boolean) => Promise<unknown>;

/** `Excel.run({ delayForCellEdit: true }, …)` arrives as this bit of a request's flags. */
const delaysForCellEdit = 64;

/** Points Office.js at our executor; from then on `Excel.run` works on the embedded workbook. */
export function installSession(globals: OfficeGlobals, level: RequirementLevel, execute: Execute): void {
  const { OfficeExtension } = globals;
  const isSetSupported = (set: string, version: string | number = '1.1'): boolean =>
    set === 'DelayForCellEdit' || (set === 'ExcelApi' && levelHas(level, String(version)));
  const context = { requirements: { isSetSupported } };
  globals.OSF = {
    ...globals.OSF,
    _OfficeAppFactory: {
      getContext: () => context,
      getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web' }),
    },
  };
  // The library asks for a subclass of its own class: the one class of this host.
  class EmbeddedWorkbookSession extends OfficeExtension.SessionBase {
    override _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }> {
      return Promise.resolve({ url: 'embedded-excel', headers: {} });
    }
    override _createRequestExecutorOrNull(): Executor {
      return {
        executeAsync: async (_, flags, message) => answered(await execute(message.Body, isDelayed(flags))),
      };
    }
    override getEventRegistration(controlId: string): unknown {
      return OfficeExtension.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  }
  OfficeExtension.SessionBase._overrideSession = new EmbeddedWorkbookSession();
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

const isDelayed = (flags: unknown): boolean => typeof flags === 'number' && (flags & delaysForCellEdit) !== 0;

const answered = (body: unknown): WireResponse => ({
  HttpStatusCode: 200,
  ErrorCode: null,
  ErrorMessage: null,
  Headers: {},
  Body: body,
});
