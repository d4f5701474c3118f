/**
 * A fee beside comparable fees: the whole of it, each cost category, and where given hourly cost and ratios. Each with n,
 * the homes and providers behind it, the median and quartiles that n allows, and where this fee stands.
 *
 * It holds statistics only: no single figure of another home, provider or placement is part of it, so that whatever shows
 * a comparison (a sheet, JSON, a pane) cannot give one away.
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import type { Finding } from '../evidence/finding';
import type { CostCategory } from '../fee/costCategory';
import type { Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import type { NotUnderstood } from '../submission/feeSubmission';
import type { BenchmarkRecord } from './benchmarkRecord';
import type { BenchmarkUnit } from './benchmarkUnit';
import type { BenchmarkRatio, BenchmarkSubject } from './benchmarkSubject';
import type { CouncilsCompared } from './compareCouncils';
import type { ComparatorRules, LeftOut } from './comparators';
import type { Outliers } from './outliers';
import type { Quantiles } from './placeAmongQuantiles';
import type { StatedIndex } from './priceBase';

/** Who looks: a provider sees published figures only, never other providers' prices (competition law). */
export type BenchmarkViewer = 'council' | 'provider';

export interface Compared<Amount> extends Quantiles<Amount> {
  readonly subject: BenchmarkSubject;
  readonly label: string;
  readonly unit: BenchmarkUnit;
  readonly basis: 'singleValues' | 'publishedQuantiles' | 'nothing';
  /** This fee's own figure; null where the submission has none. */
  readonly submitted: Amount | null;
  /** How many figures the statistics rest on; 0 where there is nothing to compare with. */
  readonly n: number;
  /** Null where the records do not say. */
  readonly homes: number | null;
  readonly providers: number | null;
  /** As PERCENTRANK.INC, untruncated; null outside the comparators, among published quantiles, or with too few. */
  readonly rank: Fraction | null;
  /** "at the 63rd percentile of 12", "above all 12", "below the lower quartile", "too few to compare". */
  readonly positionInWords: string;
  /** The same quantiles before their price base was moved; null where the figures are of several years. */
  readonly asStated: (Quantiles<Amount> & { readonly priceYear: number }) | null;
  /** The price years that the figures were in, each with how many. */
  readonly priceYears: readonly { readonly priceYear: number; readonly n: number }[];
  readonly outliers: Outliers | null;
  readonly leftOut: readonly LeftOut[];
  readonly sourceInWords: string;
}

export type ComparedAmount = Compared<Weekly>;
export type ComparedRatio = Compared<Exact> & { readonly subject: BenchmarkRatio };

/** Medians of lines added up: another figure than the median of totals, and labelled as such. */
export interface SumOfMedians {
  readonly sum: Weekly;
  readonly lines: number;
  readonly label: string;
}

/** A measure of the files that is none of this fee's. */
export interface UnmatchedMeasure {
  readonly measure: string;
  readonly records: number;
}

/** A file that was read for the comparison, and what is to be settled about it. */
export interface BenchmarkSource {
  readonly file: string;
  /** "a regional census of placements at A1:K40, 38 figures, in prices of 2024/25". */
  readonly sentence: string;
  readonly findings: readonly Finding[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface BenchmarkComparison {
  readonly viewer: BenchmarkViewer;
  readonly files: readonly BenchmarkSource[];
  /** The year to whose prices every figure was brought. */
  readonly priceYear: number;
  readonly weeksPerYear: WeeksPerYear;
  readonly rules: ComparatorRules;
  readonly index: StatedIndex;
  readonly fee: ComparedAmount;
  /** Every category that this fee or a benchmark has, in the order of the form. */
  readonly categories: Readonly<Partial<Record<CostCategory, ComparedAmount>>>;
  readonly ratios: readonly ComparedRatio[];
  readonly sumOfCategoryMedians: SumOfMedians | null;
  /** Statistics of other kinds (means, other years, places), to stand apart; never a single value. */
  readonly published: readonly BenchmarkRecord[];
  /** Lines within a category, such as Fair Cost of Care lines, each with its own median. */
  readonly lines: readonly BenchmarkRecord[];
  /** Councils’ averages, compared among themselves. */
  readonly councils: readonly CouncilsCompared[];
  readonly unmatched: readonly UnmatchedMeasure[];
}
