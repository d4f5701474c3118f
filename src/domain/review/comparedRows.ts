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
import { workedOutOnce } from '../evidence/foundByKey';
import { greatestOf, leastOf, one, sumOf, zero, type Exact } from '../money/exact';
import { toThePenny } from '../money/rounding';
import type { NegotiationLine } from '../negotiation/negotiationLines';
import type { LineFigures } from '../negotiation/positionRule';
import type { StandsIn } from '../shouldCost/besideSubmission';
import { categoryBasis, type CategoryBasis } from './categoryBasis';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';
import { standsInOf } from './standsIn';

/** The row of all lines in the fee that are not allowable. */
export const notAllowableRow = 'notAllowable';

export interface ComparedRow {
  readonly id: CostCategory | typeof notAllowableRow;
  readonly label: string;
  readonly lines: readonly NegotiationLine[];
  readonly gap: Exact;
  readonly figures: LineFigures;
  /** What the category is held against; null for lines that are not allowable. */
  readonly basis: CategoryBasis | null;
  /** Where the category stands among comparable homes, in words; null where it is not compared. */
  readonly position: string | null;
}

/** Asked for once a category, worked out once. */
export function comparedRows(review: FeeReview, comparisons: ReviewComparisons): readonly ComparedRow[] {
  return rowsBeside(review)(comparisons);
}

const rowsBeside = workedOutOnce((review: FeeReview) =>
  workedOutOnce((comparisons: ReviewComparisons) => rowsOf(review, comparisons)),
);

function rowsOf(review: FeeReview, comparisons: ReviewComparisons): readonly ComparedRow[] {
  const included = review.negotiation.filter(({ line }) => line.included);
  const allowed = included.filter(({ line }) => line.allowability.allowable);
  const refused = included.filter(({ line }) => !line.allowability.allowable);
  const used = new Set(included.map(({ line }) => line.category));
  const standsIn = standsInOf(review);
  const categories = costCategoryOrder
    .filter((category) => used.has(category))
    .map((category) =>
      categoryRow(
        category,
        allowed.filter(({ line }) => line.category === category),
        comparisons,
        standsIn,
        refused.filter(({ line }) => line.category === category),
      ),
    );
  return refused.length === 0 ? categories : [...categories, refusedRow(refused)];
}

function categoryRow(
  category: CostCategory,
  lines: readonly NegotiationLine[],
  comparisons: ReviewComparisons,
  standsIn: StandsIn,
  refused: readonly NegotiationLine[],
): ComparedRow {
  const { benchmarks } = comparisons;
  const submitted = submittedIn(lines);
  const found = categoryBasis(category, comparisons, standsIn);
  const basis = withoutRefused(found, lines.length === 0 ? null : submitted, submittedIn(refused));
  const gap = sumOf(lines.map(({ gapToExplain }) => greatestOf(zero, gapToExplain.pounds)));
  const compared = benchmarks?.categories[category] ?? null;
  return {
    id: category,
    label: costCategoryLabel(category),
    lines,
    gap,
    figures: {
      ...(additionalCategories.includes(category) ? { heldTo: 'submitted' } : {}),
      submitted,
      ownFigures: submitted.minus(gap),
      shouldCostCentral: basis.shouldCost?.central ?? null,
      benchmarkMedian: compared?.median?.pounds ?? null,
      basisLow: basis.basis?.low ?? null,
      basisCentral: basis.basis?.central ?? null,
      basisHigh: basis.basis?.high ?? null,
    },
    basis,
    position: compared?.positionInWords ?? null,
  };
}

/**
 * What is refused of a category is not brought back by its basis, which is of the whole: what is allowed of it rises at the most as
 * the whole would, allowed × max(1, end ÷ (allowed + refused)), never above the end. Where no line is allowed (null), nothing.
 * Worked example: £93.15 of which £50.00 is refused, against £160.79: 43.15 × 160.79 ÷ 93.15 = £74.48; against £80.00: £43.15.
 */
function withoutRefused(found: CategoryBasis, allowed: Exact | null, refused: Exact): CategoryBasis {
  const { basis } = found;
  if (basis === null || (allowed !== null && !refused.greaterThan(0))) return found;
  const held = (end: Exact) => (allowed === null ? zero : partAllowed(end, allowed, refused));
  return { ...found, basis: { low: held(basis.low), central: held(basis.central), high: held(basis.high) } };
}

/** More is taken off by allowed lines than they add where these come to less than nought: it stands as it is. */
function partAllowed(end: Exact, allowed: Exact, refused: Exact): Exact {
  const rise = allowed.greaterThan(0) ? greatestOf(one, end.dividedBy(allowed.plus(refused))) : one;
  return leastOf(end, toThePenny(allowed.times(rise)));
}

function refusedRow(lines: readonly NegotiationLine[]): ComparedRow {
  const submitted = submittedIn(lines);
  return {
    id: notAllowableRow,
    label: 'Lines that are not allowable',
    lines,
    gap: submitted,
    figures: {
      heldTo: 'ownFigures',
      submitted,
      ownFigures: zero,
      shouldCostCentral: null,
      benchmarkMedian: null,
      basisLow: null,
      basisCentral: null,
      basisHigh: null,
    },
    basis: null,
    position: null,
  };
}

const submittedIn = (lines: readonly NegotiationLine[]): Exact =>
  sumOf(lines.map(({ line }) => line.weekly.pounds));
