/**
 * From which occupancy a block is cheaper than spot: b ÷ S; where a vacant place can be offered to a partner council at
 * r and is taken with probability ρ, (b − ρr) ÷ (S − ρr).
 *
 * Worked example: Herefordshire, council decision of 2023: £6.3m for 4 places over 5 years of 52 weeks are £6,057.69 a
 * place-week; against £7,500 spot the break-even is 80.77 % (the report says at least 80 %).
 *
 * Errors, as findings: a block price not below spot (nothing breaks even), a resale that is not below the block price.
 */
import type { Exact } from '../../money/exact';
import { poundsInWords, type Weekly } from '../../money/moneyPer';
import type { Fraction } from '../../money/percentage';
import { priceIsMeant, resaleBelowPrice, shareIsMeant } from './checkContract';
import { contractFinding, type ContractFinding, type ValidatedTerms } from '../contractFinding';
import { hasErrors } from '../../../domain/evidence/finding';

export interface PlacePrices {
  readonly blockPrice: Weekly;
  readonly spotPrice: Weekly;
  readonly resalePrice: Weekly;
}

export function councilBreakEven(prices: PlacePrices, taken: Fraction): ValidatedTerms<Exact> {
  const resale = prices.resalePrice.pounds.times(taken.fraction);
  const findings = [
    ...checkPrices(prices, resale),
    ...shareIsMeant('a share of offered places that are taken', taken.fraction),
    ...blockBelowSpot(prices),
  ];
  if (hasErrors(findings)) return { value: null, findings };
  const above = prices.blockPrice.pounds.minus(resale);
  return { value: above.dividedBy(prices.spotPrice.pounds.minus(resale)), findings };
}

/** Prices of nought or more, and a resale below the block price. */
export function checkPrices(prices: PlacePrices, resale: Exact): readonly ContractFinding[] {
  return [
    ...priceIsMeant('block place', prices.blockPrice),
    ...priceIsMeant('spot place', prices.spotPrice),
    ...priceIsMeant('place offered to a partner council', prices.resalePrice),
    ...resaleBelowPrice(resale, prices.blockPrice.pounds),
  ];
}

function blockBelowSpot({ blockPrice, spotPrice }: PlacePrices): readonly ContractFinding[] {
  if (blockPrice.pounds.lessThan(spotPrice.pounds)) return [];
  return [
    contractFinding('block-not-below-spot', 'error', {
      expected: `a block price below the spot price of ${poundsInWords(spotPrice.pounds)} a week`,
      received: `${poundsInWords(blockPrice.pounds)} a week`,
      advice: 'At this price no occupancy makes a block cheaper; ask for a lower price or buy spot.',
    }),
  ];
}
