/** Writing our sheets, taking them back, and the example, which is written and then read. */
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import type { WrittenSheets } from '../state/paneState';
import { problems } from '../wording';
import type { DoWork, Now } from './doWork';
import type { PaneActions } from './paneActions';

type WritingActions = Pick<PaneActions, 'write' | 'undo' | 'tryExample' | 'tryLedgerExample'>;

export function writingActions(host: HostWorkbook, now: Now, work: DoWork): WritingActions {
  return {
    write: (what, existing) => {
      const { pane, written: before } = now();
      const done = work('writing', async (tasks, id) => {
        const writing = tasks.whatToWrite(what, now());
        return writing === null
          ? tasks.failed(id, problems.nothingToWrite)
          : tasks.writeFromPane(host, writing, existing, pane, id);
      });
      void done.then(() => showWhatWasWritten(host, now().written, before));
    },
    undo: () => {
      void work('undoing', async (tasks, id) => {
        const answer = await host.undo();
        return answer.kind === 'problem'
          ? tasks.failed(id, answer.problem)
          : { kind: 'undone', id, sentence: answer.value };
      });
    },
    tryExample: () => {
      void tryExample(host, now, work);
    },
    tryLedgerExample: () => {
      void tryLedgerExample(host, now, work);
    },
  };
}

/** What answers the question stands on the Summary; where there is none, on the first sheet. Its first cell comes into view. */
async function showWhatWasWritten(
  host: HostWorkbook,
  written: WrittenSheets | null,
  before: WrittenSheets | null,
): Promise<void> {
  if (written === null || written === before) return;
  const sheet = written.sheets.find((name) => name.startsWith('Summary')) ?? written.sheets[0];
  // A sheet that cannot be gone to is no harm: it is written, and the notice leads there too.
  if (sheet !== undefined) await host.goTo({ sheet, cell: 'A1' });
}

async function tryExample(host: HostWorkbook, now: Now, work: DoWork): Promise<void> {
  await work('writing', (tasks, id) =>
    tasks.writeFromPane(host, { kind: 'example', today: now().today }, 'writeBeside', now().pane, id),
  );
  const { written, problem } = now();
  if (written?.what !== 'example' || problem !== null) return;
  await work('reading', (tasks, id, review) => tasks.readSheets(host, now(), written.sheets, id, review));
}

async function tryLedgerExample(host: HostWorkbook, now: Now, work: DoWork): Promise<void> {
  await work('writing', (tasks, id) =>
    tasks.writeFromPane(host, { kind: 'ledgerExample', today: now().today }, 'writeBeside', now().pane, id),
  );
  const { written, problem } = now();
  if (written?.what !== 'ledgerExample' || problem !== null) return;
  await work('reading', (tasks, id) => tasks.readSheetsFor(host, 'unitCost', written.sheets, now(), id));
}
