/**
 * The fees in front of the user placed against a rate card, with how far each has moved in money and against consumer prices.
 * A rate card holds the rates of homes: only fees quoted for homes are looked up, never the structures that are compared.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { placedOnRateCard, type AgreedRate, type RateCard } from '../../domain/contracts/models/rateCard';
import { consumerPrices } from '../../reference/bundledBenchmarks';

export function compareWithRateCard(
  { terms }: ContractComparison,
  rates: readonly AgreedRate[],
  asAt: IsoDate,
): RateCard {
  return placedOnRateCard(terms.quotedFees ?? [], rates, asAt, consumerPrices);
}
