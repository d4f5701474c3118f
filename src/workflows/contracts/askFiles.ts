/** What the command line asks of contracts: the file that describes them, how to simulate it, a rate card beside it. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { weeksOf } from '../../domain/contracts/comparedContract';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { RateCard } from '../../domain/contracts/models/rateCard';
import { usualSeedOfRun, usualYears } from '../../domain/contracts/simulated/simulationTerms';
import type { FilesToOpen } from '../ports/filesToOpen';
import { wholeNumber, type CommandLine, type OptionWords } from '../typed/commandLine';
import { compareContractsIn } from './answer';
import { rateCardIn } from './askRateCard';
import { compareWithRateCard } from './compareWithRateCard';
import { readSimulations, type SimulationsToRun } from './runSimulations';
import { mostYears, type RunChosen } from './simulationFromJson';

export const options = {
  'rate-card': {
    takes: 'FILE',
    about: 'framework and soft-block rates (.csv or .xlsx) to place the fees against',
  },
  years: {
    takes: 'N',
    about: `years simulated, where the file has a "simulation"; ${String(usualYears)} where absent`,
  },
  seed: {
    takes: 'N',
    about: `the same seed gives the same digits; ${String(usualSeedOfRun)} where absent`,
  },
} as const satisfies Readonly<Record<string, OptionWords>>;

export interface ChosenContracts {
  readonly file: string;
  readonly run: RunChosen;
  readonly rateCard: string | null;
  readonly asAt: IsoDate;
}

export function chooseContracts({
  paths,
  value,
  asAt,
}: CommandLine<keyof typeof options>): ChosenContracts | string {
  const [file, ...others] = paths;
  if (file === undefined || others.length > 0) return 'Name one file that describes the contracts.';
  const run = runFrom(value('years'), value('seed'));
  return typeof run === 'string' ? run : { file, run, rateCard: value('rate-card'), asAt };
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

export interface ContractsTerms {
  readonly comparison: ContractComparison;
  readonly toSimulate: SimulationsToRun;
  readonly rateCard: RateCard | null;
  readonly asAt: IsoDate;
}

export async function askContracts(
  { file, run, rateCard: path, asAt }: ChosenContracts,
  files: FilesToOpen,
): Promise<ContractsTerms | null> {
  const input = await files.json(file, 'Compare it with assets/examples/contracts/four-places.json.');
  if (input === undefined) return null;
  const { comparison, sentences } = compareContractsIn(input);
  const read = readSimulations(input, run);
  for (const sentence of new Set([...sentences, ...read.sentences])) files.tell(sentence);
  if (comparison === null || read.toSimulate === null) return null;
  const rates = path === null ? [] : await rateCardIn(path, weeksOf(comparison.terms), files);
  if (rates === null) return null;
  const rateCard = path === null ? null : compareWithRateCard(comparison, rates, asAt);
  return { comparison, toSimulate: read.toSimulate, rateCard, asAt };
}
