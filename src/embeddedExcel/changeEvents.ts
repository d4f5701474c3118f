/** Tells the listeners of `worksheets.onChanged` what a request, or a person at the grid, has changed. */
import type { HostState, WorkbookChange } from './request/hostState';

/** Office.js numbers its messages: this is an event, and the event is a change of data. */
const eventMessage = 65_536;
const dataChanged = 10;

const entry = (change: WorkbookChange, targetId: string): unknown => ({
  messageCategory: eventMessage,
  messageType: dataChanged,
  targetId,
  message: JSON.stringify({
    address: change.address,
    changeType: change.changeType,
    source: change.source,
    worksheetId: change.sheetId,
  }),
});

export function sendPendingChanges(tell: (changes: unknown) => void, host: HostState): void {
  const changes = host.pendingChanges.splice(0);
  if (changes.length === 0 || host.changeListeners === 0) return;
  if (host.conditions.editAfterChange) host.conditions.cellEdit = true;
  tell({
    entries: changes.flatMap((change) => [entry(change, 'Workbook'), entry(change, change.sheetId)]),
  });
}
