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
/** Whose reading it is: a later one for the same takes its place. */
type ReadsFor = string;
/** Whose reading is that of a provider's submission. */
export const theFee: ReadsFor = 'theFee';

/** What is read at once of what was written, before anything else has its turn. */
interface ReadAfter {
  readonly readsFor: ReadsFor;
  readonly task: (tasks: Tasks, sheets: readonly string[], id: number, review: Review) => Promise<PaneEvent>;
}

/** Answers what came of it; null where nobody wants to know any more. */
export interface DoWork {
  readonly read: (task: Task, readsFor: ReadsFor) => Promise<PaneEvent | null>;
  readonly write: (task: Task, after?: ReadAfter) => Promise<PaneEvent | null>;
  readonly undo: (task: Task) => Promise<PaneEvent | null>;
  /** Gives up whatever is being read, or is to be. */
  readonly stopReading: () => void;
}

interface Piece {
  /** Set while it is a reading. */
  readsFor: ReadsFor | null;
  isWanted: boolean;
  job: RunningJob<Reviewed> | null;
  readonly done: Promise<void>;
  readonly end: () => void;
}

/**
 * One piece of work after the other: what is written or taken back is always told. A reading gives way to a later one
 * of the same, and to a cancel. Each piece has a number, which is sent with what it finds.
 */
export function workOn(send: Send, background: Background): DoWork {
  let last = 0;
  let unfinished: readonly Piece[] = [];
  const close = (piece: Piece) => {
    unfinished = unfinished.filter((each) => each !== piece);
    piece.end();
  };
  const abandon = (piece: Piece) => {
    piece.isWanted = false;
    piece.job?.stop();
    close(piece);
  };
  const begun = (readsFor: ReadsFor | null): Piece => {
    let end: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      end = resolve;
    });
    const piece: Piece = { readsFor, isWanted: true, job: null, done, end };
    unfinished = [...unfinished, piece];
    return piece;
  };
  /** Null where it was given up meanwhile. */
  const eventOf = async (piece: Piece, kind: Work, task: Task): Promise<PaneEvent | null> => {
    const id = ++last;
    send({ kind: 'workStarted', work: kind, id });
    const review = (tasks: Tasks): Review => {
      return (request) => {
        piece.job = tasks.reviewInBackground(background, request, (part) => {
          send({ kind: 'workMoved', id, part });
        });
        return piece.job.answer;
      };
    };
    const found = await loadTasks()
      .then((tasks) => task(tasks, id, review(tasks)))
      .catch((bug: unknown): PaneEvent => ({ kind: 'failed', id, problem: problemOf(bug) }));
    return piece.isWanted ? found : null;
  };
  const work = async (
    kind: Work,
    task: Task,
    readsFor: ReadsFor | null,
    after?: ReadAfter,
  ): Promise<PaneEvent | null> => {
    for (const piece of unfinished) if (readsFor !== null && piece.readsFor === readsFor) abandon(piece);
    const before = unfinished.at(-1);
    const piece = begun(readsFor);
    if (before !== undefined) await before.done;
    if (!piece.isWanted) return null;
    let event = await eventOf(piece, kind, task);
    if (event?.kind === 'written' && after !== undefined) {
      const { sheets } = event.written;
      send(event);
      piece.readsFor = after.readsFor;
      event = await eventOf(piece, 'reading', (...known) => after.task(known[0], sheets, known[1], known[2]));
    }
    if (event === null) return null;
    close(piece);
    send(event);
    return event;
  };
  return {
    read: (task, readsFor) => work('reading', task, readsFor),
    write: (task, after) => work('writing', task, null, after),
    undo: (task) => work('undoing', task, null),
    stopReading: () => {
      for (const piece of unfinished) if (piece.readsFor !== null) abandon(piece);
    },
  };
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
export interface ReviewingAgain {
  readonly reviewAgain: (correct?: Correct) => Promise<void>;
  /** Ends when no review is under way any more. */
  readonly settled: () => Promise<void>;
}

/**
 * The sheets already read, reviewed again with other corrections, on another day or with other local figures. A correction
 * made while a review is still under way builds on the corrections of that one.
 */
export function reviewingAgain(background: Background, now: Now, send: Send): ReviewingAgain {
  let underWay: { readonly job: RunningJob<Reviewed>; readonly mapping: SavedMapping | null } | null = null;
  let last: Promise<void> = Promise.resolve();
  const review = async (correct: Correct): Promise<void> => {
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
      if (again === null) return;
      if (now().received === received) send({ kind: 'reviewed', reviewed: again });
      // Read again meanwhile: what was corrected holds for the same provider's sheet as it stands now.
      else if (now().reviewed?.provider === again.provider) await review(() => mapping);
    } catch (bug) {
      underWay = null;
      send({ kind: 'couldNotGo', problem: problemOf(bug) });
    }
  };
  return {
    reviewAgain: (correct = (_, current) => current) => {
      const mine = review(correct);
      last = Promise.all([last, mine]).then(() => undefined);
      return mine;
    },
    settled: async () => {
      let waited: Promise<void>;
      do {
        waited = last;
        await waited;
      } while (waited !== last);
    },
  };
}
