/** `open-book template --out FILE`: the submission template for a provider, as a workbook. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { submissionTemplate } from '../../workflows/template/write';
import type { Command } from './command';
import { dayOption, notADay, readOptions, sharedOptions, wrongUse } from './options';
import { workbookPlaces, writtenWorkbook } from './writtenWorkbook';

const words = {
  use: 'open-book template --out FILE.xlsx',
  options: {
    out: { takes: 'FILE', about: 'where the template goes: a file that ends in .xlsx, or a folder' },
    overwrite: sharedOptions.overwrite,
    'as-at': {
      takes: 'DATE',
      about: 'the day the template is of (2026-04-01 or 01/04/2026); today where absent',
    },
  },
  more: 'Send the template to the provider; review what comes back with: open-book review',
} as const;

export const template: Command = async (args, terminal) => {
  const options = readOptions(words, args, terminal);
  if (typeof options === 'number') return options;
  const out = options.value('out');
  const today = dayOption(options.value('as-at'), terminal.today);
  if (today === null) return wrongUse(words, notADay(options.value('as-at')), terminal);
  if (options.paths.length > 0)
    return wrongUse(
      words,
      `The template takes no file: ${options.paths[0] ?? ''} is one too many.`,
      terminal,
    );
  if (out === null) return wrongUse(words, 'Say with --out where the template goes.', terminal);
  return writtenTemplate(out, options.has('overwrite'), today, terminal);
};

async function writtenTemplate(
  out: string,
  overwrite: boolean,
  today: IsoDate,
  terminal: Parameters<Command>[1],
): Promise<0 | 2> {
  const targets = { from: ['submission'], alsoRead: [], out, overwrite, suffix: 'template' };
  const places = await workbookPlaces(targets, terminal);
  const path = places === null ? null : await writtenWorkbook(places, 0, submissionTemplate(today), terminal);
  if (path === null) return 2;
  terminal.say(
    `The submission template is in ${path}. Send it to the provider; review what comes back with: open-book review`,
  );
  return 0;
}
