/**
 * How many places to commission, a the children needing a place, b the block price, S the spot price, r the price at
 * which a vacant place is offered to a partner council.
 *
 * Marginal-occupancy rule (ITU-T E.522, Moe's principle), the default, since children stay where they are placed: take
 * the n-th place while `a × [B(n−1, a) − B(n, a)] ≥ (b − r) ÷ (S − r)`. A week costs
 * `b·n + S·a·B(n, a) − r·(n − a·(1 − B(n, a)))`.
 * Newsvendor, shown only as a bound since it assumes that children are moved into block places as they free up, which
 * soft block forbids: the n-th place while P(D ≥ n) is at least the same ratio, D Poisson with mean a. A week costs
 * `b·n + S·E[(D − n)⁺] − r·E[(n − D)⁺]`, and no arrangement can cost less. At the usual prices, a ratio above about one
 * half, it also asks for the most places; where a block is far cheaper than spot the marginal rule asks for more, since
 * a child once placed elsewhere stays there (a = 4, ratio 0.4: 5 places by the rule, 4 with moves).
 *
 * Worked example: a = 4, b = 5,000, S = 7,000, r = 0, so the ratio is 0.714286. The first place carries 0.8, the second
 * 0.738462, the third 0.658722: two places, 10,000 + 7,000 × 2.461538 = £27,230.77 a week.
 * Newsvendor: P(D ≥ 3) = 0.761897 still holds, P(D ≥ 4) = 0.566530 does not: three places.
 */
import { one, zero, type Exact } from '../../money/exact';
import { checkPrices, type PlacePrices } from '../models/councilBreakEven';
import { loadIsMeant } from '../models/checkContract';
import { type ValidatedTerms } from '../contractFinding';
import { hasErrors } from '../../../domain/evidence/finding';
import { refusedShare } from './erlangLoss';

export interface PlacesAndCost {
  readonly places: number;
  /** Pounds a week. */
  readonly weeklyCost: Exact;
}

export interface PlacesToCommission {
  readonly marginalRule: PlacesAndCost;
  /** A bound: the least that any arrangement can cost, since it assumes that children are moved. */
  readonly newsvendor: PlacesAndCost;
}

/** `keptEmpty` places take no child and are commissioned beside those that do: paid for, and offered to nobody. */
export function placesToCommission(
  load: Exact,
  prices: PlacePrices,
  keptEmpty = 0,
): ValidatedTerms<PlacesToCommission> {
  const findings = [...loadIsMeant(load), ...checkPrices(prices, prices.resalePrice.pounds)];
  if (hasErrors(findings)) return { value: null, findings };
  const compared = ({ places, weeklyCost }: PlacesAndCost): PlacesAndCost => ({
    places: places + keptEmpty,
    weeklyCost: weeklyCost.plus(prices.blockPrice.pounds.times(keptEmpty)),
  });
  const value = {
    marginalRule: compared(byMarginalRule(load, prices)),
    newsvendor: compared(byNewsvendor(load, prices)),
  };
  return { value, findings };
}

/** The occupancy that a further place needs; null where block is never cheaper than spot. */
function neededOccupancy({ blockPrice, spotPrice, resalePrice }: PlacePrices): Exact | null {
  if (blockPrice.pounds.greaterThanOrEqualTo(spotPrice.pounds)) return null;
  return blockPrice.pounds.minus(resalePrice.pounds).dividedBy(spotPrice.pounds.minus(resalePrice.pounds));
}

function byMarginalRule(load: Exact, prices: PlacePrices): PlacesAndCost {
  const needed = neededOccupancy(prices);
  let places = 0;
  let refused = one;
  while (needed !== null) {
    const next = nextRefused(refused, places + 1, load);
    if (load.times(refused.minus(next)).lessThan(needed)) break;
    places += 1;
    refused = next;
  }
  return { places, weeklyCost: weeklyCostOfPlaces(places, load, prices) };
}

/** The ordinary recursion turned over: B(n) = a·B(n−1) ÷ (n + a·B(n−1)). */
function nextRefused(refused: Exact, places: number, load: Exact): Exact {
  const elsewhere = load.times(refused);
  return elsewhere.dividedBy(elsewhere.plus(places));
}

/**
 * A week of `places` block places that can be used and of those kept empty, of spot for the children they do not reach, less
 * what partner councils pay.
 */
export function weeklyCostOfPlaces(places: number, load: Exact, prices: PlacePrices, keptEmpty = 0): Exact {
  const elsewhere = load.times(refusedShare(places, load));
  const vacant = load.minus(elsewhere).negated().plus(places);
  return costOf(places, elsewhere, vacant, prices).plus(prices.blockPrice.pounds.times(keptEmpty));
}

function costOf(places: number, elsewhere: Exact, vacant: Exact, prices: PlacePrices): Exact {
  return prices.blockPrice.pounds
    .times(places)
    .plus(prices.spotPrice.pounds.times(elsewhere))
    .minus(prices.resalePrice.pounds.times(vacant));
}

function byNewsvendor(load: Exact, prices: PlacePrices): PlacesAndCost {
  const needed = neededOccupancy(prices);
  let places = 0;
  let exactlyThisMany = load.negated().exp();
  let moreThanThisMany = one.minus(exactlyThisMany);
  let vacant = zero;
  let atMostThisMany = exactlyThisMany;
  while (needed !== null && moreThanThisMany.greaterThanOrEqualTo(needed)) {
    places += 1;
    vacant = vacant.plus(atMostThisMany);
    exactlyThisMany = exactlyThisMany.times(load).dividedBy(places);
    atMostThisMany = atMostThisMany.plus(exactlyThisMany);
    moreThanThisMany = one.minus(atMostThisMany);
  }
  const elsewhere = load.minus(places).plus(vacant);
  return { places, weeklyCost: costOf(places, elsewhere, vacant, prices) };
}
