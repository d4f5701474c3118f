/**
 * Discounts on a price (volume, sibling, long stay, retention): one after another, each on what the one before left, or
 * added up and taken once. Which of the two is always stated: several discounts never take more one after another.
 *
 * sequential: price × Π (1 − d); additive: price × (1 − Σ d).
 *
 * Worked example: £5,000.00 less 5 % and 3 %: 4,607.50 one after another, 4,600.00 added up.
 *
 * Errors: discounts that add up to more than the price.
 */
import { priceFinding, refused, worked, type Worked } from '../evidence/priceFinding';
import { exactText, hundred, sumOf, type Exact } from '../money/exact';
import type { Percentage } from '../money/percentage';

export const discountBases = ['sequential', 'additive'] as const;

export type DiscountBasis = (typeof discountBases)[number];

export function discountedPrice(
  price: Exact,
  discounts: readonly Percentage[],
  basis: DiscountBasis,
): Worked<Exact> {
  if (basis === 'sequential')
    return worked(
      discounts.reduce((left, { percent }) => left.times(hundred.minus(percent)).dividedBy(hundred), price),
    );
  const sum = sumOf(discounts.map(({ percent }) => percent));
  return sum.greaterThan(hundred)
    ? refused(
        priceFinding('discounts-over-100', {
          at: 'percents',
          expected: 'at most 100 % in all',
          received: `${exactText(sum)} %`,
          advice: 'Check each discount, or take them one after another.',
        }),
      )
    : worked(price.times(hundred.minus(sum)).dividedBy(hundred));
}
