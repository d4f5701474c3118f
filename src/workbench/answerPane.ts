/** Answers the pane in its frame: its requests go to the workbook in view, and changes are told to it. */
import type { WireAnswer } from '../embeddedExcel/request/wire';
import { isFromPane, type ToPane } from './paneMessages';
import type { WorkbenchSession } from './workbenchSession';

interface PaneFrame {
  readonly session: WorkbenchSession;
  readonly frame: () => Window | null;
}

export function answerPane({ session, frame }: PaneFrame): void {
  const say = (message: ToPane): void => {
    frame()?.postMessage(message, window.location.origin);
  };
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source !== frame() || origin !== window.location.origin || !isFromPane(data)) return;
    const tellChanges = (changes: unknown): void => {
      say({ openBook: 'changes', changes });
    };
    void session.answer(data.request, tellChanges).then((answer) => {
      say({ openBook: 'answer', id: data.id, answer: answer as WireAnswer });
    });
  });
}
