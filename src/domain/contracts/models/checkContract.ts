/** What is wrong with a contract's terms before anything is worked out from them: so that no figure is ever "not a number". */
import { countInWords } from '../../evidence/countInWords';
import { exact, exactText, one, type Exact } from '../../money/exact';
import { fractionOf } from '../../money/percentage';
import { poundsInWords, type Weekly } from '../../money/moneyPer';
import { contractFinding, type ContractFinding } from '../contractFinding';
import type { ContractModel, Shared, TwoPart } from './contractModel';
import { bandsJoin, bandsReach, fallingTotals } from './volumeDiscount';

export function checkContract(model: ContractModel, places: number): readonly ContractFinding[] {
  return [...placesAreMeant(places), ...checkModel(model, places)];
}

function checkModel(model: ContractModel, places: number): readonly ContractFinding[] {
  switch (model.kind) {
    case 'spot':
    case 'fullBlock':
      return priceIsMeant('place', model.price);
    case 'minimumGuarantee':
      return [...priceIsMeant('place', model.price), ...guaranteeIsMeant(model.guarantee.fraction)];
    case 'voidShare':
      return [
        ...priceIsMeant('place', model.price),
        ...shareIsMeant('a share of vacant places', model.voidShare.fraction),
      ];
    case 'twoPart':
      return [
        ...priceIsMeant('block of a home', model.blockPerHome),
        ...priceIsMeant('further child', model.extraPerChild),
        ...homesSum(model, places),
      ];
    case 'costAndVolume': {
      const gaps = bandsJoin(model.bands);
      return [
        ...priceIsMeant('place', model.price),
        ...model.bands.flatMap(({ discount }) => shareIsMeant('a discount', fractionOf(discount).fraction)),
        ...gaps,
        ...(gaps.length > 0 ? [] : [...bandsReach(model, places), ...fallingTotals(model, places)]),
      ];
    }
    case 'shared':
      return [
        ...priceIsMeant('place', model.price),
        ...priceIsMeant('place offered to a partner council', model.resalePrice),
        ...resaleBelowPrice(model.resalePrice.pounds, model.price.pounds),
        ...entitlementsSum(model, places),
      ];
  }
}

export function placesAreMeant(places: number): readonly ContractFinding[] {
  if (Number.isInteger(places) && places >= 1) return [];
  return [
    contractFinding('no-places', 'error', {
      expected: 'one place or more, in whole places',
      received: String(places),
      advice: 'State how many places the contract is for.',
    }),
  ];
}

export function loadIsMeant(load: Exact): readonly ContractFinding[] {
  if (load.greaterThan(0)) return [];
  return [
    contractFinding('no-children-needing-a-place', 'error', {
      expected: 'more than nought children needing a place',
      received: exactText(load),
      advice:
        'State how many children need a place at the same time: children a week, times the share accepted, times the weeks they stay.',
    }),
  ];
}

export function priceIsMeant(whose: string, { pounds }: Weekly): readonly ContractFinding[] {
  if (!pounds.isNegative()) return [];
  return [
    contractFinding('price-negative', 'error', {
      expected: `a price for a ${whose} of nought or more`,
      received: `${poundsInWords(pounds)} a week`,
      advice: 'Correct the price; a reduction is written as a lower price.',
    }),
  ];
}

export function shareIsMeant(of: string, share: Exact): readonly ContractFinding[] {
  if (!share.isNegative() && share.lessThanOrEqualTo(one)) return [];
  return [
    contractFinding('share-outside-nought-to-one', 'error', {
      expected: `${of} between 0 and 1`,
      received: exactText(share),
      advice: 'Write 50 % as 0.5.',
    }),
  ];
}

function guaranteeIsMeant(guarantee: Exact): readonly ContractFinding[] {
  if (guarantee.isNegative()) return shareIsMeant('a guaranteed share', guarantee);
  if (guarantee.lessThanOrEqualTo(one)) return [];
  return [
    contractFinding('guarantee-above-all-places', 'error', {
      expected: 'a guaranteed share of at most 1, which is all places',
      received: exactText(guarantee),
      advice: 'Write 80 % as 0.8; nobody can pay for more places than the contract has.',
    }),
  ];
}

export function resaleBelowPrice(resale: Exact, price: Exact): readonly ContractFinding[] {
  if (resale.lessThan(price)) return [];
  return [
    contractFinding('resale-not-below-price', 'error', {
      expected: `a price for a place offered to a partner council below ${poundsInWords(price)} a week`,
      received: `${poundsInWords(resale)} a week`,
      advice:
        'Check both prices: at these, an empty place costs its holder nothing and more would always be better.',
    }),
  ];
}

function homesSum({ homes }: TwoPart, places: number): readonly ContractFinding[] {
  const sum = homes.reduce((total, home) => total + home, 0);
  if (sum === places && homes.every((home) => Number.isInteger(home) && home >= 1)) return [];
  return [
    contractFinding('places-of-homes-do-not-sum', 'error', {
      expected: `homes that hold ${countInWords(places, 'place')} together, one or more each`,
      received: homes.length === 0 ? 'no homes' : `${homes.join(' + ')} = ${String(sum)}`,
      advice: 'Correct the places of each home or of the contract.',
    }),
  ];
}

function entitlementsSum({ entitlements }: Shared, places: number): readonly ContractFinding[] {
  const sum = entitlements.reduce((total, held) => total + held, 0);
  if (sum === places && entitlements.every((held) => Number.isInteger(held) && held >= 0)) return [];
  return [
    contractFinding('entitlements-do-not-sum', 'error', {
      expected: `entitlements that add up to the ${countInWords(places, 'place')}`,
      received: entitlements.length === 0 ? 'none' : `${entitlements.join(' + ')} = ${String(sum)}`,
      advice: 'Give every place of the contract to one council, and no place twice.',
    }),
  ];
}

export function occupiedIsMeant(occupied: Exact, places: number): readonly ContractFinding[] {
  if (!occupied.isNegative() && occupied.lessThanOrEqualTo(exact(places))) return [];
  return [
    contractFinding('occupied-above-places', 'error', {
      expected: `between 0 and ${String(places)} occupied places`,
      received: exactText(occupied),
      advice: 'Correct the occupied places or the places of the contract.',
    }),
  ];
}
