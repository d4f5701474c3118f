/**
 * A council's own home (or all its homes together) over one year or several: what its ledger says was spent and
 * received, and how many nights its places were available and occupied.
 */
import type { Place } from '../evidence/place';
import type { Exact } from '../money/exact';
import type { AddOn } from './bridgeSteps';
import type { LedgerCategory } from './ledgerCategory';

export interface InHouseLine {
  readonly label: string;
  readonly category: LedgerCategory;
  /** Pounds, one for each year of the home; null where the year has none. Income is negative. */
  readonly amounts: readonly (Exact | null)[];
  readonly at: Place;
}

export interface InHouseYear {
  /** As the ledger heads its column: "2024/25". */
  readonly label: string;
  /** The calendar year it begins in, 2024 for 2024/25; null where the heading does not say. */
  readonly startsIn: number | null;
  readonly availableBedNights: Exact | null;
  readonly occupiedBedNights: Exact | null;
  /** How bed-nights were worked out where the ledger states places or an occupancy instead: "5 places × 365 nights". */
  readonly nightsWorkedOut?: {
    readonly available: string | null;
    readonly occupied: string | null;
  };
}

/** What an external place costs a week, and who says so. The first of several is compared at each occupancy. */
export interface ExternalPrice {
  readonly name: string;
  readonly weekly: Exact;
  readonly source: string;
}

export interface InHouseHome {
  readonly name: string;
  /** Oldest first. */
  readonly years: readonly InHouseYear[];
  readonly lines: readonly InHouseLine[];
  /** Costs that the council books elsewhere, pounds for each year; null where nothing is stated. */
  readonly addOns: Readonly<Partial<Record<AddOn, readonly (Exact | null)[]>>>;
  readonly externalPrices: readonly ExternalPrice[];
}
