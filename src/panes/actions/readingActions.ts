/** Reading, correcting what was read, and going to a cell. */
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import {
  loadTasks,
  problemOf,
  type DoWork,
  type Now,
  type ReviewingAgain,
  type Send,
  theFee,
} from './doWork';
import type { PaneActions } from './paneActions';

type ReadingActions = Pick<
  PaneActions,
  | 'read'
  | 'readAgain'
  | 'readFor'
  | 'leaveOutPersonalDetails'
  | 'checkTemplate'
  | 'chooseDay'
  | 'correctLines'
  | 'undoCorrection'
  | 'chooseReading'
  | 'goTo'
>;

export function readingActions(
  host: HostWorkbook,
  now: Now,
  send: Send,
  work: DoWork,
  { reviewAgain }: ReviewingAgain,
): ReadingActions {
  return {
    read: () => {
      void work.read((tasks, id, review) => tasks.readAsChosen(host, now, id, review), theFee);
    },
    readAgain: () => {
      void work.read((tasks, id, review) => tasks.readAgain(host, now, id, review), theFee);
    },
    readFor: (into, what) => {
      void work.read((tasks, id) => tasks.readFor(host, into, what, now, id), into.id);
    },
    leaveOutPersonalDetails: (leavesOut) => {
      send({ kind: 'leavingOut', leavesOut });
      void reviewAgain();
      void tablesAgain(now, send);
    },
    checkTemplate: () => {
      void work.read((tasks, id, review) => tasks.readTemplate(host, now, id, review), theFee);
    },
    chooseDay: (asAt) => {
      send({ kind: 'dayChosen', asAt });
      void reviewAgain();
    },
    correctLines: (corrections) => {
      void reviewAgain((tasks, current) => tasks.withCorrections(current, corrections));
    },
    undoCorrection: (label) => {
      // None, rather than those that are kept for the provider.
      void reviewAgain((tasks, current) => tasks.withoutCorrection(current, label) ?? noCorrections);
    },
    chooseReading: (asked) => {
      void reviewAgain((tasks, current) => tasks.withReading(current, asked) ?? noCorrections);
    },
    goTo: (place) => {
      void goTo(host, send, place);
    },
  };
}

const noCorrections = { version: 1, lines: [] } as const;

/** The tables that panes of their own have read, with or without what may tell who a child is. */
async function tablesAgain(now: Now, send: Send): Promise<void> {
  if (Object.keys(now().tables).length === 0) return;
  try {
    const { tableAsChosen } = await loadTasks();
    const { tables, leavesOutPersonalDetails } = now();
    for (const { into, received } of Object.values(tables)) {
      const change = { received: tableAsChosen(received, leavesOutPersonalDetails) };
      send({ kind: 'drafted', draft: into.change(change) });
    }
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
    await work.read(
      (tasks, id, review) => tasks.readAsChosen(host, () => ({ ...now(), source: fee }), id, review),
      theFee,
    );
  for (const { into, what } of tables)
    await work.read((tasks, id) => tasks.readFor(host, into, what, now, id), into.id);
}

async function goTo(
  host: HostWorkbook,
  send: Send,
  place: Parameters<PaneActions['goTo']>[0],
): Promise<void> {
  const answer = await host.goTo(place);
  if (answer.kind === 'problem') send({ kind: 'couldNotGo', problem: answer.problem });
}
