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
  readonly availableBedNights: Exact | null;
  readonly occupiedBedNights: Exact | null;
  readonly printedTotal: Exact | null;
}

export interface InHouseHome {
  readonly name: string;
  readonly years: readonly InHouseYear[];
  readonly lines: readonly InHouseLine[];
  /** Costs that the council books elsewhere, pounds for each year; null where nothing is stated. */
  readonly addOns: Readonly<Partial<Record<AddOn, readonly (Exact | null)[]>>>;
  /** What an external place costs a week, where somebody stated it. */
  readonly externalWeeklyPrice: Exact | null;
}
