/** A file of JSON opened, or the user told why it could not be: where in it the mistake is, and what such a file holds. */
import { openFile } from '../../adapters/disk/openFile';
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { limits } from '../../domain/evidence/limits';
import { lookOverJson } from '../../reading/json/personalInJson';
import { readPlainJson } from '../../reading/json/plainJson';
import { findingInWords } from '../../workflows/review/tell';
import type { Terminal } from './command';

/** The content, whose title and reference never hold a child's name; undefined where there is none. `advice` is a sentence on what such a file holds. */
export async function openJson(
  path: string,
  advice: string,
  terminal: Terminal,
  leavesOutPersonalDetails = false,
): Promise<unknown> {
  const bytes = path === '-' ? await terminal.readInput() : await bytesOf(path, terminal);
  if (bytes === null) return undefined;
  if (bytes.length > limits.fileBytes.most) {
    terminal.complain(`What was sent is too large. ${limits.fileBytes.sentence}`);
    return undefined;
  }
  const read = readPlainJson(textOfCsvBytes(bytes));
  if ('problem' in read) {
    terminal.complain(`${path} is not JSON: ${read.problem}. ${advice}`.trim());
    return undefined;
  }
  const { findings, without, titled } = lookOverJson(read.content);
  for (const finding of findings.slice(0, mostTold)) terminal.complain(findingInWords(finding));
  return leavesOutPersonalDetails ? without : titled;
}

/** Where a whole list holds names, a few of them say enough. */
const mostTold = 20;

async function bytesOf(path: string, terminal: Terminal): Promise<Uint8Array | null> {
  const { value, findings } = await openFile(path);
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return value === null ? null : value.bytes;
}
