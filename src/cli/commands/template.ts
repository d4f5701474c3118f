/** `open-book template --out FILE`: the submission template for a provider, as a workbook. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { isFileProblem } from '../../adapters/disk/openFile';
import { writeXlsx } from '../../adapters/xlsx/writeXlsx';
import { isoDate } from '../../domain/calendar/isoDate';
import { submissionTemplate } from '../../workflows/template/write';
import type { Command } from './command';

export const template: Command = async (args, terminal) => {
  const out = outOption(args);
  const today = isoDate(terminal.today);
  if (out === null || today === null) {
    terminal.complain('Use: open-book template --out FILE.xlsx');
    return 2;
  }
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, await writeXlsx(submissionTemplate(today)));
  } catch (problem) {
    if (!isFileProblem(problem)) throw problem;
    terminal.complain(
      `${out} could not be written. Close it if it is open, and check that you may write there.`,
    );
    return 2;
  }
  terminal.say(
    `The submission template is in ${out}. Send it to the provider; review what comes back with: open-book review`,
  );
  return 0;
};

function outOption(args: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values.out ?? null;
  } catch {
    return null;
  }
}
