/** The panes as the composition root finds them: every file of src/panes/registered. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Pane } from '../../../src/panes/pane';

const folder = resolve(__dirname, '../../../src/panes/registered');

export async function registeredPanes(): Promise<readonly Pane[]> {
  const files = readdirSync(folder).filter((file) => /\.pane\.tsx?$/.test(file));
  const loaded = await Promise.all(
    files.map(async (file) => (await import(join(folder, file))) as { readonly pane: Pane }),
  );
  return loaded.map(({ pane }) => pane);
}
