/**
 * A reviewed fee set beside benchmark files and the bundled published figures.
 *
 * Every price is brought to the year of the fee's own price base, or of the day of the review where it states none.
 */
import type { BenchmarkComparison, BenchmarkViewer } from '../../domain/benchmarks/benchmarkComparison';
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import { isBenchmarkRatio, type BenchmarkRatio } from '../../domain/benchmarks/benchmarkSubject';
import { compareWithBenchmarks, type FeeToCompare } from '../../domain/benchmarks/compareWithBenchmarks';
import type { StatedIndex } from '../../domain/benchmarks/priceBase';
import { priceYearOfDay } from '../../domain/benchmarks/priceYear';
import { hundred, type Exact } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import { bundledBenchmarks, consumerPrices } from '../../reference/bundledBenchmarks';
import type { BenchmarksRead } from './files';
import { suggestedRules, type RuleChoices } from './rules';

export interface BenchmarkChoices {
  readonly viewer: BenchmarkViewer;
  readonly rules: RuleChoices;
  readonly ownCouncil: string | null;
  /** Consumer prices where absent. */
  readonly index?: StatedIndex;
}

export const asSuggested: BenchmarkChoices = { viewer: 'council', rules: {}, ownCouncil: null };

/** The published figures that say something beside one child's fee; the others are in the Reference pane. */
const publishedForFees = [
  'nao-cost-per-child-2023-24',
  'lincolnshire-external-2024-25',
  'lincolnshire-in-house-2024-25',
  'ncercc-private-voluntary-2018-19',
  'ncercc-council-like-for-like-2018-19',
  'cma-largest-providers-price-2020',
  'lga-highest-price',
  'lga-high-cost-2022-23',
  'independent-special-school-2024-25',
  'cma-operating-margin-2016-20',
  'lga-ebitda-2021-22',
  'icha-occupancy-low-2020',
  'icha-occupancy-high-2020',
  'section-251-2015-16',
];

export const publishedBenchmarks: readonly BenchmarkRecord[] = publishedForFees.map((id) => {
  const record = bundledBenchmarks.find((each) => each.id === id);
  if (record === undefined) throw new Error(`${id} is not bundled`);
  return record;
});

export function benchmarkReview(
  review: FeeReview,
  { records, files }: BenchmarksRead,
  { viewer, rules, ownCouncil, index = consumerPrices }: BenchmarkChoices = asSuggested,
): BenchmarkComparison {
  const { priceBaseDate } = review.openBook.placement;
  return compareWithBenchmarks(feeToCompare(review), [...records, ...publishedBenchmarks], {
    viewer,
    priceYear: priceYearOfDay(priceBaseDate ?? review.asAt),
    rules: { ...suggestedRules(review, records), ...rules },
    index,
    ownCouncil,
    files,
  });
}

function feeToCompare({ breakdown, ratios, openBook }: FeeReview): FeeToCompare {
  const stated = ratios.flatMap(({ id, unit, value }): readonly [BenchmarkRatio, Exact][] =>
    value === null || !isBenchmarkRatio(id) ? [] : [[id, unit === 'share' ? value.times(hundred) : value]],
  );
  return {
    fee: breakdown.quoted,
    categories: Object.fromEntries(breakdown.categories.map(({ category, weekly }) => [category, weekly])),
    ratios: Object.fromEntries(stated),
    weeksPerYear: openBook.placement.weeksPerYear,
  };
}
