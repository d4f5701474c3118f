/** Calculations in the background: one at a time, with the part done, and stopped by a press or by the next one. */
import type { Background, RunningJob } from '../../workflows/ports/background';
import { problemOf, type Send } from './doWork';
import type { PaneActions } from './paneActions';

type CalculatingActions = Pick<PaneActions, 'calculate' | 'stopCalculating'>;

export function calculatingActions(background: Background, send: Send): CalculatingActions {
  let running: RunningJob<unknown> | null = null;
  const stop = () => {
    running?.stop();
    running = null;
  };
  return {
    calculate: (pane, name, input, keep, then) => {
      stop();
      send({ kind: 'calculating', pane, part: 0 });
      const job = background.start(name, input, (part) => {
        if (running === job) send({ kind: 'calculating', pane, part });
      });
      running = job;
      job.answer.then(
        (answer) => {
          if (running !== job) return;
          running = null;
          send({ kind: 'calculated', draft: answer === null ? null : keep(answer) });
          if (answer !== null) then?.();
        },
        (bug: unknown) => {
          if (running !== job) return;
          running = null;
          send({ kind: 'calculated', draft: null });
          send({ kind: 'couldNotGo', problem: problemOf(bug) });
        },
      );
    },
    stopCalculating: () => {
      stop();
      send({ kind: 'calculated', draft: null });
    },
  };
}
