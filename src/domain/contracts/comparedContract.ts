/** One contract of a comparison worked out in full, and what the comparison prices beside its contracts: stays, a host. */
import { defaultWeeksPerYear, type WeeksPerYear } from '../calendar/weeksPerYear';
import { exact, sumOf } from '../money/exact';
import { poundsPer } from '../money/moneyPer';
import { fraction } from '../money/percentage';
import { breakEvens } from './models/breakEvens';
import { clauseEffects, loadUnder } from './terms/clauseEffects';
import type {
  ComparedContract,
  ComparisonTerms,
  ContractComparison,
  ContractWay,
  NamedContract,
  PlacesForShare,
  PricedStay,
} from './comparisonTerms';
import { contractYears, type ContractYears } from './terms/contractYears';
import type { ErlangLoss } from './occupancy/erlangLoss';
import { homeSpreads, type ContractModel } from './models/contractModel';
import { expectedOver, paymentQuantile, type Demand, type ExpectedCost } from './models/expectedCost';
import { hostCost } from './councils/hostCouncil';
import { placePrice } from './models/modelPrices';
import { placesForShare } from './occupancy/placesForShare';
import { weeklyCostOfPlaces } from './occupancy/placesToCommission';
import { expectedMargin, marginAtEachOccupancy } from './models/providerView';
import { releasedPlaces } from './terms/releasedPlaces';
import { stayCost } from './terms/stayCost';
import { plainStayTerms, type StayTerms } from './terms/stayTerms';

/** A tenth, where nobody says: a local assumption. */
const usualShareElsewhere = fraction('0.1');

export function forShareOf({ demand, prices, mostPlacedElsewhere }: ComparisonTerms): PlacesForShare {
  const share = mostPlacedElsewhere ?? usualShareElsewhere;
  const usable = placesForShare(demand.load, share);
  const weeklyCost = weeklyCostOfPlaces(usable, demand.load, prices, demand.placesKeptEmpty);
  return { share, places: usable + demand.placesKeptEmpty, weeklyCost };
}

export const weeksOf = ({ weeksPerYear }: Pick<ComparisonTerms, 'weeksPerYear'>): WeeksPerYear =>
  weeksPerYear ?? defaultWeeksPerYear;

export function comparedContract(
  contract: NamedContract,
  expected: ExpectedCost,
  terms: ComparisonTerms,
): ComparedContract {
  const { prices, provider, demand, arrivals = null } = terms;
  const { model, options = {} } = contract;
  const spot = prices.spotPrice.pounds.times(expected.expectedChildren);
  const margins = marginAtEachOccupancy(provider, expected.atEachOccupancy);
  const isTruedUp = model.kind === 'minimumGuarantee' && model.tested === 'yearly';
  const paidWeekByWeek = sumOf(expected.atEachOccupancy.map(({ share, payment }) => share.times(payment)));
  const trueUp = isTruedUp ? expected.expectedPayment.minus(paidWeekByWeek) : exact(0);
  return {
    ...contract,
    expected,
    ways: waysOf(model, demand),
    aboveSpot: expected.expectedPayment.minus(spot),
    p10: paymentQuantile(expected.atEachOccupancy, exact('0.1')),
    p90: paymentQuantile(expected.atEachOccupancy, exact('0.9')),
    margins,
    providerMargin: expectedMargin(margins).plus(trueUp),
    breakEvens: breakEvens(model, demand, prices.spotPrice.pounds, provider),
    years: yearsOf(contract, terms),
    clauses: clauseEffects(model, options, demand, arrivals, prices.spotPrice.pounds),
  };
}

/** Two tests are two figures with two names; a spread over homes is a choice and shows what it decides. */
function waysOf(model: ContractModel, demand: Demand): readonly ContractWay[] {
  const usable = demand.places - demand.placesKeptEmpty;
  const paid = (as: ContractModel) => expectedOver(as, demand, usable).expectedPayment;
  if (model.kind === 'minimumGuarantee')
    return (['weekly', 'yearly'] as const).map((tested) => ({
      way: tested,
      isTheContracts: model.tested === tested,
      expectedPayment: paid({ ...model, tested }),
    }));
  if (model.kind !== 'twoPart' || model.homes.length < 2) return [];
  return homeSpreads.map((spread) => ({
    way: spread,
    isTheContracts: (model.spread ?? 'emptiestFirst') === spread,
    expectedPayment: paid({ ...model, spread }),
  }));
}

function yearsOf({ model, options = {} }: NamedContract, terms: ComparisonTerms): ContractYears | null {
  const { term } = options;
  if (term === undefined) return null;
  const load = loadUnder(options, terms.demand.load, terms.arrivals ?? null);
  const demand = { ...terms.demand, load };
  return contractYears(model, { ...options, term }, demand, weeksOf(terms));
}

/** What a contract says about stays, or the plain terms at the price of a place. */
export function stayTermsOf({ model, stay }: NamedContract, places: number): StayTerms {
  return stay ?? plainStayTerms(poundsPer('week', placePrice(model, places)));
}

export function pricedStays({ stays = [], contracts, demand }: ComparisonTerms): readonly PricedStay[] {
  return stays.map((stay) => ({
    stay,
    costs: contracts.map((contract) => stayCost(stay, stayTermsOf(contract, demand.places))),
  }));
}

export function hostedCost(
  terms: ComparisonTerms,
  contracts: readonly ComparedContract[],
  loss: ErlangLoss,
): ContractComparison['host'] {
  const { host, councils, demand, provider, prices } = terms;
  const hosted = contracts.find(({ name }) => name === host?.contract);
  if (host === undefined || hosted === undefined) return null;
  const spotPrice = prices.spotPrice.pounds;
  const cost = hostCost(host, councils, {
    payment: hosted.expected.expectedPayment,
    children: loss.carried,
    refused: loss.refused,
    spotPrice,
    provider,
  });
  const release =
    host.release === null
      ? null
      : releasedPlaces(hosted.model, demand, host.release, spotPrice, weeksOf(terms));
  return { cost, release };
}
