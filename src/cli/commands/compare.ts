/** `open-book compare OLD NEW`: what changed between two submissions of one fee, line by line, and why. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { bySeverity } from '../../domain/evidence/finding';
import { changesBetween } from '../../domain/review/changesBetween';
import type { FeeReview } from '../../domain/review/feeReview';
import { changesAsJson, changesInWords } from '../../workflows/compare/tell';
import { changesWorkbook } from '../../workflows/compare/write';
import { reviewSubmission } from '../../workflows/review/answer';
import { findingInWords } from '../../workflows/review/tell';
import type { Command, ExitCode, Terminal } from './command';
import { nameOf, openingOf, type Opening } from './opening';
import { openSubmission } from './openSubmission';
import { dayOption, notADay, readOptions, sharedOptions, wrongUse } from './options';
import { workbookPlaces, writtenWorkbook } from './writtenWorkbook';

const words = {
  use: 'open-book compare <old> <new> [options]',
  options: {
    'as-at': sharedOptions['as-at'],
    out: sharedOptions.out,
    'leave-out-personal-details': sharedOptions['leave-out-personal-details'],
    password: sharedOptions.password,
    overwrite: sharedOptions.overwrite,
    json: { about: 'print the changes as JSON; writes a workbook only with --out' },
  },
  more: 'Two submissions of one fee, each as `open-book review` reads it. The changes come to the change of the fee.',
} as const;

export const compare: Command = async (args, terminal) => {
  const options = readOptions(words, args, terminal);
  if (typeof options === 'number') return options;
  const [old, now, ...others] = options.paths;
  if (old === undefined || now === undefined || others.length > 0)
    return wrongUse(words, 'Name two files: the earlier submission, then the later one.', terminal);
  const asAt = dayOption(options.value('as-at'), terminal.today);
  if (asAt === null) return wrongUse(words, notADay(options.value('as-at')), terminal);
  const out = options.value('out');
  const places = await workbookPlaces(
    { from: [now], alsoRead: [old], out, overwrite: options.has('overwrite'), suffix: 'changes' },
    terminal,
  );
  if (places === null) return 2;
  const opening = openingOf(options, terminal, options.value('password'));
  const earlier = await reviewed(old, asAt, opening, terminal);
  const later = await reviewed(now, asAt, opening, terminal);
  if (earlier === null || later === null) return 2;
  const changes = changesBetween(earlier, later);
  if (options.has('json')) terminal.sayJson(changesAsJson(changes));
  else for (const line of changesInWords(changes)) terminal.say(line);
  if (options.has('json') && out === null) return exitCodeOf(changes.doubts);
  const written = await writtenWorkbook(places, 0, changesWorkbook(changes, earlier, later), terminal);
  if (written === null) return 2;
  if (!options.has('json')) terminal.say(`Workbook: ${written}`);
  return exitCodeOf(changes.doubts);
};

const exitCodeOf = (doubts: readonly string[]): ExitCode => (doubts.length === 0 ? 0 : 1);

async function reviewed(
  path: string,
  asAt: IsoDate,
  opening: Opening,
  terminal: Terminal,
): Promise<FeeReview | null> {
  const outcome = reviewSubmission(await openSubmission(path, null, opening), { asAt, weeksPerYear: null });
  if (outcome.value !== null) return outcome.value;
  terminal.complain(`${nameOf(path)} could not be reviewed.`);
  for (const finding of bySeverity(outcome.findings)) terminal.complain(`  ${findingInWords(finding)}`);
  return null;
}
