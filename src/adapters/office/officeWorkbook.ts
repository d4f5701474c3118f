/** The open workbook in Excel, through Office.js: the production host of every workflow. */
import type { Place } from '../../domain/evidence/place';
import type { WorkbookGrid } from '../../sheets/core/grid';
import type { HostAnswer, HostProblem, HostWorkbook } from '../../workflows/ports/hostWorkbook';
import { officeFeatures } from './officeFeatures';
import { answered } from './officeProblems';
import { readSetting, writeSetting } from './officeSettings';
import { openApart } from './openApart';
import { readOffice } from './readOffice';
import type { NamedSheet } from './seenWorkbook';
import { rememberNames, watchChanges, type SheetNames } from './watchChanges';
import type { LastWrite } from './writeOffice';

/** What writes and what takes back, fetched while nothing else is going on: the first screen only reads. */
export const loadWriting = async () => ({
  ...(await import(/* webpackChunkName: "writing" */ './writeOffice')),
  ...(await import(/* webpackChunkName: "writing" */ './restoreWorkbook')),
});

/** A grid as the bytes of a file: whoever puts the product together says how. */
export type FileOfGrid = (grid: WorkbookGrid) => Promise<Uint8Array>;

export function officeWorkbook(fileOf: FileOfGrid | null = null): HostWorkbook {
  /** The last write last: each is taken back by itself, to before the first. */
  let writes: readonly LastWrite[] = [];
  const names: SheetNames = new Map();
  const remember = (sheets: readonly NamedSheet[]): void => {
    rememberNames(names, sheets);
  };
  return {
    features: officeFeatures,
    read: (what) => answered(() => readOffice(what, remember)),
    write: async (grid, existing) => {
      const { writeOffice } = await loadWriting();
      const { answer, lastWrite: written } = await writeOffice(grid, existing, officeFeatures(), remember);
      if (written !== null) writes = [...writes, written].slice(-mostTakenBack);
      return answer;
    },
    openApart: async (grid) => {
      if (fileOf === null) return problem(cannotOpenApart);
      const bytes = await fileOf(grid);
      return answered(() => openApart(bytes));
    },
    canUndo: () => writes.length > 0,
    undo: async () => {
      const lastWrite = writes.at(-1);
      if (lastWrite === undefined) return problem(nothingToUndo);
      const { restoreWorkbook, takenBackInWords } = await loadWriting();
      const { before, plan } = lastWrite;
      const restored = await answered(() => restoreWorkbook(before, plan));
      if (restored.kind === 'problem') return restored;
      writes = writes.slice(0, -1);
      return { kind: 'done', value: `The sheets were taken back. ${takenBackInWords(restored.value)}` };
    },
    goTo: (place) => answered(() => goTo(place)),
    watch: (listener) => answered(() => watchChanges(names, listener)),
    readSetting: (key) => answered(() => readSetting(key)),
    writeSetting: (key, text) => answered(() => writeSetting(key, text)),
  };
}

/** Each holds what stood in the workbook before it. */
const mostTakenBack = 10;

const nothingToUndo: HostProblem = {
  sentence: 'There is nothing to take back: Open Book has written no sheets since the pane was opened.',
  advice: 'Use Undo in Excel for earlier changes.',
};

const cannotOpenApart: HostProblem = {
  sentence: 'This Excel opens no second workbook from here.',
  advice: 'Make the provider’s copy with the command line: open-book review with --copy provider.',
};

const problem = <T>(found: HostProblem): HostAnswer<T> => ({ kind: 'problem', problem: found });

async function goTo({ sheet, cell }: Place): Promise<null> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    worksheet.activate();
    if (cell !== '') worksheet.getRange(cell).select();
    await context.sync();
    return null;
  });
}
