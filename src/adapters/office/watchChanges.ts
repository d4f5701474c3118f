/**
 * Hears of changes without asking Excel anything while somebody may be typing: sheets are known by the names of the
 * last look. A change on a sheet nobody has looked at yet waits until Excel answers what it is called, and is told then.
 */
import type { HostChange, StopWatching } from '../../workflows/ports/hostWorkbook';
import type { NamedSheet } from './seenWorkbook';

/** What each sheet was called when the workbook was last looked at, by its id. */
export type SheetNames = Map<string, string>;

export function rememberNames(names: SheetNames, sheets: readonly NamedSheet[]): void {
  for (const { id, name } of sheets) names.set(id, name);
}

type Listener = (change: HostChange) => void;

export async function watchChanges(names: SheetNames, listener: Listener): Promise<StopWatching> {
  const waiting: { readonly id: string; readonly address: string }[] = [];
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
      // What Open Book writes itself is nobody's change.
      if (triggerSource === 'ThisLocalAddin') return;
      waiting.push({ id: worksheetId, address });
      await tellWaiting(waiting, names, listener);
    });
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    rememberNames(
      names,
      worksheets.items.map(({ id, name }) => ({ id, name, hidden: false })),
    );
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

async function tellWaiting(
  waiting: { readonly id: string; readonly address: string }[],
  names: SheetNames,
  listener: Listener,
): Promise<void> {
  if (waiting.some(({ id }) => !names.has(id))) await askForNames(names);
  for (const change of waiting.splice(0)) {
    const sheet = names.get(change.id);
    if (sheet === undefined) waiting.push(change);
    else listener({ sheet, address: change.address });
  }
}

/** Waits for the end of an edit. What Excel refuses all the same is asked for again with the next change. */
async function askForNames(names: SheetNames): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      rememberNames(
        names,
        worksheets.items.map(({ id, name }) => ({ id, name, hidden: false })),
      );
    });
  } catch {
    // Nothing is lost: the change stays waiting.
  }
}
