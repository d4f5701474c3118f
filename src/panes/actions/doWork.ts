/** A longer piece of work: it says that it began, loads what it needs, and sends what came of it. */
import type { SavedMapping } from '../../workflows/review/layoutMappings';
import type { Background, RunningJob } from '../../workflows/ports/background';
import type { HostProblem } from '../../workflows/ports/hostWorkbook';
import type { Reviewed } from '../../workflows/review/readSubmission';
import type { ReviewRequest } from '../../workflows/review/reviewInBackground';
import type { PaneEvent } from '../state/paneEvents';
import type { PaneState, Work } from '../state/paneState';
import { problems } from '../wording';

export type Send = (event: PaneEvent) => void;
export type Now = () => PaneState;

export const loadTasks = () => import(/* webpackChunkName: "tasks" */ './tasks');
export type Tasks = Awaited<ReturnType<typeof loadTasks>>;

/** A review, in the background where it is long; null where it was stopped. */
export type Review = (request: ReviewRequest) => Promise<Reviewed | null>;
type Task = (tasks: Tasks, id: number, review: Review) => Promise<PaneEvent>;
export type DoWork = (work: Work, task: Task) => Promise<void>;

/** Each piece of work has a number; what it finds is sent with it, so that a cancelled one is told apart. */
export function workOn(
  send: Send,
  background: Background,
): { readonly work: DoWork; readonly stop: () => void } {
  let last = 0;
  let running: RunningJob<Reviewed> | null = null;
  const stop = () => {
    running?.stop();
    running = null;
  };
  const work: DoWork = async (kind, task) => {
    const id = ++last;
    stop();
    send({ kind: 'workStarted', work: kind, id });
    try {
      const tasks = await loadTasks();
      const review: Review = (request) => {
        running = tasks.reviewInBackground(background, request, (part) => {
          send({ kind: 'workMoved', id, part });
        });
        return running.answer;
      };
      send(await task(tasks, id, review));
    } catch (bug) {
      send({ kind: 'failed', id, problem: problemOf(bug) });
    }
  };
  return { work, stop };
}

/** A part of the product that could not be fetched is nobody's mistake, and can be tried again; all else is a bug. */
export function problemOf(bug: unknown): HostProblem {
  if (bug instanceof Error && bug.name === 'ChunkLoadError') return problems.notFetched;
  // Only bugs throw; whoever mends it finds it here.
  console.error(bug);
  return problems.unforeseen;
}

/** Corrects the mapping that a review is made with. */
type Correct = (tasks: Tasks, current: SavedMapping | null) => SavedMapping | null;
export type ReviewAgain = (correct?: Correct) => Promise<void>;

/**
 * The sheets already read, reviewed again with other corrections, on another day or with other local figures. A correction
 * made while a review is still under way builds on the corrections of that one.
 */
export function reviewingAgain(background: Background, now: Now, send: Send): ReviewAgain {
  let underWay: { readonly job: RunningJob<Reviewed>; readonly mapping: SavedMapping | null } | null = null;
  return async (correct = (_, current) => current) => {
    if (now().received === null) return;
    try {
      const tasks = await loadTasks();
      const { received, reviewed, settings, asAt, leavesOutPersonalDetails } = now();
      if (received === null) return;
      const current = underWay === null ? (reviewed?.mapping ?? null) : underWay.mapping;
      const mapping = correct(tasks, current);
      underWay?.job.stop();
      const request = { received, mapping, settings, asAt, leavesOutPersonalDetails };
      const mine = { job: tasks.reviewInBackground(background, request, () => undefined), mapping };
      underWay = mine;
      const again = await mine.job.answer;
      if (underWay !== mine) return;
      underWay = null;
      if (again !== null && now().received === received) send({ kind: 'reviewed', reviewed: again });
    } catch (bug) {
      underWay = null;
      send({ kind: 'couldNotGo', problem: problemOf(bug) });
    }
  };
}
