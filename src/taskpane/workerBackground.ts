/** Long calculations in a worker of the page: one worker a job, ended when the job is stopped or done. */
import { backgroundHere } from '../workflows/jobs/backgroundHere';
import type { JobAnswer, JobInput, JobName } from '../workflows/jobs/jobs';
import type { Background, RunningJob } from '../workflows/ports/background';
import type { JobAsked, JobTold } from './backgroundMessages';

export const workerBackground: Background = {
  start: (name, input, onProgress) => {
    const worker = newWorker();
    return worker === null
      ? backgroundHere.start(name, input, onProgress)
      : startIn(worker, name, input, onProgress);
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
    worker.onerror = ({ message }) => {
      reject(new Error(message));
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
  worker.postMessage({ name, input } satisfies JobAsked);
  return {
    answer,
    stop: () => {
      stop();
    },
  };
}
