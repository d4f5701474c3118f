/**
 * A soft block as a group: several providers, each with its homes and costs, and several councils that send their
 * children to all of them together. Every party bears a stated share of the vacant places; the shares add up to one.
 *
 * Referrals are collective: every child is offered to every home with a free place. No move is assumed: a child stays
 * where it was placed until it leaves, whatever becomes free elsewhere.
 *
 * Occupancy alone: each provider with the part of the children that its places are of all places. Occupancy together: all
 * children and all places. Both follow from Erlang's formula where they are not stated.
 * Worked example: two providers of 4 places and a load of 8 in all: alone each 4 places and a load of 4,
 * 4 × (1 − 0.310680) ÷ 4 = 68.93 %; together 8 × (1 − 0.235570) ÷ 8 = 76.44 %.
 */
import { exact, sumOf, type Exact } from '../../money/exact';
import type { Weekly } from '../../money/moneyPer';
import type { Fraction } from '../../money/percentage';
import { erlangLoss } from '../occupancy/erlangLoss';
import type { CouncilDemand } from './pooling';
import type { ProviderCosts } from '../models/providerView';

export interface SoftBlockHome {
  readonly name: string;
  readonly places: number;
}

export interface SoftBlockProvider {
  readonly name: string;
  readonly homes: readonly SoftBlockHome[];
  /** Of all its homes together. */
  readonly costs: ProviderCosts;
  /** What it asks for an occupied place on its own (spot), and for a place paid for whether or not it is used (block). */
  readonly price: Weekly;
  readonly blockPrice: Weekly;
  /** Its share of what vacant places of the whole group cost. */
  readonly voidShare: Fraction;
  /** Null where it follows from Erlang's formula. */
  readonly occupancyAlone: Fraction | null;
}

/** `places`: how many it would hold of its own in a plain block. */
export interface SoftBlockCouncil extends CouncilDemand {
  readonly voidShare: Fraction;
}

export interface SoftBlock {
  readonly providers: readonly SoftBlockProvider[];
  readonly councils: readonly SoftBlockCouncil[];
  /** A child placed elsewhere. */
  readonly spotPrice: Weekly;
  /** Null where it follows from Erlang's formula. */
  readonly occupancyTogether: Fraction | null;
}

export const safeguardSentence =
  'No move is assumed: a child stays where it was placed until it leaves, and no child is moved to fill a vacant place.';

export function placesOfProvider({ homes }: SoftBlockProvider): number {
  return homes.reduce((sum, { places }) => sum + places, 0);
}

export function placesOfGroup({ providers }: SoftBlock): number {
  return providers.reduce((sum, provider) => sum + placesOfProvider(provider), 0);
}

export function loadOfGroup({ councils }: SoftBlock): Exact {
  return sumOf(councils.map(({ load }) => load));
}

/** The part of a vacant place that all councils pay together: s in the price of the soft block. */
export function voidShareOfCouncils({ councils }: SoftBlock): Exact {
  return sumOf(councils.map(({ voidShare }) => voidShare.fraction));
}

export interface SoftBlockOccupancy {
  /** Of each provider on its own, in the order of the providers. */
  readonly alone: readonly Exact[];
  readonly together: Exact;
}

export function softBlockOccupancy(block: SoftBlock): SoftBlockOccupancy {
  const places = placesOfGroup(block);
  const load = loadOfGroup(block);
  const alone = block.providers.map((provider) => {
    if (provider.occupancyAlone !== null) return provider.occupancyAlone.fraction;
    const own = placesOfProvider(provider);
    return erlangLoss(own, load.times(own).dividedBy(exact(places))).occupancy;
  });
  return { alone, together: block.occupancyTogether?.fraction ?? erlangLoss(places, load).occupancy };
}
