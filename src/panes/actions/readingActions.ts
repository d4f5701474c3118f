/** Reading, correcting what was read, and going to a cell. */
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import type { DoWork, Now, ReviewAgain, Send } from './doWork';
import type { PaneActions } from './paneActions';

type ReadingActions = Pick<
  PaneActions,
  'read' | 'readFor' | 'checkTemplate' | 'chooseDay' | 'correctLines' | 'undoCorrection' | 'goTo'
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
      void work('reading', (tasks, id) => tasks.readFor(host, pane, what, id));
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

async function goTo(
  host: HostWorkbook,
  send: Send,
  place: Parameters<PaneActions['goTo']>[0],
): Promise<void> {
  const answer = await host.goTo(place);
  if (answer.kind === 'problem') send({ kind: 'couldNotGo', problem: answer.problem });
}
