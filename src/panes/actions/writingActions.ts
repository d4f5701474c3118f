/** Writing our sheets, taking them back, and the example, which is written and then read. */
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import type { PaneWriting, WrittenSheets } from '../state/paneState';
import { theFee, type DoWork, type Now, type ReviewingAgain } from './doWork';
import type { PaneActions } from './paneActions';

type WritingActions = Pick<PaneActions, 'write' | 'openProvidersCopy' | 'undo' | 'tryExample'>;

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
        return tasks.writeFromPane(host, what, existing, { ...now(), pane }, id);
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
    tryExample: (into) => {
      const kind = into?.example ?? 'example';
      const what: PaneWriting = { id: kind, from: ({ today }) => ({ kind, today }) };
      // Written and read in one go: nothing comes between.
      void work.write((tasks, id) => tasks.writeFromPane(host, what, 'writeBeside', now(), id), {
        readsFor: into?.id ?? theFee,
        task: (tasks, sheets, id, review) =>
          into === null
            ? tasks.readSheets(host, now, sheets, id, review)
            : tasks.readSheetsFor(host, into, sheets, now, id),
      });
    },
  };
}

/** The first cell of the page that answers comes into view. */
async function show(host: HostWorkbook, { answer: sheet }: WrittenSheets): Promise<void> {
  // A sheet that cannot be gone to is no harm: it is written, and the notice leads there too.
  if (sheet !== null) await host.goTo({ sheet, cell: 'A1' });
}
