/** The open workbook in Excel, through Office.js: the production host of every workflow. */
import type { Place } from '../../domain/evidence/place';
import type { HostAnswer, HostProblem, HostWorkbook } from '../../workflows/ports/hostWorkbook';
import { officeFeatures } from './officeFeatures';
import { answered } from './officeProblems';
import { readSetting, writeSetting } from './officeSettings';
import { readOffice } from './readOffice';
import type { NamedSheet } from './seenWorkbook';
import { rememberNames, watchChanges, type SheetNames } from './watchChanges';
import type { LastWrite } from './writeOffice';

/** What writes and what takes back, fetched while nothing else is going on: the first screen only reads. */
export const loadWriting = async () => ({
  ...(await import(/* webpackChunkName: "writing" */ './writeOffice')),
  ...(await import(/* webpackChunkName: "writing" */ './restoreWorkbook')),
});

export function officeWorkbook(): HostWorkbook {
  let lastWrite: LastWrite | null = null;
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
      if (written !== null) lastWrite = written;
      return answer;
    },
    canUndo: () => lastWrite !== null,
    undo: async () => {
      if (lastWrite === null) return problem(nothingToUndo);
      const { restoreWorkbook } = await loadWriting();
      const { before, plan } = lastWrite;
      const restored = await answered(() => restoreWorkbook(before, plan));
      if (restored.kind === 'problem') return restored;
      lastWrite = null;
      return { kind: 'done', value: [takenBack, ...restored.value].join(' ') };
    },
    goTo: (place) => answered(() => goTo(place)),
    watch: (listener) => answered(() => watchChanges(names, listener)),
    readSetting: (key) => answered(() => readSetting(key)),
    writeSetting: (key, text) => answered(() => writeSetting(key, text)),
  };
}

const takenBack = 'The sheets were taken back. The workbook is as it was before.';

const nothingToUndo: HostProblem = {
  sentence: 'There is nothing to take back: Open Book has written no sheets since the pane was opened.',
  advice: 'Use Undo in Excel for earlier changes.',
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
