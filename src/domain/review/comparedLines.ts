/**
 * Each line of a fee beside its part of the should-cost and of the benchmark median.
 *
 * Both are known for a category, not for a line: a line's part = category's figure × line ÷ what was submitted in the
 * category, lines that are not allowable left out. The parts add up to the category's figure, whatever lines it is cut into. Where a category comes to nothing or less, or nothing is expected or comparable there, a line has none.
 * Worked example: premises should cost £500.00; rent of £300.00 and gas of £100.00 are submitted: £375.00 and £125.00.
 */
import { additionalCategories, costCategoryOrder, type CostCategory } from '../fee/costCategory';
import { workedOutOnce } from '../evidence/foundByKey';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import { greatestOf, sumOf, zero, type Exact } from '../money/exact';
import type { NegotiationLine } from '../negotiation/negotiationLines';
import type { LineFigures } from '../negotiation/positionRule';
import { rangeOf } from '../shouldCost/variance';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';

export interface ComparedLine {
  readonly negotiated: NegotiationLine;
  readonly figures: LineFigures;
  /** Where the category stands among comparable homes, in words; null where it is not compared. */
  readonly position: string | null;
}

export function comparedLines(review: FeeReview, comparisons: ReviewComparisons): readonly ComparedLine[] {
  const { shouldCost } = comparisons;
  const ranges = new Map(
    shouldCost === null
      ? []
      : costCategoryOrder.map((category) => [category, rangeOf(category, shouldCost.cost.lines)]),
  );
  return review.negotiation
    .filter(({ line }) => line.included)
    .map((negotiated) =>
      comparedLine(negotiated, review, comparisons, ranges.get(negotiated.line.category) ?? null),
    );
}

function comparedLine(
  negotiated: NegotiationLine,
  review: FeeReview,
  { benchmarks }: ReviewComparisons,
  range: ReturnType<typeof rangeOf> | null,
): ComparedLine {
  const { category, weekly, allowability } = negotiated.line;
  const submitted = weekly.pounds;
  const part = partOf(category, submitted, review);
  const compared = benchmarks?.categories[category] ?? null;
  const expected = (of: 'low' | 'central' | 'high') =>
    range === null || range.high.pounds.isZero() || !allowability.allowable ? null : part(range[of].pounds);
  return {
    negotiated,
    figures: {
      heldToOwn: !allowability.allowable || additionalCategories.includes(category),
      submitted,
      ownFigures: submitted.minus(greatestOf(zero, negotiated.gapToExplain.pounds)),
      shouldCostLow: expected('low'),
      shouldCostCentral: expected('central'),
      shouldCostHigh: expected('high'),
      benchmarkMedian: compared?.median == null ? null : part(compared.median.pounds),
    },
    position: compared?.positionInWords ?? null,
  };
}

function partOf(
  category: CostCategory,
  submitted: Exact,
  { breakdown }: FeeReview,
): (whole: Exact) => Exact | null {
  const all = allowableByCategory(breakdown).get(category) ?? zero;
  return (whole) => (all.greaterThan(0) ? whole.times(submitted).dividedBy(all) : null);
}

const allowableByCategory = workedOutOnce(({ lines }: FeeBreakdown) => {
  const totals = new Map<CostCategory, Exact>();
  for (const { category, weekly, included, allowability } of lines) {
    if (included && allowability.allowable)
      totals.set(category, weekly.pounds.plus(totals.get(category) ?? zero));
  }
  return totals;
});

/** What the should-cost expects in categories that no line of the fee is in: ask whether other lines hold it. */
export function expectedWithoutLine(
  { breakdown }: FeeReview,
  { shouldCost }: ReviewComparisons,
): { readonly categories: readonly CostCategory[]; readonly central: Exact } {
  const expected = shouldCost?.cost.lines ?? [];
  const submitted = breakdown.categories
    .filter(({ weekly }) => weekly.pounds.greaterThan(0))
    .map(({ category }) => category);
  const categories = costCategoryOrder.filter(
    (category) => !submitted.includes(category) && !rangeOf(category, expected).high.pounds.isZero(),
  );
  return {
    categories,
    central: sumOf(categories.map((category) => rangeOf(category, expected).central.pounds)),
  };
}
