/** Every pane of `src/panes/registered`, found when the pane is built: a new pane is one new file there. */
import type { Pane } from '../panes/pane';

interface PaneFiles {
  (file: string): { readonly pane: Pane };
  readonly keys: () => readonly string[];
}

declare global {
  interface ImportMeta {
    readonly webpackContext: (folder: string, how: { recursive: boolean; regExp: RegExp }) => PaneFiles;
  }
}

export function discoverPanes(): readonly Pane[] {
  const files = import.meta.webpackContext('../panes/registered', {
    recursive: false,
    regExp: /\.pane\.tsx?$/,
  });
  return files.keys().map((file) => files(file).pane);
}
