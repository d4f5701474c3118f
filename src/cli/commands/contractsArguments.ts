/** What `open-book contracts` is asked: the file, how to play it, a rate card beside it, and where the answer goes. */
import { parseArgs } from 'node:util';
import { usualSeedOfRun, usualYears } from '../../domain/contracts/simulated/simulationTerms';
import { mostYears, type RunChosen } from '../../workflows/contracts/simulationFromJson';
import { optionProblem } from './optionProblem';

export const contractsUse = `Use: open-book contracts <file.json> [options]

  --rate-card FILE framework and soft-block rates (.csv or .xlsx) to place the fees against
  --years N        years played through, where the file has a "simulation"; ${String(usualYears)} where absent
  --seed N         the same seed gives the same digits; ${String(usualSeedOfRun)} where absent
  --out FILE|DIR   where the workbook goes; the current folder where absent
  --json           print the comparison as JSON; writes a workbook only with --out

assets/examples/contracts shows what the file holds: four-places.json the least, every-term.json every term,
soft-block.json a soft block and a simulation.`;

export interface ContractsArguments {
  readonly file: string;
  readonly run: RunChosen;
  readonly out: string | null;
  readonly rateCard: string | null;
  readonly json: boolean;
}

/** The arguments, or a sentence about what is wrong with them. */
export function contractsArguments(args: readonly string[]): ContractsArguments | string {
  const parsed = parsedOptions(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) return 'Name one file that describes the contracts.';
  const run = runFrom(values.years, values.seed);
  if (typeof run === 'string') return run;
  const { out = null, json = false, 'rate-card': rateCard = null } = values;
  return { file, run, out, rateCard, json };
}

/** What the command line says about a run; the file's own figures stand where it says nothing. */
function runFrom(years: string | undefined, seed: string | undefined): RunChosen | string {
  const isWhole = (text: string | undefined): boolean => text === undefined || /^\d{1,9}$/.test(text);
  const whole = (text: string): number => Number.parseInt(text, 10);
  if (!isWhole(years) || !isWhole(seed))
    return '--years and --seed take whole numbers of at most nine digits.';
  if (years !== undefined && (whole(years) === 0 || whole(years) > mostYears))
    return `--years takes a whole number from 1 to ${String(mostYears)}.`;
  return {
    ...(years === undefined ? {} : { years: whole(years) }),
    ...(seed === undefined ? {} : { seed: whole(seed) }),
  };
}

function parsedOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'rate-card': { type: 'string' },
        years: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (problem) {
    return optionProblem(problem);
  }
}
