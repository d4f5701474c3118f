/**
 * A host council, as in Rome after 2022: one council carries the block for its partners. It pays a fixed contribution
 * whatever happens, may release some of its places after notice, and receives a share of the provider's surplus that rises
 * with its use of the places.
 *
 *   a council's use = its children ÷ all children placed; its part of the payment = the places it holds ÷ all places
 *   surplus = payment + contribution − provider's cost, nothing where that is negative; settled on the year's average
 *   host pays: its part + contribution + spot for its children elsewhere − share of surplus at its use
 *   each partner pays: its part + spot for its children elsewhere; the provider keeps payment + contribution − cost − share
 *
 * Worked example: a block of 4 places at £5,000; the host holds 2, as does its partner; loads 1 and 3. Of 2.7573 children
 * placed a quarter are the host's. Contribution £1,000, surplus 20,000 + 1,000 − 14,000 − 900 × 2.7573 = £4,518.45; a share
 * of 10 % below half of the use and 30 % from there: £451.84 a week to the host.
 *
 * Units: pounds a week. The parties' amounts add up: what councils pay is what the provider receives, spot apart.
 * These figures compare structures; they are no forecast.
 */
import { greatestOf, sumOf, zero, type Exact } from '../../money/exact';
import type { Fraction } from '../../money/percentage';
import type { CouncilDemand } from './pooling';
import { costOf, type ProviderCosts } from '../models/providerView';

export interface HostCouncil {
  /** One of the councils of the comparison, and one of its contracts. */
  readonly council: string;
  readonly contract: string;
  /** Pounds a week, whatever happens. */
  readonly contribution: Exact;
  readonly surplusShares: readonly SurplusShare[];
  readonly release: ReleaseRight | null;
}

/** From this use on (a share of all children placed) the host receives this share of the surplus. */
export interface SurplusShare {
  readonly fromUse: Fraction;
  readonly share: Fraction;
}

export interface ReleaseRight {
  readonly places: number;
  readonly noticeWeeks: number;
}

export interface HostParty {
  readonly name: string;
  readonly isHost: boolean;
  readonly placesHeld: number;
  readonly children: Exact;
  /** Of the contract's payment. */
  readonly part: Exact;
  readonly contribution: Exact;
  readonly surplus: Exact;
  readonly spot: Exact;
  readonly pays: Exact;
}

export interface HostCost {
  readonly parties: readonly HostParty[];
  readonly use: Exact;
  readonly share: Exact;
  /** The provider's, before the host's share. */
  readonly surplus: Exact;
  readonly providerKeeps: Exact;
}

/** What a contract is expected to come to, and what spot costs. */
export interface HostedContract {
  readonly payment: Exact;
  readonly children: Exact;
  readonly refused: Exact;
  readonly spotPrice: Exact;
  readonly provider: ProviderCosts;
}

export function hostCost(
  host: HostCouncil,
  councils: readonly CouncilDemand[],
  { payment, children, refused, spotPrice, provider }: HostedContract,
): HostCost {
  const load = sumOf(councils.map((council) => council.load));
  const places = councils.reduce((sum, council) => sum + council.places, 0);
  const use = sumOf(
    councils.filter(({ name }) => name === host.council).map((council) => council.load),
  ).dividedBy(load);
  const share = shareAt(host.surplusShares, use);
  const surplus = payment.plus(host.contribution).minus(costOf(provider, children));
  const returned = greatestOf(surplus, zero).times(share);
  const parties = councils.map((council): HostParty => {
    const isHost = council.name === host.council;
    const part = payment.times(council.places).dividedBy(places);
    const spot = council.load.times(refused).times(spotPrice);
    const contribution = isHost ? host.contribution : zero;
    const back = isHost ? returned : zero;
    return {
      name: council.name,
      isHost,
      placesHeld: council.places,
      children: children.times(council.load).dividedBy(load),
      part,
      contribution,
      surplus: back,
      spot,
      pays: sumOf([part, contribution, spot]).minus(back),
    };
  });
  return { parties, use, share, surplus, providerKeeps: surplus.minus(returned) };
}

/** The share of the highest step whose use is reached; nothing below the first. */
export function shareAt(steps: readonly SurplusShare[], use: Exact): Exact {
  const reached = steps
    .filter(({ fromUse }) => use.greaterThanOrEqualTo(fromUse.fraction))
    .toSorted((first, second) => second.fromUse.fraction.comparedTo(first.fromUse.fraction));
  return reached[0]?.share.fraction ?? zero;
}
