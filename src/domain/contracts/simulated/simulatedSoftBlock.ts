/**
 * A soft block simulated beside spot and a plain block, with the same children in all three: what each council pays
 * and each provider is left with, year by year.
 *
 * Soft block: a child goes to any free place of the group. Spot: the child is offered to one provider, drawn by places.
 * Plain block: the child has the places its own council holds. Prices are those of `softBlockExpected`; in each year a
 * council pays for its own children where they are, its share of that year's vacant places, and spot.
 *
 * The councils' payments to the group add up, year by year, to what the providers receive. Nobody is moved in any of
 * the three. These figures compare structures; they are no forecast.
 */
import { exact, sumOf, zero, type Exact } from '../../money/exact';
import {
  exactYears,
  weeksInSimulatedYear,
  type CouncilCounts,
  type SimulatedWeeks,
  type Reach,
} from './simulatedGroup';
import { costOfYear } from './simulatedCost';
import { simulateOccupancy } from './simulateOccupancy';
import { groupToSimulate, type SimulationTerms } from './simulationTerms';
import { placesOfProvider, type SoftBlock, type SoftBlockProvider } from '../councils/softBlock';
import { meanBlockPrice, type SoftBlockExpected, type UnderEach } from '../councils/softBlockExpected';
import { spreadOf, type Spread } from './spread';

/** Pounds a year; weeks a year. */
export interface SimulatedCouncilYears {
  readonly cost: Spread;
  readonly elsewhereCost: Spread;
  readonly spotWeeks: Spread;
  readonly placedElsewhere: Spread;
}

export interface SimulatedProviderYears {
  readonly income: Spread;
  readonly margin: Spread;
  readonly vacantWeeks: Spread;
}

export interface SimulatedSoftBlock {
  readonly years: number;
  readonly seed: number;
  readonly councils: readonly UnderEach<SimulatedCouncilYears>[];
  readonly providers: readonly UnderEach<SimulatedProviderYears>[];
  /** Share of place-weeks occupied. */
  readonly occupancy: UnderEach<Exact>;
  /** Pounds a year that the vacant places of the soft block cost, before they are shared out. */
  readonly vacantPlacesCost: Spread;
}

/** A soft block's terms, what each party is expected to pay, and the same simulated where that was asked. */
export interface SoftBlockResult {
  readonly block: SoftBlock;
  readonly expected: SoftBlockExpected;
  readonly simulated: SimulatedSoftBlock | null;
}

/** Null where it was stopped. */
export function simulateSoftBlock(
  block: SoftBlock,
  expected: SoftBlockExpected,
  terms: SimulationTerms,
  goOn: (part: number) => boolean,
): SimulatedSoftBlock | null {
  const homes = homesOf(block);
  const simulate = (reach: Reach, done: number): SimulatedWeeks | null =>
    simulateOccupancy(groupToSimulate(terms, reach), { goOn: (part) => goOn((done + part) / 3) });
  const softBlock = simulate({ kind: 'anyFreePlace' }, 0);
  const spot =
    softBlock && simulate({ kind: 'oneProvider', providerOfHome: homes.map(({ provider }) => provider) }, 1);
  const plain = spot && simulate({ kind: 'ownPlaces' }, 2);
  if (softBlock === null || spot === null || plain === null) return null;
  const runs = {
    softBlock: accountsOf(softBlock, softBlockPayment(block, expected)),
    spot: accountsOf(spot, spotPayment(block)),
    block: accountsOf(plain, blockPayment(block)),
  };
  const under = <T>(of: (run: Accounts) => T): UnderEach<T> => ({
    softBlock: of(runs.softBlock),
    spot: of(runs.spot),
    block: of(runs.block),
  });
  return {
    years: terms.years,
    seed: terms.seed,
    councils: block.councils.map((_, council) => under((run) => councilYears(council, run, block))),
    providers: block.providers.map((provider, index) => under((run) => providerYears(provider, index, run))),
    occupancy: under(({ simulated }) => occupancyOf(simulated, terms)),
    vacantPlacesCost: spreadOf(
      runs.softBlock.years.map(({ vacant }) =>
        weighted(
          expected.prices.map(({ perPlace }) => perPlace),
          vacant,
        ),
      ),
    ),
  };
}

/** Every home with the provider that runs it, in the order of the run's homes. */
export function homesOf({
  providers,
}: SoftBlock): readonly { readonly places: number; readonly provider: number }[] {
  return providers.flatMap(({ homes }, provider) => homes.map(({ places }) => ({ places, provider })));
}

/** Whole child-weeks of one year: by council and provider. */
interface YearOfGroup {
  readonly placed: readonly (readonly number[])[];
  readonly vacant: readonly number[];
}

interface Payment {
  readonly homes: readonly { readonly places: number; readonly provider: number }[];
  readonly providers: number;
  /** Pounds in the year, before spot for children elsewhere. */
  readonly council: (council: number, year: YearOfGroup) => Exact;
  readonly provider: (provider: number, year: YearOfGroup) => Exact;
}

interface Accounts {
  readonly simulated: SimulatedWeeks;
  readonly payment: Payment;
  readonly years: readonly YearOfGroup[];
}

function accountsOf(simulated: SimulatedWeeks, payment: Payment): Accounts {
  const years = [...(simulated.councils[0]?.arrived.keys() ?? [])].map((year) =>
    yearOf(year, simulated, payment),
  );
  return { simulated, payment, years };
}

function yearOf(year: number, { councils }: SimulatedWeeks, { homes, providers }: Payment): YearOfGroup {
  const each = Array.from({ length: providers }, (_, provider) => provider);
  const inProvider = (counts: CouncilCounts, provider: number): number =>
    counts.placed.reduce(
      (sum, home, index) => sum + (homes[index]?.provider === provider ? (home[year] ?? 0) : 0),
      0,
    );
  const placed = councils.map((counts) => each.map((provider) => inProvider(counts, provider)));
  const placesIn = (wanted: number): number =>
    homes.reduce((sum, { places, provider }) => sum + (provider === wanted ? places : 0), 0);
  const vacant = each.map((provider) => {
    const occupied = placed.reduce((sum, council) => sum + (council[provider] ?? 0), 0);
    return placesIn(provider) * weeksInSimulatedYear - occupied;
  });
  return { placed, vacant };
}

function weighted(prices: readonly Exact[], weeks: readonly number[] | undefined): Exact {
  return sumOf(prices.map((price, index) => price.times(weeks?.[index] ?? 0)));
}

function softBlockPayment(block: SoftBlock, { prices }: SoftBlockExpected): Payment {
  const perPlace = prices.map((price) => price.perPlace);
  const shareOf = (party: { readonly voidShare: SoftBlockProvider['voidShare'] } | undefined): Exact =>
    party?.voidShare.fraction ?? zero;
  return {
    homes: homesOf(block),
    providers: block.providers.length,
    council: (council, year) =>
      weighted(perPlace, year.placed[council]).plus(
        shareOf(block.councils[council]).times(weighted(perPlace, year.vacant)),
      ),
    provider: (provider, year) =>
      paidWeeks(block, provider)
        .times(perPlace[provider] ?? zero)
        .minus(shareOf(block.providers[provider]).times(weighted(perPlace, year.vacant))),
  };
}

function spotPayment(block: SoftBlock): Payment {
  const perPlace = block.providers.map(({ price }) => price.pounds);
  return {
    homes: homesOf(block),
    providers: block.providers.length,
    council: (council, year) => weighted(perPlace, year.placed[council]),
    provider: (provider, year) =>
      paidWeeks(block, provider)
        .minus(year.vacant[provider] ?? 0)
        .times(perPlace[provider] ?? zero),
  };
}

function blockPayment(block: SoftBlock): Payment {
  const price = meanBlockPrice(block).times(weeksInSimulatedYear);
  return {
    homes: homesOf(block),
    providers: block.providers.length,
    council: (council) => price.times(block.councils[council]?.places ?? 0),
    provider: (provider) =>
      paidWeeks(block, provider).times(block.providers[provider]?.blockPrice.pounds ?? zero),
  };
}

/** Place-weeks of a provider in a year. */
function paidWeeks({ providers }: SoftBlock, index: number): Exact {
  const provider = providers[index];
  return exact(provider === undefined ? 0 : placesOfProvider(provider) * weeksInSimulatedYear);
}

const none = new Int32Array();

function councilYears(
  council: number,
  { simulated, payment, years }: Accounts,
  { spotPrice }: SoftBlock,
): SimulatedCouncilYears {
  const counts = simulated.councils[council];
  const elsewhere = years.map((_, year) => spotPrice.pounds.times(counts?.elsewhere[year] ?? 0));
  const cost = years.map((each, year) => payment.council(council, each).plus(elsewhere[year] ?? zero));
  return {
    cost: spreadOf(cost),
    elsewhereCost: spreadOf(elsewhere),
    spotWeeks: spreadOf(exactYears(counts?.elsewhere ?? none)),
    placedElsewhere: spreadOf(exactYears(counts?.refused ?? none)),
  };
}

function providerYears(
  provider: SoftBlockProvider,
  index: number,
  { payment, years }: Accounts,
): SimulatedProviderYears {
  const income = years.map((year) => payment.provider(index, year));
  const all = placesOfProvider(provider) * weeksInSimulatedYear;
  const vacant = years.map((year) => year.vacant[index] ?? 0);
  const margin = income.map((received, year) =>
    received.minus(costOfYear(provider.costs, all - (vacant[year] ?? 0))),
  );
  return {
    income: spreadOf(income),
    margin: spreadOf(margin),
    vacantWeeks: spreadOf(vacant.map((weeks) => exact(weeks))),
  };
}

function occupancyOf({ occupied }: SimulatedWeeks, { homes }: SimulationTerms): Exact {
  const places = homes.reduce((sum, held) => sum + held, 0);
  return exact(occupied.reduce((sum, children) => sum + children, 0)).dividedBy(places * occupied.length);
}
