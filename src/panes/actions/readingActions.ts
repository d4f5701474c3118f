/** Reading, correcting what was read, and going to a cell. */
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import type { PaneThatReads } from '../state/drafts';
import type { TableRead } from '../state/paneState';
import { loadTasks, problemOf, type DoWork, type Now, type ReviewAgain, type Send } from './doWork';
import type { PaneActions } from './paneActions';

type ReadingActions = Pick<
  PaneActions,
  | 'read'
  | 'readFor'
  | 'leaveOutPersonalDetails'
  | 'checkTemplate'
  | 'chooseDay'
  | 'correctLines'
  | 'undoCorrection'
  | 'goTo'
>;

export function readingActions(
  host: HostWorkbook,
  now: Now,
  send: Send,
  work: DoWork,
  reviewAgain: ReviewAgain,
): ReadingActions {
  return {
    read: () => {
      void work('reading', (tasks, id, review) => tasks.readAsChosen(host, now(), id, review));
    },
    readFor: (pane, what) => {
      void work('reading', (tasks, id) => tasks.readFor(host, pane, what, now(), id));
    },
    leaveOutPersonalDetails: (leavesOut) => {
      send({ kind: 'leavingOut', leavesOut });
      void reviewAgain();
      void tablesAgain(now, send, leavesOut);
    },
    checkTemplate: () => {
      void work('reading', (tasks, id, review) => tasks.readTemplate(host, now(), id, review));
    },
    chooseDay: (asAt) => {
      send({ kind: 'dayChosen', asAt });
      void reviewAgain();
    },
    correctLines: (corrections) => {
      void reviewAgain((tasks, current) => tasks.withCorrections(current, corrections));
    },
    undoCorrection: (label) => {
      void reviewAgain((tasks, current) => tasks.withoutCorrection(current, label));
    },
    goTo: (place) => {
      void goTo(host, send, place);
    },
  };
}

/** The tables that panes of their own have read, with or without what may tell who a child is. */
async function tablesAgain(now: Now, send: Send, leavesOut: boolean): Promise<void> {
  const read = Object.entries(now().tables) as [PaneThatReads, TableRead][];
  if (read.length === 0) return;
  try {
    const { tableAsChosen } = await loadTasks();
    for (const [pane, { received }] of read)
      send({ kind: 'drafted', draft: { pane, change: { received: tableAsChosen(received, leavesOut) } } });
  } catch (bug) {
    send({ kind: 'couldNotGo', problem: problemOf(bug) });
  }
}

/** What was read before a button of the ribbon loaded the pane anew. */
export async function readAgainAfterLoading(host: HostWorkbook, now: Now, work: DoWork): Promise<void> {
  const { resumed } = now();
  if (resumed === null) return;
  const { fee, tables } = resumed;
  if (fee !== null)
    await work('reading', (tasks, id, review) =>
      tasks.readAsChosen(host, { ...now(), source: fee }, id, review),
    );
  for (const { pane, what } of tables)
    await work('reading', (tasks, id) => tasks.readFor(host, pane, what, now(), id));
}

async function goTo(
  host: HostWorkbook,
  send: Send,
  place: Parameters<PaneActions['goTo']>[0],
): Promise<void> {
  const answer = await host.goTo(place);
  if (answer.kind === 'problem') send({ kind: 'couldNotGo', problem: answer.problem });
}
