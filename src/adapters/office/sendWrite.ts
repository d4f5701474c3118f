/**
 * Brings a plan into the workbook in three requests: what must be there, how it looks, and the lock. Only in the second
 * may something be refused.
 */
import { sendSteps, type Step } from './batches';
import { dressSteps, linkSteps, sendApart, sendOptional, type LeftOut } from './optionalSteps';
import type { SeenWorkbook } from './seenWorkbook';
import { writeNotes } from './writeNotes';
import { contentSteps, lastSteps, readySteps, type WritePlan } from './writeSteps';

export interface AroundWrite {
  readonly before?: readonly Step[];
  readonly after?: readonly Step[];
  /** True where a link must not stop the contents: each sheet's links are asked for apart. */
  readonly linksApart?: boolean;
  readonly duringEdit: 'refuse' | 'wait';
}

/** What was left out. Fails where something that must be there is refused. */
export async function sendWrite(
  plan: WritePlan,
  there: SeenWorkbook,
  { before = [], after = [], linksApart = false, duringEdit }: AroundWrite,
): Promise<readonly LeftOut[]> {
  const links = linkSteps(plan, there);
  const ready = [...before, ...readySteps(plan, there)];
  const leftOut: LeftOut[] = [];
  if (linksApart) {
    await sendSteps(ready, duringEdit);
    leftOut.push(...(await sendApart(links)));
    await sendSteps(contentSteps(plan), 'wait');
  } else await sendSteps([...ready, ...links, ...contentSteps(plan)], duringEdit);
  leftOut.push(...(await sendOptional(dressSteps(plan))));
  if (plan.notes) leftOut.push(...(await writeNotes(plan)));
  await sendSteps([...lastSteps(plan), ...after], 'wait');
  return leftOut;
}
