/** How a fee stands beside others: published figures, and fees, quartiles or a census that the council brings. */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { FeeReview } from '../../domain/review/feeReview';
import { askIndex } from '../figures/askFigures';
import { reviewIn } from '../review/askFiles';
import { fileAnalysis } from '../typed/fileAnalysis';
import { benchmarkReview, type BenchmarkChoices } from './answer';
import { benchmarkChoicesOf, benchmarkOptions, benchmarksIn } from './askFiles';
import type { BenchmarksRead } from './files';
import { benchmarksAsJson } from './json';
import { benchmarksInWords } from './tell';
import { benchmarksWorkbook } from './write';

interface Chosen {
  readonly fee: string;
  readonly others: readonly string[];
  readonly index: string | null;
  readonly choices: BenchmarkChoices;
  readonly asAt: IsoDate;
}

interface Terms {
  readonly review: FeeReview;
  readonly read: BenchmarksRead;
  readonly choices: BenchmarkChoices;
}

interface Answer {
  readonly comparison: BenchmarkComparison;
  readonly asAt: IsoDate;
}

export const benchmarks = fileAnalysis({
  id: 'benchmarks',
  command: 'benchmarks',
  title: 'Benchmarks',
  purpose: 'How a fee stands beside others, and beside what is published.',
  takes: '<fee> [<fees, quartiles or a census …>]',
  options: benchmarkOptions,
  more: 'The first file is the fee, read as `open-book review` reads it; those after it hold what to compare with. With none, published figures stand alone.',
  choose: (line): Chosen | string => {
    const [fee, ...others] = line.paths;
    if (fee === undefined) return 'Name a fee, and after it the files to compare it with.';
    const choices = benchmarkChoicesOf(line);
    return typeof choices === 'string'
      ? choices
      : { fee, others, index: line.value('index'), choices, asAt: line.asAt };
  },
  files: ({ fee, others, index }) => ({ from: [fee], alsoRead: [...others, index] }),
  ask: async ({ fee, others, index: named, choices, asAt }, files): Promise<Terms | null> => {
    const read = await benchmarksIn(others, asAt, files);
    const index = await askIndex(named, files);
    if (read === null || index === 'unusable') return null;
    const review = await reviewIn(fee, { asAt, weeksPerYear: null }, null, files);
    return review === null
      ? null
      : { review, read, choices: index === null ? choices : { ...choices, index } };
  },
  answer: ({ review, read, choices }): Answer => ({
    comparison: benchmarkReview(review, read, choices),
    asAt: review.asAt,
  }),
  tell: ({ comparison }) => benchmarksInWords(comparison),
  json: ({ comparison }) => benchmarksAsJson(comparison),
  write: ({ comparison, asAt }) => benchmarksWorkbook(comparison, asAt),
  isToSettle: () => false,
});
