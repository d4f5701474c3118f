/** Block, spot and resale prices as calculations take them; without a resale price a vacant place earns nothing. */
import type { PlacePrices } from '../../domain/contracts/models/councilBreakEven';
import { zero, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { optional } from '../typed/inputFields';
import { anyNumber } from '../typed/inputKinds';

export const placePriceFields = {
  blockPrice: anyNumber,
  spotPrice: anyNumber,
  resalePrice: optional(anyNumber),
};

export function placePricesFrom(given: {
  readonly blockPrice: Exact;
  readonly spotPrice: Exact;
  readonly resalePrice: Exact | undefined;
}): PlacePrices {
  return {
    blockPrice: poundsPer('week', given.blockPrice),
    spotPrice: poundsPer('week', given.spotPrice),
    resalePrice: poundsPer('week', given.resalePrice ?? zero),
  };
}
