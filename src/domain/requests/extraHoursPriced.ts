/**
 * A request for extra hours, priced: the people who are not paid already, at the cost of a delivered hour; the agency's price
 * for the hours that are agency, and for no others; beside it the same need met by skill instead of hours.
 *
 * weekly = hours × added staff × ((1 − agency share) × cost per delivered hour + agency share × agency rate);
 * in the time asked for = weekly × nights ÷ 7.
 *
 * Worked example: 12 hours at £18.2549 a delivered hour: £219.06 a week; 112 nights: £3,504.94. A quarter of them agency at
 * £26.00: 9 × 18.2549 + 3 × 26 = £242.29.
 */
import { exact, greatestOf, one, zero, type Exact } from '../money/exact';
import { poundsPer, type Hourly, type Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { costOfExtraHours, type ExtraHours } from './extraHours';

export interface ExtraHoursRequest {
  readonly hours: ExtraHours;
  readonly deliveredHour: Hourly;
  readonly agencyShare: Fraction;
  /** What an agency charges for an hour, irrecoverable VAT included; nothing where no hour is agency. */
  readonly agencyHour: Hourly;
  readonly nights: number;
  /** What the provider asks for; null where it states no price. */
  readonly requested: Weekly | null;
  /** The same need met by somebody more skilled; null where that is not looked at. */
  readonly bySkill: { readonly hours: Exact; readonly deliveredHour: Hourly } | null;
}

export interface ExtraHoursPriced {
  /** Of one more person each, a week. */
  readonly addedStaffHours: Exact;
  readonly weekly: Weekly;
  readonly inTheTime: Exact;
  /** Asked less priced; null where no price is asked. */
  readonly aboveTheRequest: Weekly | null;
  readonly bySkill: Weekly | null;
}

export function priceExtraHours(request: ExtraHoursRequest): ExtraHoursPriced {
  const { hours, deliveredHour, agencyShare, agencyHour, nights, requested: requested, bySkill } = request;
  const own = one.minus(agencyShare.fraction);
  const hour = deliveredHour.pounds.times(own).plus(agencyHour.pounds.times(agencyShare.fraction));
  const weekly = costOfExtraHours(hours, poundsPer('hour', hour));
  const added = greatestOf(zero, hours.staffPerHour.minus(hours.staffAlreadyPaid));
  return {
    addedStaffHours: hours.hoursRequested.times(added),
    weekly,
    inTheTime: weekly.pounds.times(exact(nights)).dividedBy(7),
    aboveTheRequest: requested === null ? null : poundsPer('week', requested.pounds.minus(weekly.pounds)),
    bySkill: bySkill === null ? null : poundsPer('week', bySkill.hours.times(bySkill.deliveredHour.pounds)),
  };
}
