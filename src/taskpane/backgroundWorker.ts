/** The worker of the pane: runs the one job it is sent and tells how far it is. Whoever wants it stopped ends the worker. */
import type { JobName } from '../workflows/jobs/jobs';
import { runJob } from '../workflows/jobs/runJob';
import type { JobRequest, JobTold } from './backgroundMessages';

interface WorkerScope {
  postMessage: (told: JobTold) => void;
  onmessage: ((message: MessageEvent<JobRequest>) => void) | null;
}

// A worker's own global scope is not the window that the compiler takes it for.
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { name, input } }) => {
  try {
    const goOn = (part: number) => {
      scope.postMessage({ kind: 'moved', part });
      return true;
    };
    const answer = runJob(name as JobName, input, goOn);
    scope.postMessage({ kind: 'done', answer });
  } catch (bug) {
    scope.postMessage({ kind: 'failed', reason: String(bug) });
  }
};
