/**
 * The Benchmarks pane's content: what was read, the rules of choice with their counts, where the fee and each category
 * stand, and what is published beside it.
 *
 * A provider is compared with published figures only, whatever was read, and is told why.
 */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import { mayBeSeenByAProvider } from '../../domain/benchmarks/compareWithBenchmarks';
import { rulesInWords, whyPublishedOnly } from '../../domain/benchmarks/rulesInWords';
import type { StatedIndex } from '../../domain/benchmarks/priceBase';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Finding } from '../../domain/evidence/finding';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { FeeReview } from '../../domain/review/feeReview';
import type { NotUnderstood } from '../../domain/submission/feeSubmission';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { noBenchmarksRead, readBenchmarkFile, type BenchmarksRead } from './files';
import { benchmarkReview } from './answer';
import type { Role } from '../paneSettings';
import { publishedOnScreen, type PublishedOnScreen } from './publishedOnScreen';
import { ruleChoices, rulesOnScreen, type ChosenRules, type RuleOnScreen } from './rulesOnScreen';
import { stripOnScreen, type StripOnScreen } from './stripOnScreen';

export interface CurrentBenchmarks {
  readonly received: ReceivedWorkbook | null;
  readonly rules: ChosenRules;
  readonly ownCouncil: string;
  /** Consumer prices where there is none of one’s own. */
  readonly index: StatedIndex | null;
}

export interface TableRead {
  readonly benchmarks: BenchmarksRead;
  /** "a regional census of placements at A1:K40, 38 figures, in prices of 2024/25"; null where it is none that we know. */
  readonly sentence: string | null;
  readonly findings: readonly Finding[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface BenchmarksOnScreen {
  readonly comparison: BenchmarkComparison;
  /** Why only published figures are shown; null where everything is. */
  readonly why: string | null;
  readonly rules: readonly RuleOnScreen[];
  readonly rulesInWords: readonly string[];
  readonly fee: StripOnScreen;
  readonly categories: readonly StripOnScreen[];
  /** Categories with nothing to compare with, by name. */
  readonly withoutBenchmark: readonly string[];
  readonly ratios: readonly StripOnScreen[];
  readonly sumOfMedians: string | null;
  readonly councils: readonly { readonly measure: string; readonly words: string }[];
  readonly hasCouncils: boolean;
  readonly published: readonly PublishedOnScreen[];
  readonly notCompared: readonly string[];
}

/** What was read, understood once: choosing rules does not read it again. */
export function tableRead(received: ReceivedWorkbook | null, asAt: IsoDate): TableRead | null {
  if (received === null) return null;
  const { value, findings } = readBenchmarkFile(received, asAt);
  const [file] = value?.files ?? [];
  return {
    benchmarks: value ?? noBenchmarksRead,
    sentence: file?.sentence ?? null,
    findings,
    notUnderstood: file?.notUnderstood ?? [],
  };
}

/** The comparison that the pane shows and the sheet is written from. */
export function currentComparison(
  review: FeeReview,
  table: TableRead | null,
  { rules, ownCouncil, index }: Pick<CurrentBenchmarks, 'rules' | 'ownCouncil' | 'index'>,
  role: Role | null,
): BenchmarkComparison {
  return benchmarkReview(review, table?.benchmarks ?? noBenchmarksRead, {
    viewer: role === 'provider' ? 'provider' : 'council',
    rules: ruleChoices(rules),
    ownCouncil: ownCouncil.trim() === '' ? null : ownCouncil,
    ...(index === null ? {} : { index }),
  });
}

export function benchmarksOnScreen(
  review: FeeReview,
  table: TableRead | null,
  current: Pick<CurrentBenchmarks, 'rules' | 'ownCouncil' | 'index'>,
  role: Role | null,
): BenchmarksOnScreen {
  const comparison = currentComparison(review, table, current, role);
  const isProvider = comparison.viewer === 'provider';
  const seen = (table?.benchmarks.records ?? []).filter(
    (record) => !isProvider || mayBeSeenByAProvider(record),
  );
  const categories = Object.values(comparison.categories);
  const { registeredPlaces } = review.openBook.placement;
  return {
    comparison,
    why: isProvider ? whyPublishedOnly : null,
    rules: rulesOnScreen(seen, comparison.rules, registeredPlaces?.toNumber() ?? null),
    rulesInWords: rulesInWords(comparison),
    fee: stripOnScreen(comparison.fee),
    categories: categories.filter(({ n }) => n > 0).map(stripOnScreen),
    withoutBenchmark: categories.filter(({ n }) => n === 0).map(({ label }) => label),
    ratios: comparison.ratios.map(stripOnScreen),
    sumOfMedians: sumInWords(comparison),
    councils: councilsInWords(comparison),
    hasCouncils: hasCouncils(seen),
    published: publishedOnScreen(comparison),
    notCompared: comparison.unmatched.map(({ measure, records }) => `${measure} (${String(records)})`),
  };
}

function sumInWords({ sumOfCategoryMedians }: BenchmarkComparison): string | null {
  if (sumOfCategoryMedians === null) return null;
  const { label, sum } = sumOfCategoryMedians;
  return `${label}: ${poundsInWords(sum.pounds)} a week.`;
}

function councilsInWords({ councils }: BenchmarkComparison): BenchmarksOnScreen['councils'] {
  return councils.map(({ measure, n, median, own }) => ({
    measure,
    words: [
      `${String(n)} other councils`,
      median === null ? 'too few to compare' : `median ${poundsInWords(median.pounds)} a week`,
      ...(own === null
        ? []
        : [`${own.council} ${poundsInWords(own.amount.pounds)} a week, ${own.positionInWords}`]),
    ].join('; '),
  }));
}

function hasCouncils(records: readonly BenchmarkRecord[]): boolean {
  return records.some(({ per, statistic }) => per === 'council' && statistic === 'value');
}
