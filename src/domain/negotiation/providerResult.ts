/**
 * Whether the provider makes or loses money at a price: surplus = price − cost.
 *
 * The price is the council's offer, or the quoted fee where none is made yet. Cost is the sum of included lines other than
 * the return itself and other than discounts, which lower the price and not what care costs. What the lines leave
 * unexplained counts as surplus until somebody explains it.
 * margin = surplus ÷ price; mark-up = surplus ÷ cost.
 * Worked example: cost £4,325.90, offer £4,800.00: surplus £474.10, a margin of 9.88 % and a mark-up of 10.96 %. At an offer
 * of £4,200.00 the provider loses £125.90 a week.
 */
import { costOfCare } from '../fee/costOfCare';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import { subtractMoney, type Weekly } from '../money/moneyPer';
import type { Exact } from '../money/exact';
import type { Fraction } from '../money/percentage';

export interface ProviderResult {
  /** The council's offer, or the quoted fee where none is made yet. */
  readonly price: Weekly;
  readonly priceIsOffer: boolean;
  /** Included lines other than return and discounts. */
  readonly cost: Weekly;
  readonly surplus: Weekly;
  /** surplus ÷ price; null where the price is nought. */
  readonly margin: Fraction | null;
  /** surplus ÷ cost; null where the cost is nought. */
  readonly markUp: Fraction | null;
}

export function providerResult(breakdown: FeeBreakdown, offer: Weekly | null): ProviderResult {
  const price = offer ?? breakdown.quoted;
  const cost = costOfCare(breakdown);
  const surplus = subtractMoney(price, cost);
  return {
    price,
    priceIsOffer: offer !== null,
    cost,
    surplus,
    margin: fractionOfMoney(surplus, price.pounds),
    markUp: fractionOfMoney(surplus, cost.pounds),
  };
}

function fractionOfMoney(part: Weekly, whole: Exact): Fraction | null {
  return whole.isZero() ? null : { fraction: part.pounds.dividedBy(whole) };
}
