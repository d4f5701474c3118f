/**
 * Excel's place, when there is no Excel: an in-memory workbook that Microsoft's own Office.js talks to. What the
 * product sends is checked as Excel checks it: shapes, sizes, protection, the requirement level of every member.
 *
 * `install` is called once with the globals that `excel-web-16.00.js` has made, in Node or in a page; then plain
 * `Excel.run` works. The switches are for tests: fail the nth action, lose the network, leave a cell being edited.
 */
import type { Calculator } from './calculator/calculator';
import { sendPendingChanges } from './changeEvents';
import { parseArea, areaAddress } from './model/area';
import { cellToChange } from './model/cells';
import { newEmbeddedWorkbook, type EmbeddedWorkbook } from './model/embeddedWorkbook';
import { enter } from './model/entry';
import { findSheet } from './members/found';
import { installSession, type Execute, type OfficeGlobals } from './officeGlobals';
import { executeRequest } from './request/executeRequest';
import type { HostState, RequirementLevel } from './request/hostState';

export interface EmbeddedExcel {
  readonly workbook: EmbeddedWorkbook;
  readonly install: (globals: OfficeGlobals) => void;
  /** For Office.js in another page: its requests come in and changes go out, both as plain data. */
  readonly connect: (tellChanges: (changes: unknown) => void) => Execute;
  readonly roundTrips: () => number;
  readonly largestRequest: () => number;
  readonly actionsDone: () => number;
  readonly resetCounts: () => void;
  readonly membersUsed: () => readonly string[];
  /** The nth action from now is refused with `code`; with `lasting`, every one after it too. */
  readonly failAt: (action: number, fault?: { readonly code?: string; readonly lasting?: boolean }) => void;
  readonly neverFail: () => void;
  readonly loseNetwork: (lost: boolean) => void;
  readonly enterCellEdit: () => void;
  readonly leaveCellEdit: () => void;
  /** As a person types: recalculates, and tells the listeners. */
  readonly type: (sheet: string, address: string, entry: string | number | boolean) => Promise<void>;
}

export function openEmbeddedExcel(settings: {
  readonly level: RequirementLevel;
  readonly calculator: Calculator;
  readonly workbook?: EmbeddedWorkbook;
}): EmbeddedExcel {
  const workbook = settings.workbook ?? newEmbeddedWorkbook();
  const host = newHost(workbook, settings.level, settings.calculator);
  let tell: (changes: unknown) => void = () => undefined;
  const connect: EmbeddedExcel['connect'] = (tellChanges) => {
    tell = tellChanges;
    return async (request) => {
      const answer = await executeRequest(host, request);
      sendPendingChanges(tell, host);
      return answer;
    };
  };
  return {
    workbook,
    connect,
    install: (globals) => {
      const execute = connect((changes) => {
        globals.OfficeExtension._testTriggerRichApiMessageEvent(changes);
      });
      installSession(globals, settings.level, execute);
    },
    ...counts(host),
    ...switches(host),
    type: async (sheet, address, entry) => {
      typeInto(host, sheet, address, entry);
      await host.calculate();
      sendPendingChanges(tell, host);
    },
  };
}

function newHost(workbook: EmbeddedWorkbook, level: RequirementLevel, calculator: Calculator): HostState {
  const host: HostState = {
    workbook,
    level,
    calculate: async () => {
      host.needsCalculation = false;
      await calculator(workbook);
    },
    needsCalculation: false,
    eventsEnabled: true,
    changeListeners: 0,
    pendingChanges: [],
    cellEdit: false,
    networkLost: false,
    actionsUntilFault: null,
    faultCode: 'GeneralException',
    faultLasts: false,
    roundTrips: 0,
    actionsDone: 0,
    largestRequest: 0,
    membersUsed: new Set(),
  };
  return host;
}

const counts = (
  host: HostState,
): Pick<EmbeddedExcel, 'roundTrips' | 'largestRequest' | 'actionsDone' | 'resetCounts' | 'membersUsed'> => ({
  roundTrips: () => host.roundTrips,
  largestRequest: () => host.largestRequest,
  actionsDone: () => host.actionsDone,
  membersUsed: () => [...host.membersUsed].sort(),
  resetCounts: () => {
    host.roundTrips = 0;
    host.actionsDone = 0;
    host.largestRequest = 0;
  },
});

const switches = (
  host: HostState,
): Pick<EmbeddedExcel, 'failAt' | 'neverFail' | 'loseNetwork' | 'enterCellEdit' | 'leaveCellEdit'> => ({
  failAt: (action, fault = {}) => {
    host.actionsUntilFault = action;
    host.faultCode = fault.code ?? 'GeneralException';
    host.faultLasts = fault.lasting ?? false;
  },
  neverFail: () => {
    host.actionsUntilFault = null;
  },
  loseNetwork: (lost) => {
    host.networkLost = lost;
  },
  enterCellEdit: () => {
    host.cellEdit = true;
  },
  leaveCellEdit: () => {
    host.cellEdit = false;
  },
});

function typeInto(
  host: HostState,
  sheetName: string,
  address: string,
  entry: string | number | boolean,
): void {
  const sheet = findSheet(host, sheetName);
  if (sheet === null) throw new Error(`No sheet is called ${sheetName}.`);
  const area = parseArea(address);
  const cell = cellToChange(sheet, area.top, area.left);
  if (sheet.protection !== null && cell.look.get('protection.locked') !== false) {
    throw new Error(`${sheetName}!${address} is locked.`);
  }
  enter(cell, entry);
  host.pendingChanges.push({
    sheetId: sheet.id,
    address: areaAddress(area),
    changeType: 'RangeEdited',
    source: 'Local',
  });
}
