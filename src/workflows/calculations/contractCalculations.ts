/** The calculations about contracts, by the name that `open-book calc` knows them by. */
import { calculateBedPrice } from './bedPrice';
import { calculateBedsToBuy } from './bedsToBuy';
import { calculateBreakEven } from './breakEven';
import type { Calculation } from './calculation';
import { calculateContract } from './contract';
import { calculateErlang } from './erlang';
import { calculateErlangBeds } from './erlangBeds';
import { calculateErlangLoad } from './erlangLoad';
import { calculatePooling } from './pooling';
import { calculateProviderFee } from './providerFee';
import { calculateTiers } from './tiers';
import { calculateVoidSharePrice } from './voidSharePrice';

export const contractCalculations: Readonly<Record<string, Calculation>> = {
  erlang: calculateErlang,
  'erlang-load': calculateErlangLoad,
  'erlang-beds': calculateErlangBeds,
  contract: calculateContract,
  tiers: calculateTiers,
  'beds-to-buy': calculateBedsToBuy,
  pooling: calculatePooling,
  'break-even': calculateBreakEven,
  'provider-fee': calculateProviderFee,
  'void-share-price': calculateVoidSharePrice,
  'bed-price': calculateBedPrice,
};
