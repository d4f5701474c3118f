/**
 * Where long calculations are done, so that the pane stays at hand meanwhile. In a browser that is a worker; where there is
 * none, the pane's own thread.
 */
import type { JobAnswer, JobInput, JobName } from '../jobs/jobs';

export interface RunningJob<Answer> {
  /** Null where it was stopped; rejected only by a bug. */
  readonly answer: Promise<Answer | null>;
  readonly stop: () => void;
}

export interface Background {
  /** `onProgress` hears which part is done, from 0 to 1. */
  readonly start: <Name extends JobName>(
    name: Name,
    input: JobInput<Name>,
    onProgress: (part: number) => void,
  ) => RunningJob<JobAnswer<Name>>;
}
