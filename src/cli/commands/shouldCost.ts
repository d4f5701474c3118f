/** `open-book should-cost`: a child's needs in; what the council should expect to pay, as a range, out. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { exactFromText, unsafeNumber } from '../../domain/money/exact';
import { usualCorrelation, usualDraws, usualSeed } from '../../domain/shouldCost/simulate';
import { reviewBesideShouldCost } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import { findingInWords } from '../../workflows/review/tell';
import { reviewSubmission } from '../../workflows/review/answer';
import { rangesLearned, type Learned } from '../../domain/shouldCost/learnedParameters';
import { learnedInWords } from '../../workflows/shouldCost/learnedTold';
import { shouldCostAsJson } from '../../workflows/shouldCost/json';
import { shouldCostInWords } from '../../workflows/shouldCost/tell';
import { shouldCostOf } from '../../workflows/shouldCost/answer';
import { shouldCostWorkbook } from '../../workflows/shouldCost/write';
import { wholeNumber } from '../../workflows/typed/commandLine';
import type { Command, ExitCode, Terminal } from './command';
import { learnFrom, tellLearned } from './learnFrom';
import { openNeeds } from './openNeeds';
import { localOption, openScenario } from './openFigures';
import { nameOf, openingOf, type Opening } from './opening';
import { openSubmission } from './openSubmission';
import { dayOption, notADay, readOptions, sharedOptions, wrongUse, type ReadOptions } from './options';
import { progressBar } from './progressBar';
import { workbookPlaces, writtenWorkbook, type WorkbookPlaces } from './writtenWorkbook';

const mostDraws = 1_000_000;

const words = {
  use: 'open-book should-cost [<needs.json>] [options]',
  options: {
    learn: {
      takes: 'FOLDER',
      about: 'parameters from your own submissions, of eight or more together; alone, only what was learned',
    },
    against: { takes: 'FILE', about: 'a provider’s submission, to show where it differs' },
    local: localOption,
    'as-at': sharedOptions['as-at'],
    draws: { takes: 'N', about: `draws of the simulation; ${String(usualDraws)} where absent` },
    seed: { takes: 'N', about: `the same seed gives the same digits; ${String(usualSeed)} where absent` },
    correlation: {
      takes: 'C',
      about: `how far the parameters of one home move together, 0 to 1; ${String(usualCorrelation)} where absent`,
    },
    out: sharedOptions.out,
    'leave-out-personal-details': sharedOptions['leave-out-personal-details'],
    password: sharedOptions.password,
    overwrite: sharedOptions.overwrite,
    json: { about: 'print everything as JSON; writes a workbook only with --out' },
  },
  more: 'The least that needs.json holds: {"dayRatio": "1:2"}.',
} as const;

interface ShouldCostArguments {
  /** Null where only something is to be learned. */
  readonly path: string | null;
  readonly against: string | null;
  /** Figures of days to come. */
  readonly local: string | null;
  readonly asAt: IsoDate;
  readonly draws: number;
  readonly seed: number;
  readonly correlation: number;
  readonly out: string | null;
  readonly overwrite: boolean;
  readonly opening: Opening;
  readonly json: boolean;
}

export const shouldCost: Command = async (args, terminal) => {
  const options = readOptions(words, args, terminal);
  if (typeof options === 'number') return options;
  const folder = options.value('learn');
  const chosen = argumentsFrom(options, terminal);
  if (typeof chosen === 'string') return wrongUse(words, chosen, terminal);
  const { asAt, opening } = chosen;
  const learned = folder === null ? null : await learnFrom(folder, asAt, opening, terminal);
  if (learned !== null && chosen.path === null) return tellLearned(learned, chosen.json, terminal);
  return priced(chosen, learned, terminal);
};

async function priced(
  chosen: ShouldCostArguments,
  learned: Learned | null,
  terminal: Terminal,
): Promise<ExitCode> {
  const { path, against: other, out, overwrite } = chosen;
  if (path === null) return 2;
  const places = await workbookPlaces(
    { from: [path], alsoRead: [other, chosen.local], out, overwrite, suffix: 'should-cost' },
    terminal,
  );
  if (places === null) return 2;
  const read = await openNeeds(path, chosen.opening, terminal);
  const scenario = await openScenario(chosen.local, chosen.opening, terminal);
  if (read === null || scenario === 'unusable') return 2;
  const against =
    chosen.against === null ? null : await openAgainst(chosen.against, { ...chosen, scenario }, terminal);
  if (against === 'unusable') return 2;
  if (learned !== null && !chosen.json) for (const line of learnedInWords(learned)) terminal.say(line);
  const ownRanges = { ...(learned === null ? {} : rangesLearned(learned)), ...read.ownRanges };
  const { value, findings } = shouldCostOf({ ...read, ownRanges }, chosen.asAt, drawing(chosen, terminal), {
    scenario,
  });
  terminal.progress?.('');
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return value === null ? 2 : report(value, against, chosen, places, terminal);
}

async function report(
  answer: ShouldCostAnswer,
  against: FeeReview | null,
  chosen: ShouldCostArguments,
  places: WorkbookPlaces,
  terminal: Terminal,
): Promise<ExitCode> {
  const compared = against === null ? null : reviewBesideShouldCost(against, answer);
  const isWanted = !chosen.json || chosen.out !== null;
  const written = isWanted
    ? await writtenWorkbook(places, 0, shouldCostWorkbook(answer, compared), terminal)
    : null;
  if (chosen.json) terminal.sayJson(shouldCostAsJson(answer, compared));
  else for (const line of shouldCostInWords(answer, compared, written)) terminal.say(line);
  return isWanted && written === null ? 2 : 0;
}

function drawing({ draws, seed, correlation }: ShouldCostArguments, { progress }: Terminal) {
  const step = 500;
  const goOn = (done: number) => {
    if (done % step === 0) progress?.(progressBar(done, draws, 'draws'));
    return true;
  };
  return { draws, seed, correlation, goOn };
}

async function openAgainst(
  path: string,
  { asAt, opening, scenario }: ShouldCostArguments & { readonly scenario: ScenarioFigures | null },
  terminal: Terminal,
): Promise<FeeReview | 'unusable'> {
  const { value, findings } = reviewSubmission(await openSubmission(path, null, opening), {
    asAt,
    weeksPerYear: null,
    scenario,
  });
  if (value !== null) return value;
  terminal.complain(`${nameOf(path)} could not be reviewed.`);
  for (const finding of findings) terminal.complain(`  ${findingInWords(finding)}`);
  return 'unusable';
}

/** The arguments, or a sentence about what is wrong with them. */
function argumentsFrom(
  options: ReadOptions<keyof typeof words.options>,
  terminal: Terminal,
): ShouldCostArguments | string {
  const [path, ...others] = options.paths;
  const learn = options.value('learn');
  if (others.length > 0 || (path === undefined && learn === null)) return 'Name one profile of needs.';
  const asAt = dayOption(options.value('as-at'), terminal.today);
  if (asAt === null) return notADay(options.value('as-at'));
  const draws = wholeNumber(options.value('draws') ?? String(usualDraws));
  const seed = wholeNumber(options.value('seed') ?? String(usualSeed));
  if (draws === null || draws === 0 || draws > mostDraws || seed === null)
    return `--seed takes a whole number of at most nine digits, and --draws one from 1 to ${String(mostDraws)}.`;
  const correlation = exactFromText(options.value('correlation') ?? String(usualCorrelation));
  if (correlation === null || correlation.isNegative() || correlation.greaterThan(1))
    return '--correlation takes a number from 0 to 1.';
  return {
    path: path ?? null,
    against: options.value('against'),
    local: options.value('local'),
    asAt,
    draws,
    seed,
    correlation: unsafeNumber(correlation),
    out: options.value('out'),
    overwrite: options.has('overwrite'),
    opening: openingOf(options, terminal, options.value('password')),
    json: options.has('json'),
  };
}
