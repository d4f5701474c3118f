/**
 * The seven ways in which places are paid for. One tagged union: whoever decides something by shape decides it for all.
 *
 * Prices are pounds a week for a place; shares are fractions of one. The places themselves stand beside the model, since
 * the same places are compared under every model.
 */
import type { Fraction, Percentage } from '../../money/percentage';
import type { Weekly } from '../../money/moneyPer';

export interface Spot {
  readonly kind: 'spot';
  readonly price: Weekly;
}

export interface FullBlock {
  readonly kind: 'fullBlock';
  readonly price: Weekly;
}

/** The guarantee is tested every week, or once a year on the average number of occupied places (a true-up). */
export interface MinimumGuarantee {
  readonly kind: 'minimumGuarantee';
  readonly price: Weekly;
  readonly guarantee: Fraction;
  readonly tested: 'weekly' | 'yearly';
}

export interface VoidShare {
  readonly kind: 'voidShare';
  readonly price: Weekly;
  readonly voidShare: Fraction;
  /** Where some weeks of a vacancy are free, or only so many are charged. */
  readonly chargedWeeks?: ChargedWeeks;
}

/** Which weeks of a vacancy are charged, and how long a vacancy lasts on average, since the share charged depends on it. */
export interface ChargedWeeks {
  readonly voidFreeWeeks: number;
  /** The most weeks charged for one vacancy; null where there is no cap. */
  readonly capWeeks: number | null;
  readonly meanVacancyWeeks: number;
}

/** A block for each home that holds its first children, and a price for each child above them. */
export interface TwoPart {
  readonly kind: 'twoPart';
  readonly blockPerHome: Weekly;
  readonly extraPerChild: Weekly;
  readonly childrenIncluded: number;
  /** The places of each home. */
  readonly homes: readonly number[];
  /** How children are taken to spread over the homes; emptiest first where nobody says. */
  readonly spread?: HomeSpread;
}

/** Emptiest first is the cheapest for the council, filling one home first the dearest. */
export const homeSpreads = ['emptiestFirst', 'atRandom', 'fillOneFirst'] as const;
export type HomeSpread = (typeof homeSpreads)[number];

export const homeSpreadWords: Readonly<Record<HomeSpread, string>> = {
  emptiestFirst: 'to the home with the fewest children first',
  atRandom: 'to any free place alike',
  fillOneFirst: 'one home filled before the next',
};

export interface CostAndVolume {
  readonly kind: 'costAndVolume';
  readonly price: Weekly;
  readonly bands: readonly DiscountBand[];
  readonly basis: VolumeBasis;
}

/** Marginal: each place at its own band's price. All units: every place at the price of the band the total falls in. */
export type VolumeBasis = 'marginal' | 'allUnits';

/** From and to are both within the band; null where it has no end. */
export interface DiscountBand {
  readonly from: number;
  readonly to: number | null;
  readonly discount: Percentage;
}

/** Councils that hold places together: each its own first, then another's free place at the resale price, then spot. */
export interface Shared {
  readonly kind: 'shared';
  readonly price: Weekly;
  readonly resalePrice: Weekly;
  /** In the order of the rota: whose free place is offered first. */
  readonly entitlements: readonly number[];
}

export type ContractModel =
  Spot | FullBlock | MinimumGuarantee | VoidShare | TwoPart | CostAndVolume | Shared;

export type ContractModelKind = ContractModel['kind'];

/** As they are called on screen and in sheets. */
export const contractModelNames: Readonly<Record<ContractModelKind, string>> = {
  spot: 'Spot',
  fullBlock: 'Full block',
  minimumGuarantee: 'Minimum guarantee',
  voidShare: 'Share of vacant places',
  twoPart: 'Two-part price',
  costAndVolume: 'Cost and volume',
  shared: 'Shared block',
};
