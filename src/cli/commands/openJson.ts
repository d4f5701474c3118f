/** A file of JSON opened, or the user told why it could not be. */
import { openFile } from '../../adapters/disk/openFile';
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { findingInWords } from '../../workflows/review/tell';
import type { Terminal } from './command';

/** The content; undefined where there is none. `advice` is a sentence on what such a file holds. */
export async function openJson(path: string, advice: string, terminal: Terminal): Promise<unknown> {
  const text = path === '-' ? textOfCsvBytes(await terminal.readInput()) : await textOf(path, terminal);
  if (text === null) return undefined;
  const content = parsed(text);
  if (content === undefined) terminal.complain(`${path} is not JSON. ${advice}`.trim());
  return content;
}

async function textOf(path: string, terminal: Terminal): Promise<string | null> {
  const { value, findings } = await openFile(path);
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return value === null ? null : textOfCsvBytes(value.bytes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
