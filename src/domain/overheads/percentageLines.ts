/**
 * Lines quoted as a percentage: "management charge 8 %", "return 6 %". A percentage line says what it is a percentage of.
 *
 * Of cost: x % × the lines stated in money. A return of cost is of all cost: of the money lines with the other percentages of
 * cost on them. Of price: x % × price, where the price must cover itself, so price = (cost + amounts of cost) ÷ (1 − shares
 * of price), and not cost × (1 + x). A discount lowers, whichever its sign: it is a deduction of the price before it.
 *
 * Worked example: £900.00 a week of money lines, a management charge of 10 % of cost and a return of 10 % of price.
 * Management is £90.00; the price is 990 ÷ 0.9 = £1,100.00, of which the return is £110.00. Rent of £1,000.00, management
 * 10 % of cost, surplus 8 % of cost: £100.00 and 8 % × 1,100 = £88.00.
 *
 * A line beside the fee takes its percentage of the same cost or price, but the fee's price does not have to cover it.
 *
 * Errors: shares of price that come to 100 % or more leave no price. Lines of price are then nought, and the check
 * `percentages-sum-over-100` says so; nothing else of the fee depends on them.
 */
import { hundred, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Percentage } from '../money/percentage';

export interface PercentageLine {
  readonly id: string;
  readonly percentage: Percentage;
  readonly of: 'cost' | 'price';
  readonly is: 'cost' | 'return' | 'discount';
  /** Whether it is in the fee: only then does the price have to cover it. */
  readonly included: boolean;
}

/** Each percentage line's pounds a week, by line id. `cost` is the weekly sum of the lines stated in money. */
export function resolvePercentageLines(
  cost: Weekly,
  lines: readonly PercentageLine[],
): ReadonlyMap<string, Weekly> {
  const price = priceCovering(cost, lines)?.pounds ?? zero;
  const fullCost = withPercentages(cost.pounds, lines, 'cost');
  return new Map(
    lines.map(({ id, percentage: { percent }, of, is }) => {
      const costBase = is === 'cost' ? cost.pounds : fullCost;
      const signed = is === 'discount' ? percent.abs().negated() : percent;
      return [id, poundsPer('week', percentOf(of === 'price' ? price : costBase, signed))];
    }),
  );
}

/** The price that covers cost and every percentage line, before discounts; null where shares of price leave nothing for cost. */
export function priceCovering(cost: Weekly, lines: readonly PercentageLine[]): Weekly | null {
  const sharesOfPrice = [...inFee(lines, 'price', 'cost'), ...inFee(lines, 'price', 'return')];
  const leftForCost = hundred.minus(sumOf(sharesOfPrice));
  if (!leftForCost.greaterThan(0)) return null;
  const covered = withPercentages(withPercentages(cost.pounds, lines, 'cost'), lines, 'return');
  return poundsPer('week', covered.times(hundred).dividedBy(leftForCost));
}

function withPercentages(pounds: Exact, lines: readonly PercentageLine[], is: PercentageLine['is']): Exact {
  return percentOf(pounds, hundred.plus(sumOf(inFee(lines, 'cost', is))));
}

function inFee(
  lines: readonly PercentageLine[],
  of: PercentageLine['of'],
  is: PercentageLine['is'],
): readonly Exact[] {
  return lines
    .filter((line) => line.included && line.of === of && line.is === is)
    .map((line) => line.percentage.percent);
}

function percentOf(pounds: Exact, percent: Exact): Exact {
  return pounds.times(percent).dividedBy(hundred);
}
