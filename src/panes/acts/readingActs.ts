/** Reading, correcting what was read, and going to a cell. */
import type { HostWorkbook } from '../../workflows/ports/hostWorkbook';
import { reviewAgain, type DoWork, type Now, type Send } from './doWork';
import type { PaneActs } from './paneActs';

type ReadingActs = Pick<
  PaneActs,
  'read' | 'readFor' | 'checkTemplate' | 'chooseDay' | 'correctLine' | 'goTo'
>;

export function readingActs(host: HostWorkbook, now: Now, send: Send, work: DoWork): ReadingActs {
  return {
    read: () => {
      void work('reading', (tasks, id) => tasks.readAsChosen(host, now(), id));
    },
    readFor: (pane, what) => {
      void work('reading', (tasks, id) => tasks.readFor(host, pane, what, id));
    },
    checkTemplate: () => {
      void work('reading', (tasks, id) => tasks.readTemplate(host, now(), id));
    },
    chooseDay: (asAt) => {
      send({ kind: 'dayChosen', asAt });
      void reviewAgain(now, send);
    },
    correctLine: (correction) => {
      void reviewAgain(now, send, (tasks, current) => tasks.withCorrection(current, correction));
    },
    goTo: (place) => {
      void goTo(host, send, place);
    },
  };
}

async function goTo(host: HostWorkbook, send: Send, place: Parameters<PaneActs['goTo']>[0]): Promise<void> {
  const answer = await host.goTo(place);
  if (answer.kind === 'problem') send({ kind: 'couldNotGo', problem: answer.problem });
}
