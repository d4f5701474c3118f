/** A file of JSON opened, or the user told why it could not be. */
import { readFile } from 'node:fs/promises';
import type { Terminal } from './command';

/** The content; undefined where there is none. `advice` is a sentence on what such a file holds. */
export async function openJson(path: string, advice: string, terminal: Terminal): Promise<unknown> {
  const text = path === '-' ? await terminal.readInput() : await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    terminal.complain(`${path} could not be opened. Check the name and that you may read it.`);
    return undefined;
  }
  const content = parsed(text);
  if (content === undefined) terminal.complain(`${path} is not JSON. ${advice}`.trim());
  return content;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
