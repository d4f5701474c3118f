/**
 * A workbook held in memory behind the same port as Excel: sheets of received cells, what Open Book wrote, settings.
 * Tests and the picture page use it; it keeps a record of where the pane went and can be told to fail.
 */
import type { Place } from '../../../src/domain/evidence/place';
import type { ReceivedCell, ReceivedSheet } from '../../../src/domain/submission/received';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { addressText } from '../../../src/sheets/core/sheetAddress';
import { receivedSheet } from '../receivedGrid';
import type {
  HostAnswer,
  HostChange,
  HostProblem,
  HostWorkbook,
  TypedInput,
  WhatToRead,
} from '../../../src/workflows/ports/hostWorkbook';

export interface MemoryHost extends HostWorkbook {
  readonly wentTo: Place[];
  readonly settings: Map<string, string>;
  readonly written: WorkbookGrid[];
  /** Workbooks of their own. */
  readonly openedApart: WorkbookGrid[];
  readonly sheetNames: () => readonly string[];
  /** The next call answers with this problem. */
  readonly failNext: (problem: HostProblem) => void;
  /** Calls wait until `release` is called. */
  readonly hold: () => () => void;
  /** Somebody types into a cell: rows and columns count from 0. */
  readonly setCell: (sheet: string, row: number, column: number, cell: ReceivedCell | null) => void;
  /** Somebody types into an input of a sheet that Open Book wrote: by the cell's id. */
  readonly typeInput: (sheet: string, id: string, value: string | number) => void;
  readonly bringToFront: (sheet: string) => void;
  readonly select: (place: Place) => void;
  readonly changeElsewhere: (sheet: string, address: string) => void;
}

const done = <T>(value: T): HostAnswer<T> => ({ kind: 'done', value });

export function memoryHost(provided: readonly ReceivedSheet[] = []): MemoryHost {
  let sheets: ReceivedSheet[] = [...provided];
  let ours: string[] = [];
  let toBeRead: string[] = [];
  const before: { sheets: ReceivedSheet[]; ours: string[] }[] = [];
  let failure: HostProblem | null = null;
  let gate: Promise<void> = Promise.resolve();
  let heard: (change: HostChange) => void = () => undefined;
  let selection: Place | null = null;
  const settings = new Map<string, string>();
  const inputs = new Map<string, TypedInput>();
  const wentTo: Place[] = [];
  const written: WorkbookGrid[] = [];
  const openedApart: WorkbookGrid[] = [];

  const answer = async <T>(make: () => T): Promise<HostAnswer<T>> => {
    await gate;
    if (failure === null) return done(make());
    const problem = failure;
    failure = null;
    return { kind: 'problem', problem };
  };
  const chosen = (what: WhatToRead) => {
    if (what.kind === 'everySheet') return sheets.filter(({ name }) => !ours.includes(name));
    if (what.kind === 'sheet') return sheets.filter(({ name }) => name === what.name);
    if (what.kind === 'sheets') return sheets.filter(({ name }) => what.names.includes(name));
    return sheets.slice(0, 1);
  };
  const listed = () =>
    sheets.map(({ name, hidden }, index) => ({
      name,
      hidden,
      active: index === 0,
      ours: ours.includes(name),
      ...(toBeRead.includes(name) ? { toBeRead: true as const } : {}),
    }));

  return {
    wentTo,
    settings,
    written,
    openedApart,
    sheetNames: () => sheets.map(({ name }) => name),
    failNext: (problem) => {
      failure = problem;
    },
    hold: () => {
      let release: () => void = () => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        release();
      };
    },
    setCell: (name, row, column, cell) => {
      sheets = sheets.map((sheet) => (sheet.name === name ? withCell(sheet, row, column, cell) : sheet));
      heard({ sheet: name, address: addressText({ row, column }) });
    },
    typeInput: (sheet, id, value) => {
      inputs.set(id, { value });
      heard({ sheet, address: 'A1' });
    },
    bringToFront: (name) => {
      sheets = [
        ...sheets.filter((each) => each.name === name),
        ...sheets.filter((each) => each.name !== name),
      ];
    },
    select: (place) => {
      selection = place;
    },
    changeElsewhere: (sheet, address) => {
      heard({ sheet, address });
    },
    features: () => ({ notes: false }),
    read: (what) =>
      answer(() => ({
        workbook: { file: 'this workbook', sheets: chosen(what) },
        sheets: listed(),
        typedInputs: new Map(inputs),
        ...(what.kind === 'selection' && selection !== null ? { selection } : {}),
      })),
    write: (grid, existing) =>
      answer(() => {
        const taken = grid.sheets.map(({ name }) => name).filter((name) => isTheirs(name, sheets, ours));
        if (taken.length > 0 && existing === 'ask')
          return {
            kind: 'question' as const,
            sentence: `This workbook already has a sheet called ${taken.join(', ')}.`,
            sheets: taken,
          };
        before.push({ sheets, ours });
        const names = grid.sheets.map(({ name }) => name);
        sheets = [...sheets.filter(({ name }) => !names.includes(name)), ...grid.sheets.map(receivedSheet)];
        ours = [...ours, ...names.filter((name) => !ours.includes(name))];
        toBeRead = [
          ...toBeRead,
          ...grid.sheets.flatMap((sheet) => (sheet.toBeRead === true ? [sheet.name] : [])),
        ];
        written.push(grid);
        const answers = grid.sheets.findIndex(({ isAnswer }) => isAnswer);
        return {
          kind: 'written' as const,
          sheets: names,
          answer: names[Math.max(answers, 0)] ?? null,
          leftOut: [],
        };
      }),
    openApart: (grid) =>
      answer(() => {
        openedApart.push(grid);
        return null;
      }),
    canUndo: () => before.length > 0,
    undo: () =>
      answer(() => {
        ({ sheets, ours } = before.pop() ?? { sheets, ours });
        return 'The sheets were taken back. The workbook is as it was before.';
      }),
    goTo: (place) =>
      answer(() => {
        wentTo.push(place);
        return null;
      }),
    watch: (listener) =>
      answer(() => {
        heard = listener;
        return () => Promise.resolve();
      }),
    readSetting: (key) => answer(() => settings.get(key) ?? null),
    writeSetting: (key, text) =>
      answer(() => {
        settings.set(key, text);
        return null;
      }),
  };
}

function isTheirs(name: string, sheets: readonly ReceivedSheet[], ours: readonly string[]): boolean {
  return sheets.some((sheet) => sheet.name === name) && !ours.includes(name);
}

function withCell(
  sheet: ReceivedSheet,
  row: number,
  column: number,
  cell: ReceivedCell | null,
): ReceivedSheet {
  const rows = sheet.rows.map((cells, index) => {
    if (index !== row) return cells;
    const widened = Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => cells[at] ?? null);
    return widened.map((held, at) => (at === column ? cell : held));
  });
  return { ...sheet, rows };
}
