/**
 * Each category of a fee as it is taken into the room: what is submitted in it, how much of that its own figures leave to
 * explain, and its should-cost and benchmark median beside it. A category's figure is never spread over its lines. Lines that
 * are not allowable are a row of their own, supported by nothing.
 *
 * own figures = submitted − what its lines leave to explain.
 * Worked example: premises of £400.00 in two lines, one of which leaves £20.00 to explain: own figures £380.00, beside a
 * should-cost of £500.00.
 */
import {
  additionalCategories,
  costCategoryLabel,
  costCategoryOrder,
  type CostCategory,
} from '../fee/costCategory';
import { greatestOf, sumOf, zero, type Exact } from '../money/exact';
import type { NegotiationLine } from '../negotiation/negotiationLines';
import type { LineFigures } from '../negotiation/positionRule';
import { rangeOf } from '../shouldCost/variance';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';

/** The row of all lines in the fee that are not allowable. */
export const notAllowableRow = 'notAllowable';

export interface ComparedRow {
  readonly id: CostCategory | typeof notAllowableRow;
  readonly label: string;
  readonly lines: readonly NegotiationLine[];
  readonly gap: Exact;
  readonly figures: LineFigures;
  /** Where the category stands among comparable homes, in words; null where it is not compared. */
  readonly position: string | null;
}

export function comparedRows(review: FeeReview, comparisons: ReviewComparisons): readonly ComparedRow[] {
  const included = review.negotiation.filter(({ line }) => line.included);
  const allowed = included.filter(({ line }) => line.allowability.allowable);
  const refused = included.filter(({ line }) => !line.allowability.allowable);
  const used = new Set(included.map(({ line }) => line.category));
  const categories = costCategoryOrder
    .filter((category) => used.has(category))
    .map((category) =>
      categoryRow(
        category,
        allowed.filter(({ line }) => line.category === category),
        comparisons,
      ),
    );
  return refused.length === 0 ? categories : [...categories, refusedRow(refused)];
}

function categoryRow(
  category: CostCategory,
  lines: readonly NegotiationLine[],
  { shouldCost, benchmarks }: ReviewComparisons,
): ComparedRow {
  const submitted = submittedIn(lines);
  const gap = sumOf(lines.map(({ gapToExplain }) => greatestOf(zero, gapToExplain.pounds)));
  const range = shouldCost === null ? null : rangeOf(category, shouldCost.cost.lines);
  const expected = (end: 'low' | 'central' | 'high') =>
    range === null || range.high.pounds.isZero() ? null : range[end].pounds;
  const compared = benchmarks?.categories[category] ?? null;
  return {
    id: category,
    label: costCategoryLabel(category),
    lines,
    gap,
    figures: {
      heldToOwn: additionalCategories.includes(category),
      submitted,
      ownFigures: submitted.minus(gap),
      shouldCostLow: expected('low'),
      shouldCostCentral: expected('central'),
      shouldCostHigh: expected('high'),
      benchmarkMedian: compared?.median?.pounds ?? null,
    },
    position: compared?.positionInWords ?? null,
  };
}

function refusedRow(lines: readonly NegotiationLine[]): ComparedRow {
  const submitted = submittedIn(lines);
  return {
    id: notAllowableRow,
    label: 'Lines that are not allowable',
    lines,
    gap: submitted,
    figures: {
      heldToOwn: true,
      submitted,
      ownFigures: zero,
      shouldCostLow: null,
      shouldCostCentral: null,
      shouldCostHigh: null,
      benchmarkMedian: null,
    },
    position: null,
  };
}

const submittedIn = (lines: readonly NegotiationLine[]): Exact =>
  sumOf(lines.map(({ line }) => line.weekly.pounds));

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
