/**
 * A fee taken apart, ready to be shown: three figures and one bar, then each category a week, as a share and a year.
 *
 * The bar's parts are shares of the larger of fee and lines, so that it is full whichever is larger.
 * Worked example: £5,600.00 quoted and £5,205.18 explained: parts 0.9295 explained and 0.0705 unexplained.
 */
import { annualise } from '../../domain/calendar/weekly';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import { costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import { greatestOf, hundred, unsafeNumber, type Exact } from '../../domain/money/exact';
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';
import type { FeeReview } from '../../domain/review/feeReview';
import { shareInWords } from '../shown/shownFigures';

export interface CategoryOnScreen {
  readonly category: CostCategory;
  readonly label: string;
  readonly aWeek: string;
  readonly share: string;
  readonly aYear: string;
  /** The bar's width beside the longest: `37.5%`. For drawing only. */
  readonly width: string;
}

export interface FeeOnScreen {
  readonly quoted: string;
  readonly explained: string;
  /** The gap's size, whichever its sign. */
  readonly unexplained: string;
  readonly gap: 'none' | 'feeLarger' | 'linesLarger';
  readonly unexplainedShare: string;
  readonly explainedPart: number;
  readonly unexplainedPart: number;
  readonly categories: readonly CategoryOnScreen[];
  /** The last row of the table. */
  readonly unexplainedRow: { readonly aWeek: string; readonly share: string; readonly aYear: string };
  readonly totalRow: { readonly aWeek: string; readonly aYear: string };
  /** "365 days", "52 weeks" */
  readonly year: string;
  readonly notIncluded: string | null;
  readonly notAllowable: string | null;
  readonly totalPlacementCost: string;
}

export const yearInWords: Readonly<Record<WeeksPerYear, string>> = {
  '52': '52 weeks',
  '365/7': '365 days',
  '365.25/7': '365.25 days',
  '366/7': '366 days',
};

export function feeOnScreen(review: FeeReview): FeeOnScreen {
  const { breakdown } = review;
  const { quoted, explained, unexplained } = breakdown;
  const { weeksPerYear } = review.openBook.placement;
  const aYear = (amount: Weekly) => poundsInWords(annualise(amount, weeksPerYear).pounds);
  const gapShare = quoted.pounds.isZero() ? quoted.pounds : unexplained.pounds.dividedBy(quoted.pounds);
  return {
    quoted: poundsInWords(quoted.pounds),
    explained: poundsInWords(explained.pounds),
    unexplained: poundsInWords(unexplained.pounds.abs()),
    gap: gapOf(unexplained.pounds),
    unexplainedShare: shareInWords(gapShare.abs()),
    ...barParts(breakdown.quoted.pounds, breakdown.explained.pounds),
    categories: categoriesOnScreen(review, aYear),
    unexplainedRow: {
      aWeek: poundsInWords(unexplained.pounds),
      share: shareInWords(gapShare),
      aYear: aYear(unexplained),
    },
    totalRow: { aWeek: poundsInWords(quoted.pounds), aYear: aYear(quoted) },
    year: yearInWords[weeksPerYear],
    notIncluded: someMoney(breakdown.notIncluded),
    notAllowable: someMoney(breakdown.notAllowable),
    totalPlacementCost: poundsInWords(breakdown.totalPlacementCost.pounds),
  };
}

function categoriesOnScreen(
  { breakdown }: FeeReview,
  aYear: (amount: Weekly) => string,
): readonly CategoryOnScreen[] {
  const sizes = breakdown.categories.map(({ weekly }) => weekly.pounds.abs());
  const [first, ...others] = sizes;
  const longest = first === undefined ? null : greatestOf(first, ...others);
  return breakdown.categories.map(({ category, weekly, share }) => ({
    category,
    label: costCategoryLabel(category),
    aWeek: poundsInWords(weekly.pounds),
    share: shareInWords(share.fraction),
    aYear: aYear(weekly),
    width: `${partOf(weekly.pounds.abs().times(hundred), longest)}%`,
  }));
}

function gapOf(unexplained: Exact): FeeOnScreen['gap'] {
  if (unexplained.isZero()) return 'none';
  return unexplained.isNegative() ? 'linesLarger' : 'feeLarger';
}

function barParts(quoted: Exact, explained: Exact) {
  const whole = greatestOf(quoted, explained);
  const smaller = explained.lessThan(quoted) ? explained : quoted;
  return {
    explainedPart: partOf(smaller, whole),
    unexplainedPart: partOf(whole.minus(smaller), whole),
  };
}

function partOf(part: Exact, whole: Exact | null): number {
  return whole === null || whole.isZero() ? 0 : unsafeNumber(part.dividedBy(whole));
}

function someMoney(amount: Weekly): string | null {
  return amount.pounds.isZero() ? null : poundsInWords(amount.pounds);
}
