/**
 * The spreadsheet on the page: Univer, from its open-source parts alone, without header, toolbar, menus or tabs of its
 * own. It draws the workbook it is given, works out our formulas, and tells what a person types or selects.
 */
import {
  CellValueType,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type IRange,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheetsCoreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import { callCellFunction, isProblem, type CellAnswer } from '../../workflows/cellFunctions/callCellFunction';
import { namespace } from '../../workflows/cellFunctions/cellFunction';
import { cellFunctions } from '../../workflows/cellFunctions/cellFunctions';
import type { ShownArea, ShownWorkbook } from '../shownWorkbook';
import { typingMark } from '../useRetraceKeys';
import { gridChange } from './gridChanges';
import { keepFocus } from './keepFocus';
import { gridCells, gridContent, gridWorkbook, workbookId } from './gridData';
import { typedEdits, type TypedEdit } from './typedEdits';

type Formulas = ReturnType<FUniver['getFormula']>;

export interface GridListener {
  /** Has everything worked out, and ends when the results stand in the cells. */
  readonly whenCalculated: (formulas: Formulas) => Promise<void>;
  readonly typed: (edits: readonly TypedEdit[]) => void;
  readonly selected: (sheetId: string, area: ShownArea) => void;
  /** Whether a person may change this cell; where not, the grid does not open it. */
  readonly mayEdit: (sheetId: string, row: number, column: number) => boolean;
}

export interface SpreadsheetGrid {
  readonly show: (workbook: ShownWorkbook) => void;
  /** Works out the formulas shown; then gives the value of a cell. */
  readonly calculate: () => Promise<(sheetId: string, row: number, column: number) => unknown>;
  readonly goTo: (sheetId: string, area: ShownArea) => void;
}

const setCells = 'sheet.mutation.set-range-values';

export async function openGrid(container: HTMLElement, listener: GridListener): Promise<SpreadsheetGrid> {
  keepFocus(container);
  const api = newUniver(container);
  await rendered(api);
  markTyping(api, container);
  registerFunctions(api);
  let shown: ShownWorkbook | null = null;
  let drawing = false;
  const draw = (step: () => void): void => {
    drawing = true;
    try {
      step();
    } finally {
      drawing = false;
    }
  };
  listen(
    api,
    listener,
    () => drawing,
    () => {
      // What was typed is in the grid before it is in the workbook: the next drawing settles every cell.
      shown = null;
    },
  );
  return {
    show: (workbook) => {
      draw(() => {
        drawChange(api, shown, workbook);
      });
      shown = workbook;
    },
    calculate: async () => {
      await listener.whenCalculated(api.getFormula());
      const workbook = api.getWorkbook(workbookId);
      return (sheetId, row, column) => {
        const cell = workbook?.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
        if (cell?.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
        return cell?.v ?? '';
      };
    },
    goTo: (sheetId, area) => {
      if (isThere(api, sheetId, area)) return;
      draw(() => {
        goTo(api, sheetId, area);
      });
    },
  };
}

function newUniver(container: HTMLElement): FUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(sheetsCoreEnUS) },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    contextMenu: false,
    formulaBar: false,
    footer: false,
    disableAutoFocus: true,
  });
  for (const plugin of preset.plugins) {
    const [made, options] = (Array.isArray(plugin) ? plugin : [plugin, undefined]) as [PluginCtor, never];
    univer.registerPlugin(made, options);
  }
  return FUniver.newAPI(univer);
}

const asShown = (answer: CellAnswer): string | number =>
  isProblem(answer) ? (answer.error === 'notHeld' ? '#N/A' : '#VALUE!') : answer;

/** The functions that Excel has from the add-in. */
function registerFunctions(api: FUniver): void {
  for (const fn of cellFunctions) {
    api.getFormula().registerFunction(
      `${namespace}.${fn.name}`,
      (...given) => {
        const answer = callCellFunction(fn, given);
        return isProblem(answer) || typeof answer !== 'object'
          ? asShown(answer)
          : answer.map((row) => row.map(asShown));
      },
      fn.says,
    );
  }
}

/** Univer draws nothing before it has a first workbook, and cannot be told to scroll before it has drawn. */
function rendered(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listening.dispose();
      resolve();
    });
    api.createWorkbook({ id: workbookId });
  });
}

function listen(api: FUniver, listener: GridListener, isDrawing: () => boolean, unsettled: () => void): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== setCells || isDrawing() || options?.['fromFormula'] === true) return;
    const edits = typedEdits(params);
    if (edits.length === 0) return;
    unsettled();
    listener.typed(edits);
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (params) => {
    if (!listener.mayEdit(params.worksheet.getSheetId(), params.row, params.column)) params.cancel = true;
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [range] = selections;
    if (range !== undefined && !isDrawing()) listener.selected(worksheet.getSheetId(), areaOf(range));
  });
}

/** While a cell is being typed in, the keys that take back are about its letters. */
function markTyping(api: FUniver, container: HTMLElement): void {
  api.addEvent(api.Event.SheetEditStarted, () => {
    container.setAttribute(typingMark, 'true');
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    container.removeAttribute(typingMark);
  });
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): ShownArea => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

function drawChange(api: FUniver, before: ShownWorkbook | null, after: ShownWorkbook): void {
  const change = gridChange(before, after);
  if (change.kind === 'everything') {
    drawAfresh(api, after);
    return;
  }
  for (const { sheetId, cells } of change.sheets) {
    const cellValue = gridCells(cells, gridContent);
    api.syncExecuteCommand(setCells, { unitId: workbookId, subUnitId: sheetId, cellValue });
  }
}

function drawAfresh(api: FUniver, workbook: ShownWorkbook): void {
  if (api.getWorkbook(workbookId) !== null) api.disposeUnit(workbookId);
  api.createWorkbook(gridWorkbook(workbook));
  goTo(api, workbook.activeSheet, workbook.selection);
}

/** A person who has scrolled away is not called back to where the selection has been all along. */
function isThere(api: FUniver, sheetId: string, { top, left, bottom, right }: ShownArea): boolean {
  const sheet = api.getWorkbook(workbookId)?.getActiveSheet();
  const range = sheet?.getActiveRange()?.getRange();
  return (
    sheet?.getSheetId() === sheetId &&
    range?.startRow === top &&
    range.startColumn === left &&
    range.endRow === bottom &&
    range.endColumn === right
  );
}

function goTo(api: FUniver, sheetId: string, { top, left, bottom, right }: ShownArea): void {
  const workbook = api.getWorkbook(workbookId);
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (workbook === null || sheet === null || sheet === undefined) return;
  workbook.setActiveSheet(sheet);
  sheet.setActiveRange(sheet.getRange(top, left, bottom - top + 1, right - left + 1));
  sheet.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 2));
}
