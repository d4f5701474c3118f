/** `open-book should-cost --learn FOLDER`: every submission of a folder read, and only what many of them say together kept. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { ownParameters } from '../../domain/review/ownParameters';
import { learnParameters, type Learned, type OwnSubmission } from '../../domain/shouldCost/learnedParameters';
import { reviewSubmission } from '../../workflows/review/answer';
import { learnedAsJson, learnedInWords } from '../../workflows/shouldCost/learnedTold';
import type { ExitCode, Terminal } from './command';
import { filesIn } from './files';
import { nameOf, type Opening } from './opening';
import { openSubmission } from './openSubmission';
import { progressBar } from './progressBar';

export async function learnFrom(
  folder: string,
  asAt: IsoDate,
  opening: Opening,
  terminal: Terminal,
): Promise<Learned> {
  const files = await filesIn([folder]);
  for (const words of [...files.notes, ...files.problems]) terminal.complain(words);
  const read: OwnSubmission[] = [];
  for (const [index, path] of files.paths.entries()) {
    terminal.progress?.(progressBar(index, files.paths.length, path));
    const { value } = reviewSubmission(await openSubmission(path, null, opening), {
      asAt,
      weeksPerYear: null,
    });
    if (value === null) {
      terminal.complain(`${nameOf(path)} could not be reviewed and was left out.`);
      continue;
    }
    const { provider, priceBaseDate } = value.openBook.placement;
    read.push({ provider, on: priceBaseDate ?? asAt, parameters: ownParameters(value) });
  }
  terminal.progress?.('');
  return learnParameters(read);
}

/** Where no needs are given: what was learned, and nothing else. */
export function tellLearned(learned: Learned, json: boolean, terminal: Terminal): ExitCode {
  if (json) terminal.sayJson(learnedAsJson(learned));
  else for (const line of learnedInWords(learned)) terminal.say(line);
  return learned.learned.length === 0 ? 1 : 0;
}
