/**
 * Work in hand while the pane's window is open: in the browser's storage of the session, which ends with the window and is
 * sent nowhere. Apart for each workbook, since Excel on the web opens the next one in the same window, and for each build of
 * the pane, which alone understands what it wrote.
 */
import type { PaneSession } from '../panes/state/unfinishedWork';

export function paneSession(build: string): PaneSession {
  const name = (): string => {
    // Excel's own type says that there is always a document with an address; a new workbook has none.
    const { document } = Office.context as { readonly document?: { readonly url?: string | null } };
    return `openBook.unfinishedWork ${build} ${document?.url ?? ''}`;
  };
  return {
    read: () => {
      try {
        return sessionStorage.getItem(name());
      } catch {
        return null;
      }
    },
    keep: (text) => {
      try {
        sessionStorage.setItem(name(), text);
      } catch {
        // A browser that keeps nothing, or has no room left: the pane works without.
      }
    },
  };
}
