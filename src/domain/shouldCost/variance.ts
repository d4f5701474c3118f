/**
 * Where a submitted fee differs from the should-cost, category by category, the largest difference first.
 *
 * variance = submitted − central. A submitted amount inside low to high is as expected; the question is about the rest.
 *
 * Worked example: direct care submitted at £3,100.00, should-cost £2,400.00 to £2,900.00, central £2,600.00: £500.00
 * more than central and above its high end.
 */
import { costCategoryOrder, type CostCategory } from '../fee/costCategory';
import { zero } from '../money/exact';
import { poundsPer, subtractMoney, type Weekly } from '../money/moneyPer';
import { asModelled, expectedIn, type Expected } from './besideSubmission';
import type { Range } from './shouldCost';

export interface Variance extends Range {
  readonly category: CostCategory;
  readonly submitted: Weekly;
  /** submitted − central. */
  readonly variance: Weekly;
  readonly standing: 'below' | 'within' | 'above';
}

export type SubmittedByCategory = Readonly<Partial<Record<CostCategory, Weekly>>>;

export function variances(
  expected: Expected,
  submitted: SubmittedByCategory,
  standsIn = asModelled,
): readonly Variance[] {
  return costCategoryOrder
    .map((category) =>
      varianceOf(
        category,
        expectedIn(category, expected, standsIn),
        submitted[category] ?? poundsPer('week', zero),
      ),
    )
    .filter(({ high, submitted: amount }) => !high.pounds.isZero() || !amount.pounds.isZero())
    .sort((a, b) => b.variance.pounds.abs().comparedTo(a.variance.pounds.abs()));
}

function varianceOf(category: CostCategory, range: Range, submitted: Weekly): Variance {
  return {
    category,
    submitted,
    ...range,
    variance: subtractMoney(submitted, range.central),
    standing: submitted.pounds.lessThan(range.low.pounds)
      ? 'below'
      : submitted.pounds.greaterThan(range.high.pounds)
        ? 'above'
        : 'within',
  };
}
