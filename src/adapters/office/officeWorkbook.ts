/** The open workbook in Excel, through Office.js: the production host of every workflow. */
import type { Place } from '../../domain/evidence/place';
import type {
  HostAnswer,
  HostChange,
  HostProblem,
  HostWorkbook,
  StopWatching,
} from '../../workflows/ports/hostWorkbook';
import { officeFeatures } from './officeFeatures';
import { answered } from './officeProblems';
import { readSetting, writeSetting } from './officeSettings';
import { readOffice } from './readOffice';
import { restoreWorkbook } from './restoreWorkbook';
import { writeOffice, type LastWrite } from './writeOffice';

export function officeWorkbook(): HostWorkbook {
  let lastWrite: LastWrite | null = null;
  return {
    features: officeFeatures,
    read: (what) => answered(() => readOffice(what)),
    write: async (grid, existing) => {
      const { answer, lastWrite: written } = await writeOffice(grid, existing, officeFeatures());
      if (written !== null) lastWrite = written;
      return answer;
    },
    canUndo: () => lastWrite !== null,
    undo: async () => {
      if (lastWrite === null) return problem(nothingToUndo);
      const { before, plan } = lastWrite;
      const restored = await answered(() => restoreWorkbook(before, plan));
      if (restored.kind === 'problem') return restored;
      lastWrite = null;
      return { kind: 'done', value: 'The sheets were taken back. The workbook is as it was before.' };
    },
    goTo: (place) => answered(() => goTo(place)),
    watch: (listener) => answered(() => watch(listener)),
    readSetting: (key) => answered(() => readSetting(key)),
    writeSetting: (key, text) => answered(() => writeSetting(key, text)),
  };
}

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

/** The sheet's name is looked up when a change is told of, because sheets are renamed. */
async function watch(listener: (change: HostChange) => void): Promise<StopWatching> {
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      const sheet = await sheetName(worksheetId);
      if (sheet !== null) listener({ sheet, address });
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

const sheetName = (id: string): Promise<string | null> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
