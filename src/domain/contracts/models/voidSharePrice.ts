/**
 * Prices that leave the provider where it was, when the council takes part of the risk of vacant places.
 *
 * Void share: `b_s = b·o ÷ (o + s·(1 − o))` keeps the provider's income at occupancy o. At the same occupancy it saves the
 * council nothing: a block saves only by a lower price or a higher occupancy.
 * Worked example: b 5,275, o 0.8: 4,688.89 at s = 0.5 and 4,220.00 at s = 1, weekly income from 4 places 16,880.00 each.
 *
 * Soft block, a model, since no published formula exists: `b_s = [(b − V)·o_alone + V·o_pool] ÷ (o_pool + s·(1 − o_pool))`
 * leaves the provider's margin as it was when pooling lifts occupancy from o_alone to o_pool.
 * Worked example: b 5,275, V 900, 0.8 to 0.9, s 0.5: 4,310 ÷ 0.95 = 4,536.84 a place; a child-week costs
 * 4,310 ÷ 0.9 = 4,788.89, which is F ÷ (0.9 × N) + V.
 *
 * Errors: null where nothing would be paid for at all (occupancy and void share both nought).
 */
import { one, type Exact } from '../../money/exact';

export function voidSharePrice(price: Exact, occupancy: Exact, voidShare: Exact): Exact | null {
  const paid = paidShare(occupancy, voidShare);
  return paid.greaterThan(0) ? price.times(occupancy).dividedBy(paid) : null;
}

/** The share of places that is paid for in full: the occupied, and of the vacant the council's part. */
function paidShare(occupancy: Exact, voidShare: Exact): Exact {
  return occupancy.plus(voidShare.times(one.minus(occupancy)));
}

/** What a soft block's price is worked out from; each stands as an assumption beside the result. */
export interface SoftBlockAssumptions {
  readonly price: Exact;
  readonly perChild: Exact;
  readonly occupancyAlone: Exact;
  readonly occupancyPooled: Exact;
  readonly voidShare: Exact;
}

export interface SoftBlockPrice {
  readonly perPlace: Exact;
  readonly perChildWeek: Exact;
}

export function softBlockPrice(assumed: SoftBlockAssumptions): SoftBlockPrice | null {
  const { price, perChild, occupancyAlone, occupancyPooled, voidShare } = assumed;
  const paid = paidShare(occupancyPooled, voidShare);
  if (!paid.greaterThan(0) || !occupancyPooled.greaterThan(0)) return null;
  const income = price.minus(perChild).times(occupancyAlone).plus(perChild.times(occupancyPooled));
  return { perPlace: income.dividedBy(paid), perChildWeek: income.dividedBy(occupancyPooled) };
}
