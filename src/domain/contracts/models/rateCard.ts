/**
 * The fee in front of the user beside the rates that were agreed: framework or soft-block rates, each with the day it was
 * agreed. Drift is how far the fee has moved from the rate since, as a share of the rate.
 *
 * Worked example: agreed £5,200.00 on 1 April 2024, asked £5,600.00 on 1 October 2025: £400.00 more, 7.69 % in 548 nights.
 * A fee for which no rate of that name was agreed is off framework. Drift is in the money of its day; beside it stands the rate
 * moved by a stated index, whole years only: £5,200.00 of 2024 with 3.4 % in 2025 is £5,376.80, and £5,600.00 £223.20 above it.
 */
import { daysBetween, type IsoDate } from '../../calendar/isoDate';
import { movePriceBase, yearlyIndex, type StatedIndex } from '../../benchmarks/priceBase';
import { priceYearOfDay } from '../../benchmarks/priceYear';
import { one, type Exact } from '../../money/exact';
import type { Weekly } from '../../money/moneyPer';
import { toThePenny } from '../../money/rounding';

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
      /** The agreed rate in the prices of the day, and what the fee is above that; null without an index for the years between. */
      readonly indexed: IndexedRate | null;
    };

export interface IndexedRate {
  readonly rate: Exact;
  /** What each pound agreed has become. */
  readonly factor: Exact;
  readonly above: Exact;
  readonly from: number;
  readonly to: number;
  readonly indexName: string;
}

/** The latest rate of that name agreed by `asAt`; names are compared without letter case. */
export function placeOnRateCard(
  fee: Weekly,
  name: string,
  rates: readonly AgreedRate[],
  asAt: IsoDate,
  index: StatedIndex | null = null,
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
    indexed: index === null ? null : indexedRate(fee, agreed, asAt, index),
  };
}

function indexedRate(
  fee: Weekly,
  { weekly, agreedOn }: AgreedRate,
  asAt: IsoDate,
  index: StatedIndex,
): IndexedRate | null {
  const [from, to] = [priceYearOfDay(agreedOn), priceYearOfDay(asAt)];
  const moved = movePriceBase(weekly.pounds, from, to, yearlyIndex(index));
  if (moved === null) return null;
  const rate = toThePenny(moved.amount);
  const factor = movePriceBase(one, from, to, yearlyIndex(index))?.amount ?? one;
  return { rate, factor, above: fee.pounds.minus(rate), from, to, indexName: index.name };
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
  index: StatedIndex | null = null,
): RateCard {
  const placed = fees.map((fee) => ({
    fee,
    place: placeOnRateCard(fee.weekly, fee.name, rates, asAt, index),
  }));
  return { rates, fees: placed, asAt };
}
