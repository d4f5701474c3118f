/**
 * Lines quoted as a percentage: "management charge 8 %", "return 6 %". A percentage line says what it is a percentage of.
 *
 * Of cost: x % × the lines stated in money. Of price: x % × price, where the price must cover itself, so
 * price = (cost + amounts of cost) ÷ (1 − shares of price), and not cost × (1 + x).
 *
 * Worked example: £900.00 a week of money lines, a management charge of 10 % of cost and a return of 10 % of price.
 * Management is £90.00; the price is 990 ÷ 0.9 = £1,100.00, of which the return is £110.00.
 *
 * A line beside the fee takes its percentage of the same cost or price, but the fee's price does not have to cover it.
 *
 * Errors: shares of price that come to 100 % or more leave no price. Lines of price are then nought, and the check
 * `percentages-sum-over-100` says so; nothing else of the fee depends on them.
 */
import { hundred, sumOf, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Percentage } from '../money/percentage';

export interface PercentageLine {
  readonly id: string;
  readonly percentage: Percentage;
  readonly of: 'cost' | 'price';
  /** Whether it is in the fee: only then does the price have to cover it. */
  readonly included: boolean;
}

/** Each percentage line's pounds a week, by line id. `cost` is the weekly sum of the lines stated in money. */
export function resolvePercentageLines(
  cost: Weekly,
  lines: readonly PercentageLine[],
): ReadonlyMap<string, Weekly> {
  const leftForCost = hundred.minus(percentInFee('price', lines));
  const covered = costWithPercentages(cost, lines).pounds;
  return new Map(
    lines.map(({ id, percentage: { percent }, of }) => {
      if (of === 'cost') return [id, percentOf(cost.pounds, percent)];
      const pounds = leftForCost.greaterThan(0) ? covered.times(percent).dividedBy(leftForCost) : 0;
      return [id, poundsPer('week', pounds)];
    }),
  );
}

/** The price that covers cost and every percentage line; null where shares of price leave nothing for cost. */
export function priceCovering(cost: Weekly, lines: readonly PercentageLine[]): Weekly | null {
  const leftForCost = hundred.minus(percentInFee('price', lines));
  if (!leftForCost.greaterThan(0)) return null;
  const covered = costWithPercentages(cost, lines).pounds;
  return poundsPer('week', covered.times(hundred).dividedBy(leftForCost));
}

function costWithPercentages(cost: Weekly, lines: readonly PercentageLine[]): Weekly {
  return percentOf(cost.pounds, hundred.plus(percentInFee('cost', lines)));
}

function percentInFee(of: 'cost' | 'price', lines: readonly PercentageLine[]): Exact {
  return sumOf(
    lines.filter((line) => line.included && line.of === of).map((line) => line.percentage.percent),
  );
}

function percentOf(pounds: Exact, percent: Exact): Weekly {
  return poundsPer('week', pounds.times(percent).dividedBy(hundred));
}
