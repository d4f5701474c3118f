/**
 * Runs in the pane's page, after Microsoft's own Office.js and before the pane: points Office.js at the workbook of the
 * page around it. The pane's own JavaScript is the one that runs in Excel; it does not know the difference.
 */
import { installSession, type OfficeGlobals } from '../embeddedExcel/officeGlobals';
import type { WireAnswer } from '../embeddedExcel/request/wire';
import { isToPane, workbenchLevel, type FromPane } from './paneMessages';

const office = globalThis as unknown as OfficeGlobals & { Office: Record<string, unknown> };
const waiting = new Map<number, (answer: WireAnswer) => void>();
let lastRequest = 0;

function say(message: FromPane): void {
  window.parent.postMessage(message, window.location.origin);
}

window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (source !== window.parent || origin !== window.location.origin || !isToPane(data)) return;
  if (data.openBook === 'changes') {
    office.OfficeExtension._testTriggerRichApiMessageEvent(data.changes);
    return;
  }
  waiting.get(data.id)?.(data.answer);
  waiting.delete(data.id);
});

installSession(office, workbenchLevel, (request) => {
  lastRequest += 1;
  const id = lastRequest;
  say({ openBook: 'request', id, request });
  return new Promise((resolve) => waiting.set(id, resolve));
});
// Which workbook is open: the page around names its frame anew for each.
Object.assign(office.Office['context'] ?? {}, { document: { url: window.name } });
// The library alone has no `onReady`: Microsoft's loader brings it in Excel.
office.Office['onReady'] = () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' });
