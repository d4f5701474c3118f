/** A needs profile opened, or the user told what is wrong with it. */
import { readNeedsProfile, type ReadProfile } from '../../workflows/shouldCost/ask';
import type { Terminal } from './command';
import { openJson } from './openJson';
import type { Opening } from './opening';

export async function openNeeds(
  path: string,
  opening: Opening,
  terminal: Terminal,
): Promise<ReadProfile | null> {
  const advice = 'Compare it with assets/examples/should-cost/assessed-needs.json.';
  const content = await openJson(path, advice, opening, terminal);
  if (content === undefined) return null;
  const read = readNeedsProfile(content);
  if (read.kind === 'understood') return read.value;
  for (const problem of read.problems) terminal.complain(problem);
  return null;
}
