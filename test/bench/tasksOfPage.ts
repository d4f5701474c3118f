/**
 * Chromium's record of what its threads did, as the processor time for which each task of the pane held the page's thread.
 *
 * A task is the pane's where more of its time goes to code of the pane, or of Office.js for it, than to anybody else's.
 */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const ofThePane = /\/addin\/pane\/|\/excel-web|\/officeShim/;

/** In milliseconds, the longest first. */
export function heldByThePane(recorded: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(recorded.toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${String(pid)}.${String(tid)}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const onPages = traceEvents.filter((event) => event.ph === 'X' && pages.has(threadOf(event)));
  const calls = onPages
    .filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript')
    .sort((one, other) => one.ts - other.ts);
  return onPages
    .filter(({ name }) => name === 'RunTask')
    .filter((task) => isOfThePane(task, calls))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((one, other) => other - one);
}

function isOfThePane(task: TraceEvent, calls: readonly TraceEvent[]): boolean {
  const end = task.ts + (task.dur ?? 0);
  let [own, others] = [0, 0];
  for (const { pid, tid, ts, tdur = 0, args } of calls) {
    if (ts > end) break;
    if (ts < task.ts || pid !== task.pid || tid !== task.tid) continue;
    if (ofThePane.test(args.data?.url ?? '')) own += tdur;
    else others += tdur;
  }
  return own > others;
}
