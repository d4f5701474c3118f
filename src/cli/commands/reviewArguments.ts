/** The arguments of `open-book review`, checked before anything is opened. */
import { parseArgs } from 'node:util';
import { isoDate, type IsoDate } from '../../domain/calendar/isoDate';
import {
  isWeeksPerYear,
  weeksPerYearConventions,
  type WeeksPerYear,
} from '../../domain/calendar/weeksPerYear';
import type { BenchmarkChoices } from '../../workflows/benchmarks/answer';
import { rulesStated } from '../../workflows/benchmarks/rules';
import { filesByOption } from './filesByOption';
import { optionProblem } from './optionProblem';

export interface ReviewArguments {
  readonly paths: readonly string[];
  readonly asAt: IsoDate;
  readonly weeksPerYear: WeeksPerYear | null;
  readonly mapping: string | null;
  /** The child’s assessed needs, to set what they should cost beside each fee. */
  readonly needs: string | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly printMapping: boolean;
  /** Files of benchmarks to set the fee beside. */
  readonly benchmarks: readonly string[];
  readonly benchmarkChoices: BenchmarkChoices;
}

export const reviewUse = `Use: open-book review <file or folder …> [options]

  --as-at DATE           the day whose figures are in force (2026-04-01); today where absent
  --weeks-per-year W     ${weeksPerYearConventions.join(', ')}; as submitted, else 365/7
  --mapping FILE         corrections to how lines were understood, as JSON
  --print-mapping        print how lines were understood, to correct and save
  --needs FILE           the child’s assessed needs, to set what they should cost beside each fee
  --benchmarks FILE …    fees, quartiles, a census or the like to compare with; one file or several
  --comparators RULES    which to compare with: "region=any; sector=private; size=3-5; needs=any; period=2024/25"
  --council NAME         your own council in a table of councils’ unit costs
  --viewer WHO           council, or provider: a provider is shown published figures only
  --out FILE|DIR         where the workbook goes; the current folder where absent
  --json                 print the whole review as JSON; writes a workbook only with --out

Reads .xlsx, .csv, .txt and .json. Exit code 0: done; 1: done, with findings to settle first; 2: something could not be read.`;

/** The arguments, or a sentence about what is wrong with them. */
export function reviewArguments(args: readonly string[], today: string): ReviewArguments | string {
  const parsed = parsedOptions(args);
  if (typeof parsed === 'string') return parsed;
  const { values, tokens } = parsed;
  const { paths, ofOption: benchmarks } = filesByOption(tokens, 'benchmarks');
  const asAt = isoDate(values['as-at'] ?? today);
  const weeksPerYear = values['weeks-per-year'] ?? null;
  if (paths.length === 0) return 'Name at least one file or folder to review.';
  if (asAt === null) return `--as-at takes a day such as 2026-04-01, not ${values['as-at'] ?? today}.`;
  if (weeksPerYear !== null && !isWeeksPerYear(weeksPerYear)) {
    return `--weeks-per-year takes ${weeksPerYearConventions.join(', ')}, not ${weeksPerYear}.`;
  }
  const benchmarkChoices = benchmarkChoicesOf(values);
  if (typeof benchmarkChoices === 'string') return benchmarkChoices;
  return {
    paths,
    asAt,
    weeksPerYear,
    mapping: values.mapping ?? null,
    needs: values.needs ?? null,
    out: values.out ?? null,
    json: values.json ?? false,
    printMapping: values['print-mapping'] ?? false,
    benchmarks,
    benchmarkChoices,
  };
}

function benchmarkChoicesOf({
  comparators = '',
  council,
  viewer = 'council',
}: {
  readonly comparators?: string;
  readonly council?: string;
  readonly viewer?: string;
}): BenchmarkChoices | string {
  const rules = rulesStated(comparators);
  if (typeof rules === 'string') return `--comparators: ${rules}`;
  if (viewer !== 'council' && viewer !== 'provider')
    return `--viewer takes council or provider, not ${viewer}.`;
  return { viewer, rules, ownCouncil: council ?? null };
}

function parsedOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: {
        'as-at': { type: 'string' },
        'weeks-per-year': { type: 'string' },
        mapping: { type: 'string' },
        needs: { type: 'string' },
        benchmarks: { type: 'string', multiple: true },
        comparators: { type: 'string' },
        council: { type: 'string' },
        viewer: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        'print-mapping': { type: 'boolean' },
      },
    });
  } catch (problem) {
    return optionProblem(problem);
  }
}
