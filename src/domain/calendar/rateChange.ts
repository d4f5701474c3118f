/**
 * A stay that crosses a change of fee is paid by the night: a night belongs to the day it begins on, and is paid at the
 * fee in force that day. What is past is never re-priced.
 *
 * Worked example: in on 3 April 2025, out on 10 April, £5,600.00 a week until 5 April and £5,950.00 from 6 April. The
 * nights of 3, 4 and 5 April cost 3 × 800 = £2,400.00, those of 6, 7, 8 and 9 April 4 × 850 = £3,400.00: £5,800.00.
 *
 * Errors: nights before the first fee are counted and returned, never priced at a fee that was not yet agreed.
 */
import { exact, sumOf, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import { daysBetween, type IsoDate } from './isoDate';
import {
  costOfNights,
  paidNights,
  usualPaidNights,
  type PaidNights,
  type PaidNightsRule,
  type Stay,
} from './nights';

/** A weekly fee and the first day it is paid for. */
export interface DatedFee {
  readonly from: IsoDate;
  readonly weeklyFee: Weekly;
}

export interface StayPart extends PaidNights {
  readonly weeklyFee: Weekly;
  /** For all nights of the part. */
  readonly pounds: Exact;
}

export interface StayCost {
  readonly parts: readonly StayPart[];
  readonly nightsWithoutFee: number;
  readonly pounds: Exact;
}

export function costOfStay(
  stay: Stay,
  fees: readonly DatedFee[],
  rule: PaidNightsRule = usualPaidNights,
): StayCost {
  const paid = paidNights(stay, rule);
  const inOrder = [...fees].sort((a, b) => daysBetween(b.from, a.from));
  const parts = inOrder.flatMap((fee, index) => {
    const nights = nightsWithin(paid, fee.from, inOrder[index + 1]?.from ?? paid.until);
    if (nights === null) return [];
    const pounds = costOfNights(fee.weeklyFee, nights.nights);
    return [{ ...nights, weeklyFee: fee.weeklyFee, pounds }];
  });
  const priced = parts.reduce((nights, part) => nights + part.nights, 0);
  return {
    parts,
    nightsWithoutFee: paid.nights - priced,
    pounds: sumOf(parts.map((part) => part.weeklyFee.pounds.times(exact(part.nights)))).dividedBy(7),
  };
}

function nightsWithin(paid: PaidNights, from: IsoDate, until: IsoDate): PaidNights | null {
  const first = from > paid.from ? from : paid.from;
  const end = until < paid.until ? until : paid.until;
  const nights = daysBetween(first, end);
  return nights > 0 ? { from: first, until: end, nights } : null;
}
