/** Long calculations in a worker of the page: one worker a job, ended when the job is stopped or done. */
import { backgroundHere } from '../workflows/jobs/backgroundHere';
import type { JobAnswer, JobInput, JobName } from '../workflows/jobs/jobs';
import type { Background, RunningJob } from '../workflows/ports/background';
import type { JobRequest, JobTold } from './backgroundMessages';

/** A worker whose code is there already, for the next job. */
let atHand: Worker | null = null;

/** Fetches a worker before there is a job for it, so that the job begins at once, with or without a network. */
export function prepareWorker(): void {
  if (atHand !== null) return;
  const worker = newWorker();
  if (worker === null) return;
  worker.onerror = () => {
    if (atHand === worker) atHand = null;
  };
  atHand = worker;
}

export const workerBackground: Background = {
  start: (name, input, onProgress) => {
    const worker = atHand ?? newWorker();
    atHand = null;
    if (worker === null) return backgroundHere.start(name, input, onProgress);
    const job = startIn(worker, name, input, onProgress);
    prepareWorker();
    return job;
  },
};

/** Null where the host allows none. */
function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./backgroundWorker.ts', import.meta.url));
  } catch {
    return null;
  }
}

function startIn<Name extends JobName>(
  worker: Worker,
  name: Name,
  input: JobInput<Name>,
  onProgress: (part: number) => void,
): RunningJob<JobAnswer<Name>> {
  let stop: () => void = () => undefined;
  const answer = new Promise<JobAnswer<Name> | null>((resolve, reject) => {
    stop = () => {
      resolve(null);
    };
    worker.onerror = (event) => {
      reject(isScriptError(event) ? new Error(event.message) : notFetched());
    };
    worker.onmessage = ({ data }: MessageEvent<JobTold>) => {
      if (data.kind === 'moved') onProgress(data.part);
      // The worker ran the job of this name, so the answer is that job's.
      else if (data.kind === 'done') resolve(data.answer as JobAnswer<Name> | null);
      else reject(new Error(data.reason));
    };
  }).finally(() => {
    worker.terminate();
  });
  worker.postMessage({ name, input } satisfies JobRequest);
  return {
    answer,
    stop: () => {
      stop();
    },
  };
}

/** A worker's own mistake comes with a message; a worker whose code could not be fetched comes with none. */
const isScriptError = (event: Event): event is ErrorEvent => 'message' in event && event.message !== '';

const notFetched = (): Error =>
  Object.assign(new Error('The worker could not be fetched.'), { name: 'ChunkLoadError' });
