/** `open-book should-cost`: a child's needs in; what the council should expect to pay, as a range, out. */
import { parseArgs } from 'node:util';
import { isoDate, type IsoDate } from '../../domain/calendar/isoDate';
import { usualDraws, usualSeed } from '../../domain/shouldCost/simulate';
import { reviewBesideShouldCost } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { findingInWords } from '../../workflows/review/tell';
import { reviewSubmission } from '../../workflows/review/answer';
import { shouldCostAsJson } from '../../workflows/shouldCost/json';
import { shouldCostInWords } from '../../workflows/shouldCost/tell';
import { shouldCostOf } from '../../workflows/shouldCost/answer';
import { shouldCostWorkbook } from '../../workflows/shouldCost/write';
import type { Command, ExitCode, Terminal } from './command';
import { openNeeds } from './openNeeds';
import { openSubmission } from './openSubmission';
import { optionProblem } from './optionProblem';
import { progressBar } from './progressBar';
import { writtenWorkbook } from './writtenWorkbook';

const use = `Use: open-book should-cost <needs.json> [options]

  --against FILE     a provider’s submission, to show where it differs
  --as-at DATE       the day whose figures are in force (2026-04-01); today where absent
  --draws N          draws of the simulation; ${String(usualDraws)} where absent
  --seed N           the same seed gives the same digits; ${String(usualSeed)} where absent
  --out FILE|DIR     where the workbook goes; the current folder where absent
  --json             print everything as JSON; writes a workbook only with --out

The least that needs.json holds: {"dayRatio": "1:2"}.`;

interface ShouldCostArguments {
  readonly path: string;
  readonly against: string | null;
  readonly asAt: IsoDate;
  readonly draws: number;
  readonly seed: number;
  readonly out: string | null;
  readonly json: boolean;
}

export const shouldCost: Command = async (args, terminal) => {
  const chosen = argumentsOf(args, terminal.today);
  if (typeof chosen === 'string') {
    terminal.complain(chosen);
    terminal.complain(use);
    return 2;
  }
  const read = await openNeeds(chosen.path, terminal);
  const against = chosen.against === null ? null : await openAgainst(chosen.against, chosen.asAt, terminal);
  if (read === null || against === 'unusable') return 2;
  const { value, findings } = shouldCostOf(read, chosen.asAt, drawing(chosen, terminal));
  terminal.progress?.('');
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return value === null ? 2 : report(value, against, chosen, terminal);
};

async function report(
  answer: ShouldCostAnswer,
  against: FeeReview | null,
  chosen: ShouldCostArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const beside = against === null ? null : reviewBesideShouldCost(against, answer);
  const isWanted = !chosen.json || chosen.out !== null;
  const target = { from: chosen.path, out: chosen.out, suffix: 'should-cost' };
  const written = isWanted
    ? await writtenWorkbook(target, shouldCostWorkbook(answer, beside), terminal)
    : null;
  if (chosen.json) terminal.say(JSON.stringify(shouldCostAsJson(answer, beside), null, 2));
  else for (const line of shouldCostInWords(answer, beside, written)) terminal.say(line);
  return isWanted && written === null ? 2 : 0;
}

function drawing({ draws, seed }: ShouldCostArguments, { progress }: Terminal) {
  const step = 500;
  const goOn = (done: number) => {
    if (done % step === 0) progress?.(progressBar(done, draws, 'draws'));
    return true;
  };
  return { draws, seed, goOn };
}

async function openAgainst(path: string, asAt: IsoDate, terminal: Terminal): Promise<FeeReview | 'unusable'> {
  const { value, findings } = reviewSubmission(await openSubmission(path, null), {
    asAt,
    weeksPerYear: null,
  });
  if (value !== null) return value;
  terminal.complain(`${path} could not be reviewed.`);
  for (const finding of findings) terminal.complain(`  ${findingInWords(finding)}`);
  return 'unusable';
}

/** The arguments, or a sentence about what is wrong with them. */
function argumentsOf(args: readonly string[], today: string): ShouldCostArguments | string {
  const parsedArgs = parsedOptions(args);
  if (typeof parsedArgs === 'string') return parsedArgs;
  const { values, positionals } = parsedArgs;
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) return 'Name one profile of needs.';
  const asAt = isoDate(values['as-at'] ?? today);
  if (asAt === null) return `--as-at takes a day such as 2026-04-01, not ${values['as-at'] ?? today}.`;
  const draws = wholeNumber(values.draws, usualDraws);
  const seed = wholeNumber(values.seed, usualSeed);
  if (draws === null || draws === 0 || seed === null)
    return '--draws and --seed take whole numbers of at most nine digits, and --draws at least 1.';
  return {
    path,
    against: values.against ?? null,
    asAt,
    draws,
    seed,
    out: values.out ?? null,
    json: values.json ?? false,
  };
}

function wholeNumber(text: string | undefined, usual: number): number | null {
  if (text === undefined) return usual;
  return /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : null;
}

function parsedOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        against: { type: 'string' },
        'as-at': { type: 'string' },
        draws: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (problem) {
    return optionProblem(problem);
  }
}
