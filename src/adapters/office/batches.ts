/**
 * Sends steps to Excel, as many in one request as stay well below its five megabytes. Calculation, the screen and
 * events rest while it runs.
 */
export interface Step {
  /** About how much this step adds to the request. */
  readonly bytes: number;
  readonly take: (context: Excel.RequestContext) => void;
}

const largestRequest = 3_000_000;

function batchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let bytes = 0;
  for (const step of steps) {
    const last = batches[batches.length - 1];
    if (last === undefined || bytes + step.bytes > largestRequest) {
      batches.push([step]);
      bytes = step.bytes;
    } else {
      last.push(step);
      bytes += step.bytes;
    }
  }
  return batches;
}

/**
 * The first request of a write is refused while a cell is being edited, so that nothing is begun; what follows waits
 * for the end of an edit, so that nothing is left half done.
 */
export async function sendSteps(steps: readonly Step[], duringEdit: 'refuse' | 'wait'): Promise<void> {
  if (steps.length === 0) return;
  // No undo group: Excel refuses protect, unprotect and visibility inside one (UndoNotSupported), and the product has its own undo.
  await Excel.run({ delayForCellEdit: duringEdit === 'wait' }, async (context) => {
    for (const batch of batchesOf(steps)) {
      rest(context);
      for (const step of batch) step.take(context);
      context.runtime.enableEvents = true;
      // One request a batch is the point: together they would be too large.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
}

function rest(context: Excel.RequestContext): void {
  context.runtime.enableEvents = false;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
