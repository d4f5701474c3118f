/**
 * What care costs the provider for this child a week: the included lines other than the provider's own return, and other than
 * discounts, which lower the price and not the cost.
 *
 * Worked example: care £4,000.00, a return of £400.00 and a sibling discount of −£100.00 make a fee of £4,300.00 on a cost of
 * £4,000.00: the provider keeps £300.00.
 */
import { workedOutOnce } from '../evidence/foundByKey';
import { sumMoney, type Weekly } from '../money/moneyPer';
import type { FeeBreakdown } from './feeBreakdown';

export const costOfCare = workedOutOnce(({ lines }: FeeBreakdown) =>
  sumMoney(
    'week',
    lines
      .filter(({ included, category }) => included && category !== 'return' && category !== 'discount')
      .map(({ weekly }) => weekly),
  ),
);

/** The provider's own stated cost; null where no line states any: nobody's care costs nothing, so it is asked and not £0.00. */
export function statedCostOf(breakdown: FeeBreakdown): Weekly | null {
  const cost = costOfCare(breakdown);
  return cost.pounds.isZero() ? null : cost;
}
