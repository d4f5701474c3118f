/**
 * A fee set beside benchmark records: its whole, each category, its ratios, by rules stated beforehand.
 *
 * What is compared is of one kind: the same unit, the same thing that a figure stands for, prices of one year. Statistics
 * of other kinds (means, figures of a place, of a provider) stand beside and are never ranked against. A provider's own
 * comparison rests on published figures alone.
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import { costCategoryOrder, type CostCategory } from '../fee/costCategory';
import { sumOf, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type {
  BenchmarkComparison,
  BenchmarkSource,
  BenchmarkViewer,
  Compared,
  ComparedAmount,
  ComparedRatio,
  SumOfMedians,
  UnmatchedMeasure,
} from './benchmarkComparison';
import type { BenchmarkRecord } from './benchmarkRecord';
import { benchmarkRatios, type BenchmarkRatio } from './benchmarkSubject';
import { comparisonBasis } from './comparableAmount';
import { compareCouncils } from './compareCouncils';
import { compareSubject, type ComparedSubject, type SubjectChoices } from './compareSubject';
import type { ComparatorRules } from './comparators';
import { yearlyIndex, type StatedIndex } from './priceBase';
import { mapQuantiles } from './quantilesShown';

export interface FeeToCompare {
  readonly fee: Weekly;
  readonly categories: Readonly<Partial<Record<CostCategory, Weekly>>>;
  /** Pounds, hours and per cent, each as its ratio is stated. */
  readonly ratios: Readonly<Partial<Record<BenchmarkRatio, Exact>>>;
  readonly weeksPerYear: WeeksPerYear;
}

export interface ComparisonChoices {
  readonly viewer: BenchmarkViewer;
  readonly priceYear: number;
  readonly rules: ComparatorRules;
  readonly index: StatedIndex;
  /** The council that is one of those in a table of councils. */
  readonly ownCouncil?: string | null;
  /** The files that the records were read from. */
  readonly files?: readonly BenchmarkSource[];
}

export function compareWithBenchmarks(
  fee: FeeToCompare,
  records: readonly BenchmarkRecord[],
  { viewer, priceYear, rules, index, ownCouncil = null, files = [] }: ComparisonChoices,
): BenchmarkComparison {
  const seen = records.filter((record) => viewer === 'council' || mayBeSeenByAProvider(record));
  const basis = comparisonBasis(priceYear, yearlyIndex(index), fee.weeksPerYear);
  const choices: SubjectChoices = { rules, basis };
  const whole = compareSubject('fee', fee.fee.pounds, seen, choices);
  const categories = costCategoryOrder.flatMap((category) => {
    const submitted = fee.categories[category]?.pounds ?? null;
    const hasRecord = seen.some(({ subject }) => subject === category);
    return submitted === null && !hasRecord ? [] : [compareSubject(category, submitted, seen, choices)];
  });
  const ratios = benchmarkRatios.flatMap((ratio) =>
    seen.some(({ subject }) => subject === ratio)
      ? [compareSubject(ratio, fee.ratios[ratio] ?? null, seen, choices)]
      : [],
  );
  const amounts = categories.map(({ compared }) => asAmount(compared));
  return {
    viewer,
    files,
    priceYear,
    weeksPerYear: fee.weeksPerYear,
    rules,
    index,
    fee: asAmount(whole.compared),
    categories: Object.fromEntries(amounts.map((amount) => [amount.subject, amount])),
    ratios: ratios.map(({ compared }) => compared as ComparedRatio),
    sumOfCategoryMedians: sumOfMedians(amounts),
    published: publishedFor(seen, [whole, ...categories, ...ratios]),
    lines: seen.filter(({ isLine, statistic }) => isLine && statistic !== 'value'),
    councils: compareCouncils(seen, ownCouncil, basis),
    unmatched: unmatchedIn(seen),
  };
}

/** Published to everybody, and a statistic: never the price of one provider. */
export function mayBeSeenByAProvider({ isPublished, statistic }: BenchmarkRecord): boolean {
  return isPublished && statistic !== 'value';
}

function asAmount(compared: Compared<Exact>): ComparedAmount {
  const week = (pounds: Exact): Weekly => poundsPer('week', pounds);
  const { asStated, submitted } = compared;
  return {
    ...compared,
    ...mapQuantiles(compared, week),
    submitted: submitted === null ? null : week(submitted),
    asStated: asStated === null ? null : { ...mapQuantiles(asStated, week), priceYear: asStated.priceYear },
  };
}

function sumOfMedians(categories: readonly ComparedAmount[]): SumOfMedians | null {
  const medians = categories.flatMap(({ median }) => median ?? []);
  if (medians.length < 2) return null;
  return {
    sum: poundsPer('week', sumOf(medians.map(({ pounds }) => pounds))),
    lines: medians.length,
    label: `Sum of ${String(medians.length)} category medians, which is not the median of whole fees`,
  };
}

function publishedFor(
  records: readonly BenchmarkRecord[],
  compared: readonly ComparedSubject[],
): readonly BenchmarkRecord[] {
  const used = compared.flatMap(({ published }) => published ?? []);
  return records.filter((record) => record.statistic !== 'value' && !record.isLine && !used.includes(record));
}

/** Single values that are of nothing in a fee: named and counted, so that nothing is lost silently. */
function unmatchedIn(records: readonly BenchmarkRecord[]): readonly UnmatchedMeasure[] {
  const single = records.filter(
    ({ statistic, subject, isLine }) => statistic === 'value' && (subject === null || isLine),
  );
  return [...new Set(single.map(({ measure }) => measure))].map((measure) => ({
    measure,
    records: single.filter((each) => each.measure === measure).length,
  }));
}
