/**
 * An amount after an uplift, in the rounding that the parties agreed: to the nearest penny, or up to a multiple (4p, so
 * that a quarter of an hour costs whole pennies). The multiple is applied to the exact product, not to rounded pennies.
 *
 * Worked example: £5,210.00 + 2.74 % is 5,352.754, £5,352.75. £18.04 + 2.74 % is 18.534296: up to 4p it is £18.56.
 */
import { hundred, type Exact } from '../money/exact';
import type { Percentage } from '../money/percentage';
import { toThePenny } from '../money/rounding';

export function upliftedAmount(amount: Exact, { percent }: Percentage, upTo: Exact | null): Exact {
  const product = amount.times(hundred.plus(percent)).dividedBy(hundred);
  if (upTo === null) return toThePenny(product);
  const over = product.modulo(upTo);
  return over.isZero() ? product : product.minus(over).plus(upTo);
}
