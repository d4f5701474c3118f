/** What the command line asks for a should-cost: needs, a submission to set beside them, a folder to learn from. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { exactFromText, unsafeNumber } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import { ownParameters } from '../../domain/review/ownParameters';
import { learnParameters, type Learned, type OwnSubmission } from '../../domain/shouldCost/learnedParameters';
import { usualCorrelation, usualDraws, usualSeed } from '../../domain/shouldCost/simulate';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import { askScenario, localOption } from '../figures/askFigures';
import type { FilesToOpen } from '../ports/filesToOpen';
import { reviewSubmission } from '../review/answer';
import { findingInWords } from '../../domain/evidence/findingWords';
import { wholeNumber, type CommandLine, type OptionWords } from '../typed/commandLine';
import { readNeedsProfile, type ReadProfile } from './ask';

export const options = {
  learn: {
    takes: 'FOLDER',
    about: 'parameters from your own submissions, of eight or more together; alone, only what was learned',
  },
  against: { takes: 'FILE', about: 'a provider’s submission, to show where it differs' },
  local: localOption,
  draws: { takes: 'N', about: `draws of the simulation; ${String(usualDraws)} where absent` },
  seed: { takes: 'N', about: `the same seed gives the same digits; ${String(usualSeed)} where absent` },
  correlation: {
    takes: 'C',
    about: `how far the parameters of one home move together, 0 to 1; ${String(usualCorrelation)} where absent`,
  },
} as const satisfies Readonly<Record<string, OptionWords>>;

export interface ChosenNeeds {
  /** Null where only something is to be learned. */
  readonly path: string | null;
  readonly learn: string | null;
  readonly against: string | null;
  /** Figures of days to come. */
  readonly local: string | null;
  readonly asAt: IsoDate;
  readonly draws: number;
  readonly seed: number;
  readonly correlation: number;
}

const mostDraws = 1_000_000;

export function chooseNeeds({ paths, value, asAt }: CommandLine<keyof typeof options>): ChosenNeeds | string {
  const [path = null, ...others] = paths;
  const learn = value('learn');
  if (others.length > 0 || (path === null && learn === null)) return 'Name one profile of needs.';
  const draws = wholeNumber(value('draws') ?? String(usualDraws));
  const seed = wholeNumber(value('seed') ?? String(usualSeed));
  if (draws === null || draws === 0 || draws > mostDraws || seed === null)
    return `--seed takes a whole number of at most nine digits, and --draws one from 1 to ${String(mostDraws)}.`;
  const correlation = exactFromText(value('correlation') ?? String(usualCorrelation));
  if (correlation === null || correlation.isNegative() || correlation.greaterThan(1))
    return '--correlation takes a number from 0 to 1.';
  return {
    path,
    learn,
    against: value('against'),
    local: value('local'),
    asAt,
    draws,
    seed,
    correlation: unsafeNumber(correlation),
  };
}

export interface NeedsTerms {
  readonly chosen: ChosenNeeds;
  readonly learned: Learned | null;
  /** Null where only something is to be learned. */
  readonly needs: ReadProfile | null;
  readonly scenario: ScenarioFigures | null;
  readonly against: FeeReview | null;
}

export async function askNeeds(chosen: ChosenNeeds, files: FilesToOpen): Promise<NeedsTerms | null> {
  const learned = chosen.learn === null ? null : await learnFrom(chosen.learn, chosen.asAt, files);
  if (chosen.path === null) return { chosen, learned, needs: null, scenario: null, against: null };
  const needs = await needsIn(chosen.path, files);
  const scenario = await askScenario(chosen.local, files);
  if (needs === null || scenario === 'unusable') return null;
  const against =
    chosen.against === null ? null : await reviewAgainst(chosen.against, chosen.asAt, scenario, files);
  return against === 'unusable' ? null : { chosen, learned, needs, scenario, against };
}

/** A needs profile; null where it cannot be meant, and the person has been told. */
export async function needsIn(path: string, files: FilesToOpen): Promise<ReadProfile | null> {
  const content = await files.json(path, 'Compare it with assets/examples/should-cost/assessed-needs.json.');
  if (content === undefined) return null;
  const read = readNeedsProfile(content);
  if (read.kind === 'understood') return read.value;
  for (const problem of read.problems) files.tell(problem);
  return null;
}

async function reviewAgainst(
  path: string,
  asAt: IsoDate,
  scenario: ScenarioFigures | null,
  files: FilesToOpen,
): Promise<FeeReview | 'unusable'> {
  const { value, findings } = reviewSubmission(await files.submission(path, null), {
    asAt,
    weeksPerYear: null,
    scenario,
  });
  if (value !== null) return value;
  files.tell(`${files.nameOf(path)} could not be reviewed.`);
  for (const finding of findings) files.tell(`  ${findingInWords(finding)}`);
  return 'unusable';
}

/** Every submission of a folder read, and only what many of them say together kept. */
async function learnFrom(folder: string, asAt: IsoDate, files: FilesToOpen): Promise<Learned> {
  const paths = await files.within(folder);
  const read: OwnSubmission[] = [];
  for (const [index, path] of paths.entries()) {
    files.progress(index, paths.length, path);
    const submission = await files.submission(path, null);
    const { value } = reviewSubmission(submission, { asAt, weeksPerYear: null });
    if (value === null) {
      files.tell(`${files.nameOf(path)} could not be reviewed and was left out.`);
      continue;
    }
    const { provider, priceBaseDate } = value.openBook.placement;
    read.push({ provider, on: priceBaseDate ?? asAt, parameters: ownParameters(value) });
  }
  files.progress(0, 0, '');
  return learnParameters(read);
}
