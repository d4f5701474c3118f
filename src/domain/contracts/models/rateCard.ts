/**
 * The fee in front of the user beside the rates that were agreed: framework or soft-block rates, each with the day it was
 * agreed. Drift is how far the fee has moved from the rate since, as a share of the rate.
 *
 * Worked example: agreed £5,200.00 on 1 April 2024, asked £5,600.00 on 1 October 2025: £400.00 more, 7.69 % in 548 nights.
 * A fee for which no rate of that name was agreed is off framework.
 */
import { daysBetween, type IsoDate } from '../../calendar/isoDate';
import type { Exact } from '../../money/exact';
import type { Weekly } from '../../money/moneyPer';

export interface AgreedRate {
  readonly name: string;
  readonly terms: 'framework' | 'softBlock';
  readonly weekly: Weekly;
  readonly agreedOn: IsoDate;
}

/** The fee in front of the user, under the name it has on the rate card. */
export interface QuotedFee {
  readonly name: string;
  readonly weekly: Weekly;
}

export type PlaceOnRateCard =
  | { readonly kind: 'offFramework' }
  | {
      readonly kind: 'onRateCard';
      readonly agreed: AgreedRate;
      /** Pounds a week that the fee is above the rate; below nought where it is less. */
      readonly above: Exact;
      /** Null where the agreed rate is nought. */
      readonly drift: Exact | null;
      readonly nightsSinceAgreed: number;
    };

/** The latest rate of that name agreed by `asAt`; names are compared without letter case. */
export function placeOnRateCard(
  fee: Weekly,
  name: string,
  rates: readonly AgreedRate[],
  asAt: IsoDate,
): PlaceOnRateCard {
  const wanted = name.trim().toLowerCase();
  const agreed = rates
    .filter((rate) => rate.name.trim().toLowerCase() === wanted && rate.agreedOn <= asAt)
    .toSorted((first, second) => (first.agreedOn < second.agreedOn ? 1 : -1))[0];
  if (agreed === undefined) return { kind: 'offFramework' };
  const above = fee.pounds.minus(agreed.weekly.pounds);
  return {
    kind: 'onRateCard',
    agreed,
    above,
    drift: agreed.weekly.pounds.isZero() ? null : above.dividedBy(agreed.weekly.pounds),
    nightsSinceAgreed: daysBetween(agreed.agreedOn, asAt),
  };
}

/** A rate card with the fees that were placed against it. */
export interface RateCard {
  readonly rates: readonly AgreedRate[];
  readonly fees: readonly PlacedFee[];
  readonly asAt: IsoDate;
}

export interface PlacedFee {
  readonly fee: QuotedFee;
  readonly place: PlaceOnRateCard;
}

export function placedOnRateCard(
  fees: readonly QuotedFee[],
  rates: readonly AgreedRate[],
  asAt: IsoDate,
): RateCard {
  const placed = fees.map((fee) => ({ fee, place: placeOnRateCard(fee.weekly, fee.name, rates, asAt) }));
  return { rates, fees: placed, asAt };
}
