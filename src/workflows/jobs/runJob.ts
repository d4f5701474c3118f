/** Runs a job by its name, here and now. Its name ties its input to its answer; the one cast says so to the compiler. */
import type { GoOn, Job } from './job';
import { jobs, type JobAnswer, type JobInput, type JobName } from './jobs';

export function runJob<Name extends JobName>(
  name: Name,
  input: JobInput<Name>,
  goOn: GoOn,
): JobAnswer<Name> | null {
  const job = jobs[name] as unknown as Job<JobInput<Name>, JobAnswer<Name>>;
  return job(input, goOn);
}
