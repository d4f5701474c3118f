/**
 * Margin and mark-up: the same surplus seen from the price and from the cost.
 *
 * margin = surplus ÷ price, so price = cost ÷ (1 − margin);
 * mark-up = surplus ÷ cost, so price = cost × (1 + mark-up).
 *
 * Worked example: a cost of £34.32 at a 30 % margin is £49.03; at a 30 % mark-up it is £44.62. The £49.03 carries a
 * surplus of £14.71, which is 30 % of the price and 42.86 % of the cost.
 *
 * Errors: null where there is no answer. No price has a margin of 100 % or more over a cost; a price of nought has no
 * margin, and a cost of nought has no mark-up.
 */
import type { Period } from '../calendar/period';
import { hundred } from './exact';
import type { MoneyPer } from './moneyPer';
import type { Fraction, Percentage } from './percentage';

export function priceAtMargin<P extends Period>(cost: MoneyPer<P>, margin: Percentage): MoneyPer<P> | null {
  const left = hundred.minus(margin.percent);
  if (!left.greaterThan(0)) return null;
  return { pounds: cost.pounds.times(hundred).dividedBy(left), per: cost.per };
}

export function priceAtMarkUp<P extends Period>(cost: MoneyPer<P>, markUp: Percentage): MoneyPer<P> {
  return { pounds: cost.pounds.times(hundred.plus(markUp.percent)).dividedBy(hundred), per: cost.per };
}

/** Surplus ÷ price; negative where the price does not cover the cost. */
export function marginOf<P extends Period>(price: MoneyPer<P>, cost: MoneyPer<NoInfer<P>>): Fraction | null {
  if (price.pounds.isZero()) return null;
  return { fraction: price.pounds.minus(cost.pounds).dividedBy(price.pounds) };
}

/** Surplus ÷ cost. */
export function markUpOf<P extends Period>(price: MoneyPer<P>, cost: MoneyPer<NoInfer<P>>): Fraction | null {
  if (cost.pounds.isZero()) return null;
  return { fraction: price.pounds.minus(cost.pounds).dividedBy(cost.pounds) };
}
