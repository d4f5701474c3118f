/**
 * Excel's place, when there is no Excel: an in-memory workbook that Microsoft's own Office.js talks to. What the
 * product sends is checked as Excel checks it: shapes, sizes, protection, the requirement level of every member.
 *
 * `install` is called once with the globals that `excel-web-16.00.js` has made, in Node or in a page; then plain
 * `Excel.run` works. The switches are for tests: fail the nth action, lose the network, leave a cell being edited.
 */
import type { Calculator } from './calculator/calculator';
import { sendPendingChanges } from './changeEvents';
import { parseArea, areaAddress, type Area } from './model/area';
import { cellToChange } from './model/cells';
import { newEmbeddedWorkbook, type EmbeddedWorkbook } from './model/embeddedWorkbook';
import { enter } from './model/entry';
import { findSheet } from './members/found';
import { addNewerMembers } from './newerMembers';
import { installSession, type Execute, type OfficeGlobals } from './officeGlobals';
import { executeRequest } from './request/executeRequest';
import { isRecord } from './members/shapes';
import { levelHas } from './request/memberTable';
import type { HostConditions, HostState, RequirementLevel } from './request/hostState';

export interface EmbeddedExcel {
  readonly workbook: EmbeddedWorkbook;
  readonly install: (globals: OfficeGlobals) => void;
  /** For Office.js in another page: its requests come in and changes go out, both as plain data. */
  readonly connect: (tellChanges: (changes: unknown) => void) => Execute;
  readonly roundTrips: () => number;
  readonly largestRequest: () => number;
  readonly largestAnswer: () => number;
  readonly actionsDone: () => number;
  readonly resetCounts: () => void;
  readonly membersUsed: () => readonly string[];
  /** The nth action from now is refused with `code`; with `lasting`, every one after it too. */
  readonly failAt: (action: number, fault?: { readonly code?: string; readonly lasting?: boolean }) => void;
  readonly neverFail: () => void;
  /** A member that is refused whenever it is used: `ChartCollection.add`; null for none. */
  readonly refuseAlways: (member: string | null) => void;
  readonly loseNetwork: (lost: boolean) => void;
  readonly enterCellEdit: () => void;
  /** Whatever waited for the end of the edit goes on. */
  readonly leaveCellEdit: () => void;
  /** As a person leaves Excel: a chart sheet in front, a picture selected, manual calculation, days from 1904 … */
  readonly set: (conditions: Partial<HostConditions>) => void;
  /** As a person types: recalculates, and tells the listeners. */
  readonly type: (sheet: string, address: string, entry: string | number | boolean) => Promise<void>;
  /** After cells were changed in the workbook itself: recalculates, and tells the listeners. */
  readonly changed: (areas: readonly ChangedArea[]) => Promise<void>;
  /** As somebody else types into the same workbook elsewhere. */
  readonly coauthorTypes: (sheet: string, address: string, entry: string | number | boolean) => Promise<void>;
}

export interface ChangedArea {
  readonly sheetId: string;
  readonly area: Area;
}

export function openEmbeddedExcel(settings: {
  readonly level: RequirementLevel;
  readonly calculator: Calculator;
  readonly workbook?: EmbeddedWorkbook;
  /** Shows a workbook that was asked for in a window of its own; without it, it is opened and nobody looks. */
  readonly openApart?: (base64: string) => void;
}): EmbeddedExcel {
  const workbook = settings.workbook ?? newEmbeddedWorkbook();
  const { level, calculator, openApart = () => undefined } = settings;
  const host = newHost(workbook, level, calculator, openApart);
  let tell: (changes: unknown) => void = () => undefined;
  const connect: EmbeddedExcel['connect'] = (tellChanges) => {
    tell = tellChanges;
    return async (request, waits) => {
      const answer = await executeRequest(host, request, waits);
      sendPendingChanges(tell, host);
      return answer;
    };
  };
  const typed = (source: 'Local' | 'Remote'): EmbeddedExcel['type'] => {
    return async (sheet, address, entry) => {
      typeInto(host, sheet, address, entry, source);
      if (!host.conditions.isManual) await host.calculate();
      sendPendingChanges(tell, host);
    };
  };
  return {
    workbook,
    connect,
    install: (globals) => {
      const execute = connect((changes) => {
        globals.OfficeExtension._testTriggerRichApiMessageEvent(changes);
      });
      installSession(globals, level, execute);
      groupUndoAsExcel(globals, host);
      addNewerMembers(globals, level);
    },
    ...counts(host),
    ...switches(host),
    type: typed('Local'),
    changed: async (areas) => {
      for (const { sheetId, area } of areas)
        host.pendingChanges.push({
          sheetId,
          address: areaAddress(area),
          changeType: 'RangeEdited',
          source: 'Local',
        });
      if (!host.conditions.isManual) await host.calculate();
      sendPendingChanges(tell, host);
    },
    coauthorTypes: typed('Remote'),
  };
}

function newHost(
  workbook: EmbeddedWorkbook,
  level: RequirementLevel,
  calculator: Calculator,
  openApart: HostState['openApart'],
): HostState {
  const host: HostState = {
    workbook,
    level,
    openApart,
    calculate: async () => {
      host.needsCalculation = false;
      host.calculationRequested = false;
      await calculator(workbook);
    },
    needsCalculation: false,
    calculationRequested: false,
    eventsEnabled: true,
    changeListeners: 0,
    pendingChanges: [],
    conditions: {
      front: 'sheet',
      selected: 'cells',
      isManual: false,
      from1904: false,
      cellEdit: false,
      editAfterChange: false,
      networkLost: false,
    },
    waitingForEdit: [],
    groupsUndo: false,
    actionsUntilFault: null,
    faultCode: 'GeneralException',
    faultLasts: false,
    refusedMember: null,
    roundTrips: 0,
    actionsDone: 0,
    largestRequest: 0,
    largestAnswer: 0,
    membersUsed: new Set(),
  };
  return host;
}

const counts = (
  host: HostState,
): Pick<
  EmbeddedExcel,
  'roundTrips' | 'largestRequest' | 'largestAnswer' | 'actionsDone' | 'resetCounts' | 'membersUsed'
> => ({
  roundTrips: () => host.roundTrips,
  largestRequest: () => host.largestRequest,
  largestAnswer: () => host.largestAnswer,
  actionsDone: () => host.actionsDone,
  membersUsed: () => [...host.membersUsed].sort(),
  resetCounts: () => {
    host.roundTrips = 0;
    host.actionsDone = 0;
    host.largestRequest = 0;
    host.largestAnswer = 0;
  },
});

const switches = (
  host: HostState,
): Pick<
  EmbeddedExcel,
  'failAt' | 'neverFail' | 'refuseAlways' | 'loseNetwork' | 'enterCellEdit' | 'leaveCellEdit' | 'set'
> => ({
  failAt: (action, fault = {}) => {
    host.actionsUntilFault = action;
    host.faultCode = fault.code ?? 'GeneralException';
    host.faultLasts = fault.lasting ?? false;
  },
  refuseAlways: (member) => {
    host.refusedMember = member;
  },
  neverFail: () => {
    host.actionsUntilFault = null;
  },
  loseNetwork: (lost) => {
    host.conditions.networkLost = lost;
  },
  enterCellEdit: () => {
    host.conditions.cellEdit = true;
  },
  leaveCellEdit: () => {
    host.conditions.cellEdit = false;
    for (const go of host.waitingForEdit.splice(0)) go();
  },
  set: (conditions) => {
    Object.assign(host.conditions, conditions);
  },
});

/** The library from npm leaves the group of an `Excel.run` to newer ones; Excel's own tells the workbook of it. */
function groupUndoAsExcel({ Excel: excel }: OfficeGlobals, host: HostState): void {
  if (!levelHas(host.level, '1.20')) return;
  const run = excel.run.bind(excel) as (...given: unknown[]) => Promise<unknown>;
  const grouping = async (...given: unknown[]): Promise<unknown> => {
    const [options] = given;
    host.groupsUndo = isRecord(options) && options['mergeUndoGroup'] === true;
    try {
      return await run(...given);
    } finally {
      host.groupsUndo = false;
    }
  };
  Object.assign(excel, { run: grouping });
}

function typeInto(
  host: HostState,
  sheetName: string,
  address: string,
  entry: string | number | boolean,
  source: 'Local' | 'Remote',
): void {
  const sheet = findSheet(host, sheetName);
  if (sheet === null) throw new Error(`No sheet is called ${sheetName}.`);
  const area = parseArea(address);
  const cell = cellToChange(sheet, area.top, area.left);
  if (sheet.protection !== null && cell.look.get('protection.locked') !== false) {
    throw new Error(`${sheetName}!${address} is locked.`);
  }
  enter(
    cell,
    entry,
    host.workbook.sheets.map(({ name }) => name),
  );
  host.pendingChanges.push({
    sheetId: sheet.id,
    address: areaAddress(area),
    changeType: 'RangeEdited',
    source,
  });
}
