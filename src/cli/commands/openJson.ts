/** A file of JSON opened, or the user told why it could not be: where in it the mistake is, and what such a file holds. */
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { lookOverJson } from '../../reading/json/personalInJson';
import { readPlainJson } from '../../reading/json/plainJson';
import { findingInWords } from '../../domain/evidence/findingWords';
import type { Terminal } from './command';
import { nameOf, openInput, type Opening } from './opening';

/** The content, whose title and reference never hold a child's name; undefined where there is none. `advice` is a sentence on what such a file holds. */
export async function openJson(
  path: string,
  advice: string,
  opening: Opening,
  terminal: Terminal,
): Promise<unknown> {
  const { value: opened, findings: problems } = await openInput(path, opening);
  for (const problem of problems) terminal.complain(findingInWords(problem));
  if (opened === null) return undefined;
  const read = readPlainJson(textOfCsvBytes(opened.bytes));
  if ('problem' in read) {
    terminal.complain(`${nameOf(path)} is not JSON: ${read.problem}. ${advice}`.trim());
    return undefined;
  }
  const { findings, without, titled } = lookOverJson(read.content);
  for (const finding of findings.slice(0, mostTold)) terminal.complain(findingInWords(finding));
  return opening.leavesOutPersonalDetails ? without : titled;
}

/** Where a whole list holds names, a few of them say enough. */
const mostTold = 20;
