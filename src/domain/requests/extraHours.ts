/**
 * What extra hours for one child cost: only the people who are not paid already. Two to one where one to one is paid adds
 * one person's hours, not two.
 *
 * weekly = hours asked × max(0, staff an hour − staff already paid) × cost per paid hour × cover factor.
 *
 * Worked example: 12 hours at £13.20 (37.5 hours, 52 weeks, 45 days away, figures of 2026/27): £15.0954 a paid hour
 * × 52 ÷ 43 = £18.2549: £219.06 a week.
 */
import { greatestOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Hourly, type Weekly } from '../money/moneyPer';

export interface ExtraHours {
  /** Of the child, a week. */
  readonly hoursRequested: Exact;
  readonly staffPerHour: Exact;
  /** In the core or in another need. */
  readonly staffAlreadyPaid: Exact;
}

export function costOfExtraHours(
  { hoursRequested: hoursRequested, staffPerHour, staffAlreadyPaid }: ExtraHours,
  costPerDeliveredHour: Hourly,
): Weekly {
  const added = greatestOf(zero, staffPerHour.minus(staffAlreadyPaid));
  return poundsPer('week', hoursRequested.times(added).times(costPerDeliveredHour.pounds));
}
