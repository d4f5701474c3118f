/**
 * A council's own cost beside an external price: an external fee is paid for occupied places only and holds costs that a
 * council books elsewhere (support services, pensions, insurance, buildings). So the cost with every place full is raised
 * by an add-on and shared over the places that are in fact occupied.
 *
 * like for like = cost at full occupancy × (1 + add-on) ÷ occupancy;
 * the add-on that a known result implies = result × occupancy ÷ cost at full occupancy − 1.
 *
 * Worked example: £3,200.00 a week, add-on 0.1875, occupancy 0.8: 3,200 × 1.1875 ÷ 0.8 = £4,750.00.
 * Turned round, £4,750.00 implies 4,750 × 0.8 ÷ 3,200 − 1 = 0.1875.
 *
 * Errors: null where the occupancy is nought, or a cost of nought is asked for its add-on.
 */
import { one, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';

export function likeForLike(fullOccupancyCost: Weekly, addOn: Fraction, occupancy: Fraction): Weekly | null {
  if (occupancy.fraction.isZero()) return null;
  const raised = fullOccupancyCost.pounds.times(one.plus(addOn.fraction));
  return poundsPer('week', raised.dividedBy(occupancy.fraction));
}

export function impliedAddOn(fullOccupancyCost: Weekly, occupancy: Fraction, known: Weekly): Fraction | null {
  if (fullOccupancyCost.pounds.isZero()) return null;
  const raised: Exact = known.pounds.times(occupancy.fraction);
  return { fraction: raised.dividedBy(fullOccupancyCost.pounds).minus(one) };
}
