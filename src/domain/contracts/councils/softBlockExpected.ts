/**
 * What a soft block is expected to cost each party a week, against spot and against a plain block for the same children
 * and places.
 *
 * Soft block: price of provider p from the stated model (`softBlockPrice`), b_p. A council pays b_p for each of its
 * children placed, its share of what all vacant places cost, Σ b_p × vacant places of p, and spot for its children
 * elsewhere. A provider receives b_p for all of its places less its own share of what all vacant places cost.
 * Spot: each provider on its own, paid its price for the children it has. Plain block: each council pays the block price
 * of the places it holds, used or not, and only its own children use them. Children elsewhere cost spot in all three.
 *
 * Worked example: two providers, each F 14,000, V 900, 4 places at £5,275, vacant share 25 %; occupancy 0.8 alone, 0.9
 * together; councils with 4 and 6 children, sharing 20 % and 30 %. Price 4,310 ÷ 0.95 = £4,536.84. Vacant places cost
 * 0.8 × 4,536.84 = £3,629.47. Each provider: 4 × 4,536.84 − 907.37 = £17,240.00, cost 14,000 + 3.6 × 900, margin 0.00 as
 * alone. First council: 0.4 × 7.2 × 4,536.84 = 13,066.11, vacant 725.89, elsewhere 1.12 × 7,000 = 7,840: £21,632.00.
 *
 * The councils' payments to the group always add up to what the providers receive. These figures compare structures;
 * they are no forecast.
 */
import { exact, one, sumOf, zero, type Exact } from '../../money/exact';
import { erlangLoss } from '../occupancy/erlangLoss';
import { costOf } from '../models/providerView';
import {
  loadOfGroup,
  placesOfGroup,
  placesOfProvider,
  softBlockOccupancy,
  voidShareOfCouncils,
  type SoftBlock,
  type SoftBlockCouncil,
  type SoftBlockOccupancy,
  type SoftBlockProvider,
} from './softBlock';
import { softBlockPrice, type SoftBlockPrice } from '../models/voidSharePrice';

/** Pounds a week under each of the three contracts. */
export interface UnderEach<T> {
  readonly softBlock: T;
  readonly spot: T;
  readonly block: T;
}

/** Pounds a week. */
export interface CouncilPays {
  readonly children: Exact;
  readonly vacant: Exact;
  readonly elsewhere: Exact;
  readonly total: Exact;
}

export interface ProviderReceives {
  readonly income: Exact;
  readonly margin: Exact;
}

export interface SoftBlockExpected {
  readonly occupancy: SoftBlockOccupancy;
  /** In the order of the providers. */
  readonly prices: readonly SoftBlockPrice[];
  readonly councils: readonly UnderEach<CouncilPays>[];
  readonly providers: readonly UnderEach<ProviderReceives>[];
  /** What the vacant places of the whole group cost, before it is shared out. */
  readonly vacantPlacesCost: Exact;
}

/** Null where nothing would be paid for: occupancy together nought. The terms must be sound (`checkSoftBlock`). */
export function softBlockExpected(block: SoftBlock): SoftBlockExpected | null {
  const occupancy = softBlockOccupancy(block);
  const prices = softBlockPrices(block, occupancy);
  if (prices === null) return null;
  const vacantOf = (provider: SoftBlockProvider): Exact =>
    one.minus(occupancy.together).times(placesOfProvider(provider));
  const vacantPlacesCost = sumOf(
    block.providers.map((provider, index) => vacantOf(provider).times(prices[index]?.perPlace ?? zero)),
  );
  const known: Known = { block, occupancy, prices, vacantPlacesCost };
  return {
    occupancy,
    prices,
    vacantPlacesCost,
    councils: block.councils.map((council) => ({
      softBlock: councilInSoftBlock(council, known),
      spot: councilAtSpot(council, known),
      block: councilInBlock(council, block),
    })),
    providers: block.providers.map((provider, index) => providerUnderEach(provider, index, known)),
  };
}

interface Known {
  readonly block: SoftBlock;
  readonly occupancy: SoftBlockOccupancy;
  readonly prices: readonly SoftBlockPrice[];
  readonly vacantPlacesCost: Exact;
}

function softBlockPrices(
  block: SoftBlock,
  { alone, together }: SoftBlockOccupancy,
): readonly SoftBlockPrice[] | null {
  const prices = block.providers.map(({ price, costs }, index) =>
    softBlockPrice({
      price: price.pounds,
      perChild: costs.perChild.pounds,
      occupancyAlone: alone[index] ?? zero,
      occupancyPooled: together,
      voidShare: voidShareOfCouncils(block),
    }),
  );
  return prices.every((price) => price !== null) ? prices : null;
}

/** The council's part of all children needing a place: children placed are shared in the same proportion. */
function partOf(council: SoftBlockCouncil, block: SoftBlock): Exact {
  return council.load.dividedBy(loadOfGroup(block));
}

function councilInSoftBlock(council: SoftBlockCouncil, known: Known): CouncilPays {
  const { block, occupancy, prices, vacantPlacesCost } = known;
  const part = partOf(council, block);
  const children = sumOf(
    block.providers.map((provider, index) =>
      occupancy.together.times(placesOfProvider(provider)).times(prices[index]?.perPlace ?? zero),
    ),
  ).times(part);
  const placed = occupancy.together.times(placesOfGroup(block)).times(part);
  const vacant = council.voidShare.fraction.times(vacantPlacesCost);
  return paid(children, vacant, council.load.minus(placed), block);
}

function councilAtSpot(council: SoftBlockCouncil, { block, occupancy }: Known): CouncilPays {
  const placedBy = block.providers.map((provider, index) =>
    (occupancy.alone[index] ?? zero).times(placesOfProvider(provider)),
  );
  const part = partOf(council, block);
  const paidFor = block.providers.map(({ price }, index) => price.pounds.times(placedBy[index] ?? zero));
  return paid(sumOf(paidFor).times(part), zero, council.load.minus(sumOf(placedBy).times(part)), block);
}

function councilInBlock(council: SoftBlockCouncil, block: SoftBlock): CouncilPays {
  const price = meanBlockPrice(block);
  const placed = childrenInOwnPlaces(council);
  const vacant = exact(council.places).minus(placed);
  return paid(price.times(placed), price.times(vacant), council.load.minus(placed), block);
}

function paid(children: Exact, vacant: Exact, elsewhere: Exact, { spotPrice }: SoftBlock): CouncilPays {
  const spot = spotPrice.pounds.times(elsewhere);
  return { children, vacant, elsewhere: spot, total: sumOf([children, vacant, spot]) };
}

/** Of a place of the group, since a council's places are dealt over the homes. */
export function meanBlockPrice(block: SoftBlock): Exact {
  const all = block.providers.map((provider) => provider.blockPrice.pounds.times(placesOfProvider(provider)));
  return sumOf(all).dividedBy(placesOfGroup(block));
}

/** A council that holds no place has every child elsewhere. */
export function childrenInOwnPlaces({ places, load }: SoftBlockCouncil): Exact {
  return places === 0 ? zero : erlangLoss(places, load).carried;
}

function providerUnderEach(
  provider: SoftBlockProvider,
  index: number,
  { block, occupancy, prices, vacantPlacesCost }: Known,
): UnderEach<ProviderReceives> {
  const places = exact(placesOfProvider(provider));
  const perPlace = prices[index]?.perPlace ?? zero;
  const alone = (occupancy.alone[index] ?? zero).times(places);
  const inBlocks = sumOf(block.councils.map(childrenInOwnPlaces))
    .times(places)
    .dividedBy(placesOfGroup(block));
  const received = (income: Exact, children: Exact): ProviderReceives => ({
    income,
    margin: income.minus(costOf(provider.costs, children)),
  });
  const borne = provider.voidShare.fraction.times(vacantPlacesCost);
  return {
    softBlock: received(perPlace.times(places).minus(borne), occupancy.together.times(places)),
    spot: received(provider.price.pounds.times(alone), alone),
    block: received(provider.blockPrice.pounds.times(places), inBlocks),
  };
}
