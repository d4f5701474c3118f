/**
 * The rate that was agreed for the child's band, and how far the fee in front of the user has moved from it.
 *
 * drift = fee − agreed rate, in pounds a week and as a share of the rate. Rates are the user's own: none is bundled.
 * Worked example: "Specialist" agreed at £5,200.00 on 1 April 2024; a fee of £5,600.00 is £400.00 above it, 7.69 %.
 */
import type { IsoDate } from '../calendar/isoDate';
import { placeOnRateCard, type AgreedRate, type PlaceOnRateCard } from '../contracts/models/rateCard';
import { zero } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Band } from './bands';

export interface BandRate extends AgreedRate {
  /** Where the rate was agreed, in the user's words: "Regional framework, lot 2". */
  readonly source: string;
}

export type DriftFromRate =
  | { readonly kind: 'noBand' }
  | { readonly kind: 'noRateCard' }
  | { readonly kind: 'noRateForBand' }
  | { readonly kind: 'rateOnly'; readonly rate: BandRate }
  | {
      readonly kind: 'drift';
      readonly rate: BandRate;
      readonly place: Extract<PlaceOnRateCard, { kind: 'onRateCard' }>;
    };

/** `fee` is null where no fee is set beside the needs. */
export function driftFromRate(
  band: Band | null,
  rates: readonly BandRate[],
  fee: Weekly | null,
  asAt: IsoDate,
): DriftFromRate {
  if (rates.length === 0) return { kind: 'noRateCard' };
  if (band === null) return { kind: 'noBand' };
  const place = placeOnRateCard(fee ?? poundsPer('week', zero), band.name, rates, asAt);
  if (place.kind === 'offFramework') return { kind: 'noRateForBand' };
  const rate = rates.find((each) => each === place.agreed);
  if (rate === undefined) return { kind: 'noRateForBand' };
  return fee === null ? { kind: 'rateOnly', rate } : { kind: 'drift', rate, place };
}
