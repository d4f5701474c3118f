/**
 * Places kept empty for safety or matching: where a child can only live in a home whose other places stay empty, this
 * child's fee carries what those places would have borne of the home-wide costs. It is a line of its own, so that it is
 * seen and talked about, never hidden in the rates.
 *
 * home-wide weekly × (1 ÷ (usable × occupancy) − 1 ÷ (registered × occupancy))
 *   = home-wide weekly × (registered − usable) ÷ (usable × registered × occupancy).
 *
 * Worked example: home-wide costs of £3,200.00 a week, four places registered, one usable, 80 % occupancy. Each child
 * would carry 3,200 ÷ 3.2 = £1,000.00; alone the child carries 3,200 ÷ 0.8 = £4,000.00. The line is £3,000.00.
 * Nought where every registered place can be used.
 */
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { StaffingAssumptions } from './staffingAssumptions';

export function placesKeptEmpty(homeWideWeekly: Weekly, assumptions: StaffingAssumptions): Weekly {
  const registered = assumptions.registeredPlaces.value;
  const usable = assumptions.placesThatCanBeUsed.value;
  const empty = registered.minus(usable);
  if (!empty.greaterThan(0)) return poundsPer('week', 0);
  const shared = usable.times(registered).times(assumptions.plannedOccupancy.value);
  return poundsPer('week', homeWideWeekly.pounds.times(empty).dividedBy(shared));
}
