/** Writing our sheets, taking them back, and the example, which is written and then read. */
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import type { WrittenSheets } from '../state/paneState';
import { unitCostDraft } from '../unitCost/draft';
import { problems } from '../wording';
import { theFee, type DoWork, type Now, type ReviewingAgain } from './doWork';
import type { PaneActions } from './paneActions';

type WritingActions = Pick<
  PaneActions,
  'write' | 'openProvidersCopy' | 'undo' | 'tryExample' | 'tryLedgerExample'
>;

export function writingActions(
  host: HostWorkbook,
  now: Now,
  work: DoWork,
  { settled }: ReviewingAgain,
): WritingActions {
  return {
    write: (what, existing) => {
      const { pane: inView, question } = now();
      // An answer to a question is about the pane that asked it.
      const pane = existing === 'ask' ? inView : (question?.pane ?? inView);
      const done = work.write(async (tasks, id) => {
        await settled();
        const writing = tasks.whatToWrite(what, { ...now(), pane });
        return writing === null
          ? tasks.failed(id, problems.nothingToWrite)
          : tasks.writeFromPane(host, writing, existing, pane, id);
      });
      void done.then((event) => (event?.kind === 'written' ? show(host, event.written) : undefined));
    },
    openProvidersCopy: () => {
      void work.write(async (tasks, id) => {
        await settled();
        return tasks.openProvidersCopy(host, now(), id);
      });
    },
    undo: () => {
      void work.undo(async (tasks, id) => {
        const answer = await host.undo();
        return answer.kind === 'problem'
          ? tasks.failed(id, answer.problem)
          : { kind: 'undone', id, sentence: answer.value, more: host.canUndo() };
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

/** The first cell of the page that answers comes into view. */
async function show(host: HostWorkbook, { answer: sheet }: WrittenSheets): Promise<void> {
  // A sheet that cannot be gone to is no harm: it is written, and the notice leads there too.
  if (sheet !== null) await host.goTo({ sheet, cell: 'A1' });
}

/** Written and read in one go: nothing comes between. */
async function tryExample(host: HostWorkbook, now: Now, work: DoWork): Promise<void> {
  const { today, pane } = now();
  await work.write(
    (tasks, id) => tasks.writeFromPane(host, { kind: 'example', today }, 'writeBeside', pane, id),
    {
      readsFor: theFee,
      task: (tasks, sheets, id, review) => tasks.readSheets(host, now, sheets, id, review),
    },
  );
}

async function tryLedgerExample(host: HostWorkbook, now: Now, work: DoWork): Promise<void> {
  const { today, pane } = now();
  await work.write(
    (tasks, id) => tasks.writeFromPane(host, { kind: 'ledgerExample', today }, 'writeBeside', pane, id),
    {
      readsFor: unitCostDraft.id,
      task: (tasks, sheets, id) => tasks.readSheetsFor(host, unitCostDraft, sheets, now, id),
    },
  );
}
