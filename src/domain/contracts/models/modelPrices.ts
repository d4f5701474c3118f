/**
 * The prices a contract is written in, changed all at once: an uplift raises every one of them, a price cap is held
 * against what a place costs when all are occupied.
 *
 * Worked example: a two-part price of £14,000 for the first 2 children of 4 places and £2,500 for each more costs
 * 14,000 + 2 × 2,500 = £19,000.00 when full, £4,750.00 a place. A cap of £4,700 lowers both prices by 4,700 ÷ 4,750.
 *
 * Units: pounds a week, each price to the penny, since that is what the parties write down.
 */
import { exact, one, type Exact } from '../../money/exact';
import { poundsPer, type Weekly } from '../../money/moneyPer';
import { toThePenny } from '../../money/rounding';
import type { ContractModel } from './contractModel';
import { paymentFor } from './payment';

/** Digits beyond these are traces of a division and must not tip a rounding. */
const digitsThatCount = 30;

/** Every price × `factor`, to the penny. */
export function pricesTimes(model: ContractModel, factor: Exact): ContractModel {
  const times = (price: Weekly): Weekly =>
    poundsPer('week', toThePenny(price.pounds.times(factor).toSignificantDigits(digitsThatCount)));
  switch (model.kind) {
    case 'spot':
    case 'fullBlock':
    case 'minimumGuarantee':
    case 'voidShare':
    case 'costAndVolume':
      return { ...model, price: times(model.price) };
    case 'twoPart':
      return {
        ...model,
        blockPerHome: times(model.blockPerHome),
        extraPerChild: times(model.extraPerChild),
      };
    case 'shared':
      return { ...model, price: times(model.price), resalePrice: times(model.resalePrice) };
  }
}

/** What a place costs a week: the price of a place, or of a two-part price the whole when full ÷ places. */
export function placePrice(model: ContractModel, places: number): Exact {
  return model.kind === 'twoPart'
    ? paymentFor(model, places, exact(places)).dividedBy(places)
    : model.price.pounds;
}

/** Next year's prices: uplifted, but no place above the cap. */
export function upliftedPrices(
  model: ContractModel,
  places: number,
  uplift: Exact,
  priceCap: Weekly | null,
): ContractModel {
  const price = placePrice(model, places).times(uplift);
  const isCapped = priceCap !== null && price.greaterThan(priceCap.pounds);
  return pricesTimes(model, isCapped ? uplift.times(priceCap.pounds).dividedBy(price) : uplift);
}

/** The prices of the first year: as written, but no place above the cap. */
export const firstYearPrices = (model: ContractModel, places: number, cap: Weekly | null): ContractModel =>
  upliftedPrices(model, places, one, cap);
