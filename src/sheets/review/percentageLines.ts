/** Which lines of a review are stated as a percentage of others. */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import type { CostLine } from '../../domain/fee/costLine';
import type { FeeReview } from '../../domain/review/feeReview';

export type PercentageLine = CostLine & { readonly amount: { readonly kind: 'percentage' } };

export const percentageIds = workedOutOnce(
  ({ openBook }: FeeReview): ReadonlySet<string> =>
    new Set(openBook.costLines.filter(isPercentage).map(({ id }) => id)),
);

export function isPercentage(line: CostLine): line is PercentageLine {
  return line.amount.kind === 'percentage';
}
