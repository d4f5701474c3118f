/** What `open-book contracts` is asked: the file, how to play it, a rate card beside it, and where the answer goes. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { usualSeedOfRun, usualYears } from '../../domain/contracts/simulated/simulationTerms';
import { mostYears, type RunChosen } from '../../workflows/contracts/simulationFromJson';
import { wholeNumber } from '../../workflows/typed/commandLine';
import type { ExitCode, Terminal } from './command';
import { openingOf, type Opening } from './opening';
import { dayOption, notADay, readOptions, sharedOptions, wrongUse, type ReadOptions } from './options';

const words = {
  use: 'open-book contracts <file.json> [options]',
  options: {
    'as-at': {
      takes: 'DATE',
      about: 'the day the comparison is of (2026-04-01 or 01/04/2026); today where absent',
    },
    'rate-card': {
      takes: 'FILE',
      about: 'framework and soft-block rates (.csv or .xlsx) to place the fees against',
    },
    years: {
      takes: 'N',
      about: `years played through, where the file has a "simulation"; ${String(usualYears)} where absent`,
    },
    seed: {
      takes: 'N',
      about: `the same seed gives the same digits; ${String(usualSeedOfRun)} where absent`,
    },
    out: sharedOptions.out,
    'leave-out-personal-details': sharedOptions['leave-out-personal-details'],
    password: sharedOptions.password,
    overwrite: sharedOptions.overwrite,
    json: { about: 'print the comparison as JSON; writes a workbook only with --out' },
  },
  more: `assets/examples/contracts shows what the file holds: four-places.json the least, every-term.json every term,
soft-block.json a soft block and a simulation.`,
} as const;

export interface ContractsArguments {
  readonly file: string;
  readonly asAt: IsoDate;
  readonly run: RunChosen;
  readonly out: string | null;
  readonly overwrite: boolean;
  readonly opening: Opening;
  readonly rateCard: string | null;
  readonly json: boolean;
}

type Options = ReadOptions<keyof typeof words.options>;

/** The arguments; or the exit code, where the user has been told something else. */
export function contractsArguments(
  args: readonly string[],
  terminal: Terminal,
): ContractsArguments | ExitCode {
  const options = readOptions(words, args, terminal);
  if (typeof options === 'number') return options;
  const chosen = chosenFrom(options, terminal);
  return typeof chosen === 'string' ? wrongUse(words, chosen, terminal) : chosen;
}

function chosenFrom(options: Options, terminal: Terminal): ContractsArguments | string {
  const [file, ...rest] = options.paths;
  if (file === undefined || rest.length > 0) return 'Name one file that describes the contracts.';
  const asAt = dayOption(options.value('as-at'), terminal.today);
  if (asAt === null) return notADay(options.value('as-at'));
  const run = runFrom(options.value('years'), options.value('seed'));
  if (typeof run === 'string') return run;
  return {
    file,
    asAt,
    run,
    out: options.value('out'),
    overwrite: options.has('overwrite'),
    opening: openingOf(options, terminal, options.value('password')),
    rateCard: options.value('rate-card'),
    json: options.has('json'),
  };
}

/** What the command line says about a run; the file's own figures stand where it says nothing. */
function runFrom(statedYears: string | null, statedSeed: string | null): RunChosen | string {
  const years = statedYears === null ? null : wholeNumber(statedYears);
  const seed = statedSeed === null ? null : wholeNumber(statedSeed);
  if ((statedYears !== null && years === null) || (statedSeed !== null && seed === null))
    return '--years and --seed take whole numbers of at most nine digits.';
  if (years !== null && (years === 0 || years > mostYears))
    return `--years takes a whole number from 1 to ${String(mostYears)}.`;
  return { ...(years === null ? {} : { years }), ...(seed === null ? {} : { seed }) };
}
