/**
 * What these needs should cost that no line of the fee is of. An absent line is no claim of nought: nothing is proposed for it, up
 * or down, whatever else is set beside the fee. It is asked which line, or which unexplained money, pays for it; the provider
 * may raise it. What a line of another category holds by the way it is priced stands there (`standsIn.ts`).
 *
 * Worked example: rent and food alone, beside needs that expect home running costs of £187.50 and a return of £508.35: both
 * are asked, and in no position.
 */
import { costCategoryLabel, costCategoryOrder, type CostCategory } from '../fee/costCategory';
import type { Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import type { PositionDoubt } from '../negotiation/positionDoubt';
import { expectedIn } from '../shouldCost/besideSubmission';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';
import { standsInOf } from './standsIn';

export interface ExpectedWithoutLine {
  readonly category: CostCategory;
  readonly label: string;
  readonly central: Exact;
}

export function expectedWithoutLine(
  review: FeeReview,
  { shouldCost }: ReviewComparisons,
): readonly ExpectedWithoutLine[] {
  if (shouldCost === null) return [];
  const inFee = review.breakdown.categories.map(({ category }) => category);
  const standsIn = standsInOf(review);
  return costCategoryOrder
    .filter((category) => !inFee.includes(category))
    .map((category) => ({
      category,
      label: costCategoryLabel(category),
      central: expectedIn(category, shouldCost, standsIn).central.pounds,
    }))
    .filter(({ central }) => !central.isZero());
}

export function askForAbsentLines(
  review: FeeReview,
  comparisons: ReviewComparisons,
): readonly PositionDoubt[] {
  const absent = expectedWithoutLine(review, comparisons);
  const { management } = standsInOf(review);
  const named = absent
    .map(({ label, central }) => `${label} (${poundsInWords(central)} expected)`)
    .join('; ');
  const together = `No line is of management and support: what they should cost stands beside ${costCategoryLabel(management)}, as if its lines were for all staff. Ask.`;
  return [
    ...(comparisons.shouldCost === null || management === 'managementAndSupport'
      ? []
      : [{ code: 'expected-without-line' as const, sentence: together }]),
    ...(absent.length === 0
      ? []
      : [
          {
            code: 'expected-without-line' as const,
            sentence: `No line is of ${named}. That is no claim of nought, and no position holds anything for it: ask which line or which unexplained money pays for it.`,
          },
        ]),
  ];
}
