/**
 * How many children bear a home-wide cost through this fee: those the places that can be used hold on average, while the fee
 * bears the places kept empty; else all that the home holds.
 *
 * Worked example: four places, one of them usable, 85 %: 0.85 children with the line in the fee, 3.4 without.
 */
import type { FeeBreakdown } from '../fee/feeBreakdown';
import type { Exact } from '../money/exact';
import { childrenInHome } from '../staffing/childrenSharing';
import type { Post } from '../staffing/post';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';

export function childrenBearing({ lines }: FeeBreakdown, assumptions: StaffingAssumptions): Exact {
  const bearsEmpty = lines.some(({ origin, included }) => origin.kind === 'placesKeptEmpty' && included);
  return bearsEmpty
    ? assumptions.placesThatCanBeUsed.value.times(assumptions.plannedOccupancy.value)
    : childrenInHome(assumptions);
}

/** Neither this child's own nor a share of a shift: every child of the home bears it. */
export function isHomeWide({ serves, shareOfShift }: Pick<Post, 'serves' | 'shareOfShift'>): boolean {
  return serves === 'home' && shareOfShift === null;
}
