/** A longer piece of work: it says that it began, loads what it needs, and sends what came of it. */
import type { SavedMapping } from '../../workflows/review/layoutMappings';
import type { HostProblem } from '../../workflows/ports/hostWorkbook';
import type { PaneEvent } from '../state/paneEvents';
import type { PaneState, Work } from '../state/paneState';
import { problems } from '../wording';

export type Send = (event: PaneEvent) => void;
export type Now = () => PaneState;

export const loadTasks = () => import(/* webpackChunkName: "tasks" */ './tasks');
export type Tasks = Awaited<ReturnType<typeof loadTasks>>;

export type DoWork = (work: Work, task: (tasks: Tasks, id: number) => Promise<PaneEvent>) => Promise<void>;

/** Each piece of work has a number; what it finds is sent with it, so that a cancelled one is told apart. */
export function workOn(send: Send): DoWork {
  let last = 0;
  return async (kind, task) => {
    const id = ++last;
    send({ kind: 'workStarted', work: kind, id });
    try {
      send(await task(await loadTasks(), id));
    } catch (bug) {
      send({ kind: 'failed', id, problem: problemOf(bug) });
    }
  };
}

/** A part of the product that could not be fetched is nobody's mistake, and can be tried again; all else is a bug. */
export function problemOf(bug: unknown): HostProblem {
  if (bug instanceof Error && bug.name === 'ChunkLoadError') return problems.notFetched;
  // Only bugs throw; whoever mends it finds it here.
  console.error(bug);
  return problems.unforeseen;
}

/** The sheets already read, reviewed again with other corrections, on another day or with other local figures. */
export async function reviewAgain(
  now: Now,
  send: Send,
  mapping: (tasks: Tasks, current: SavedMapping | null) => SavedMapping | null = (_, current) => current,
): Promise<void> {
  if (now().received === null) return;
  try {
    const tasks = await loadTasks();
    const state = now();
    const reviewed = tasks.reviewAgain(state, mapping(tasks, state.reviewed?.mapping ?? null));
    if (reviewed !== null) send({ kind: 'reviewed', reviewed });
  } catch (bug) {
    send({ kind: 'couldNotGo', problem: problemOf(bug) });
  }
}
