/**
 * What may be agreed beside the price, whatever the shape of the contract: the same options for all seven.
 *
 * Places and years: a ramp-up (2 places in the first year, 4 from the second), years after which either side may leave,
 * a price cap, an uplift clause, payment by the night. Growth: places that are added only if a target was met.
 * No exclusion: the provider takes every child who is referred, or a stated share. Emergency places: held free for a
 * child who needs one tonight, so that fewer places can be planned with, at a price of their own.
 *
 * A guarantee tested weekly or trued up yearly belongs to the minimum guarantee itself.
 */
import type { IsoDate } from '../../calendar/isoDate';
import type { Weekly } from '../../money/moneyPer';
import type { Fraction } from '../../money/percentage';
import type { UpliftClause } from './upliftClause';

export interface ContractOptions {
  readonly term?: ContractTerm;
  readonly noExclusion?: NoExclusion;
  readonly emergency?: EmergencyPlaces;
}

export interface ContractTerm {
  /** Places in each year, so that a ramp-up is stated and not assumed. */
  readonly placesByYear: readonly number[];
  /** The years after which either side may leave; counted from 1. */
  readonly breakAfterYears: readonly number[];
  readonly uplift: UpliftClause | null;
  /** The most a place may ever cost a week; null where there is no cap. */
  readonly priceCap: Weekly | null;
  readonly paid: PaidBy;
  readonly growth: Growth | null;
}

/** By the week: so many weeks a year by the stated convention. By the night: each year's own nights, from the first day on. */
export type PaidBy = { readonly kind: 'week' } | { readonly kind: 'night'; readonly firstDay: IsoDate };

/** Places added from the year after `afterYear` on, only if the target was met by then. */
export interface Growth {
  readonly afterYear: number;
  readonly places: number;
  readonly target: GrowthTarget;
}

export type GrowthTarget =
  | { readonly kind: 'occupancy'; readonly atLeast: Fraction }
  /** What children should have achieved, in the contract's own words. */
  | { readonly kind: 'outcome'; readonly words: string };

export interface NoExclusion {
  /** The share of referred children whom the provider then takes: 1, or what was agreed. */
  readonly acceptance: Fraction;
}

export interface EmergencyPlaces {
  readonly places: number;
  /** A week for each, whether a child is there or not. */
  readonly price: Weekly;
}
