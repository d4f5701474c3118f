/**
 * A placement is paid by the night: the night of arrival is paid, the night of departure is not, unless the contract
 * says otherwise. Part of a week costs nights × weekly fee ÷ 7; a year costs its own nights, never 52 × the weekly fee.
 *
 * Worked example: in on Monday 31 March 2025 and out on Thursday 3 April is three nights; at £5,600.00 a week that is
 * £2,400.00. The year from 1 April 2025 has 365 nights: £292,000.00. The year from 1 April 2027 has 366, since it
 * holds 29 February 2028: £292,800.00.
 *
 * Errors: a departure before the arrival makes no stay (null). Amounts are pounds in all, not yet rounded.
 */
import { exact, type Exact } from '../money/exact';
import { poundsPer, type Nightly, type Weekly } from '../money/moneyPer';
import { daysAfter, daysBetween, oneYearAfter, type IsoDate } from './isoDate';

export interface Stay {
  readonly arrival: IsoDate;
  readonly departure: IsoDate;
}

/** What a contract says about the first and the last night. */
export interface PaidNightsRule {
  readonly arrivalNightPaid: boolean;
  readonly departureNightPaid: boolean;
}

export const usualPaidNights: PaidNightsRule = { arrivalNightPaid: true, departureNightPaid: false };

/** Paid nights in a row: the evening of the first day, and the first evening that is not paid. */
export interface PaidNights {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly nights: number;
}

export function stay(arrival: IsoDate, departure: IsoDate): Stay | null {
  return departure < arrival ? null : { arrival, departure };
}

export function paidNights({ arrival, departure }: Stay, rule: PaidNightsRule = usualPaidNights): PaidNights {
  const from = rule.arrivalNightPaid ? arrival : daysAfter(arrival, 1);
  const until = rule.departureNightPaid ? daysAfter(departure, 1) : departure;
  return { from, until, nights: Math.max(0, daysBetween(from, until)) };
}

export function nightlyRate(fee: Weekly): Nightly {
  return poundsPer('night', fee.pounds.dividedBy(7));
}

/** Nights × fee ÷ 7, in that order, so that whole weeks come out at whole fees. */
export function costOfNights(fee: Weekly, nights: number): Exact {
  return fee.pounds.times(exact(nights)).dividedBy(7);
}

/** Nights from this day to the same day next year: 365, or 366 where a 29 February lies between. */
export function nightsInYearFrom(firstDay: IsoDate): number {
  return daysBetween(firstDay, oneYearAfter(firstDay));
}

export function costOfYear(fee: Weekly, firstDay: IsoDate): Exact {
  return costOfNights(fee, nightsInYearFrom(firstDay));
}
