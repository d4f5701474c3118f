/**
 * Contracts simulated: what each costs year by year and leaves the provider, and what the councils that hold the
 * places pay when they lend each other free ones. A council uses a place of its own first, then another's free place at
 * the resale price, then spot; whoever holds a place that nobody takes goes on paying for it.
 *
 *   council i, a year: block price × 52 × places held + resale × (weeks taken − weeks offered) + spot × weeks elsewhere
 *
 * Worked example: 2 places held at £5,000 for a year, 10 weeks taken at £4,000, 4 offered, 3 weeks elsewhere at £7,000:
 * 520,000 + 24,000 + 21,000 = £565,000. The councils' costs add up to the block and spot. These figures compare
 * structures; they are no forecast.
 */
import { countInWords } from '../../evidence/countInWords';
import { exact, type Exact } from '../../money/exact';
import { shareElsewhereInterval, type Interval } from './batchMeans';
import { checkContract, priceIsMeant, resaleBelowPrice } from '../models/checkContract';
import { checkSimulation } from './checkSimulation';
import type { NamedContract } from '../comparisonTerms';
import { contractFinding, type ContractFinding } from '../contractFinding';
import type { PlacePrices } from '../models/councilBreakEven';
import { refusedShare } from '../occupancy/erlangLoss';
import {
  exactYears,
  totalOf,
  weeksInSimulatedYear,
  type CouncilCounts,
  type SimulatedWeeks,
  type YearCounts,
} from './simulatedGroup';
import type { ProviderCosts } from '../models/providerView';
import { sharedCost } from '../councils/settleShared';
import { simulatedYears, type SimulatedYears } from './simulatedCost';
import { simulateOccupancy } from './simulateOccupancy';
import { groupToSimulate, type SimulationTerms } from './simulationTerms';
import type { SoftBlockResult } from './simulatedSoftBlock';
import { spreadOf, type Spread } from './spread';

export interface ContractsToSimulate {
  /** Places paid for, and of them those not kept empty throughout, which are the homes’. */
  readonly places: number;
  readonly usablePlaces: number;
  readonly terms: SimulationTerms;
  readonly prices: PlacePrices;
  readonly provider: ProviderCosts;
  readonly contracts: readonly NamedContract[];
}

export interface SimulatedCouncil {
  readonly name: string;
  readonly placesHeld: number;
  /** Pounds a year: its places, what it takes and offers, and spot. */
  readonly cost: Spread;
  /** Place-weeks a year that it holds and nobody uses, child-weeks elsewhere, and children placed elsewhere. */
  readonly vacantWeeks: Spread;
  readonly spotWeeks: Spread;
  readonly placedElsewhere: Spread;
  readonly takenWeeks: Spread;
  readonly offeredWeeks: Spread;
  /** Over the whole run. */
  readonly children: number;
  readonly childrenElsewhere: number;
  readonly childrenDeclined: number;
}

export interface SimulatedContract extends NamedContract {
  readonly simulated: SimulatedYears;
}

export interface SimulatedContracts {
  readonly toSimulate: ContractsToSimulate;
  readonly contracts: readonly SimulatedContract[];
  readonly councils: readonly SimulatedCouncil[];
  /** Place-weeks a year kept empty for safety or matching. */
  readonly keptEmptyWeeks: Spread;
  /** The share placed elsewhere in the run, with its interval, and by the formula, which knows no delay or matching. */
  readonly elsewhere: Interval | null;
  readonly elsewhereByFormula: Exact;
}

/** What a file's `simulation` and `softBlock` come to; each null where the file has none. */
export interface Simulations {
  readonly simulation: SimulatedContracts | null;
  readonly softBlock: SoftBlockResult | null;
}

/** Null where it was stopped. The terms must be sound (`checkSimulation`). */
export function simulateContracts(
  toSimulate: ContractsToSimulate,
  goOn: (part: number) => boolean,
): SimulatedContracts | null {
  const simulated = simulateOccupancy(groupToSimulate(toSimulate.terms, { kind: 'anyFreePlace' }), { goOn });
  return simulated === null ? null : simulatedOf(toSimulate, simulated);
}

export function checkContractsToSimulate(toSimulate: ContractsToSimulate): readonly ContractFinding[] {
  const { terms, prices, provider, places, contracts } = toSimulate;
  return [
    ...checkSimulation(terms),
    ...contracts.flatMap(({ model }) => checkContract(model, places)),
    ...priceIsMeant('home’s fixed cost', provider.fixed),
    ...priceIsMeant('child', provider.perChild),
    ...homesSum(toSimulate),
    ...Object.entries(priceNames).flatMap(([name, words]) =>
      priceIsMeant(words, prices[name as keyof PlacePrices]),
    ),
    ...resaleBelowPrice(prices.resalePrice.pounds, prices.blockPrice.pounds),
  ];
}

const priceNames: Readonly<Record<keyof PlacePrices, string>> = {
  blockPrice: 'place of the block',
  spotPrice: 'child placed elsewhere (spot)',
  resalePrice: 'place offered to a partner council',
};

function homesSum({ terms, usablePlaces }: ContractsToSimulate): readonly ContractFinding[] {
  const sum = terms.homes.reduce((total, home) => total + home, 0);
  if (sum === usablePlaces) return [];
  return [
    contractFinding('places-of-homes-do-not-sum', 'error', {
      expected: `homes that hold the ${countInWords(usablePlaces, 'place')} that can be used`,
      received: `${terms.homes.join(' + ')} = ${String(sum)}`,
      advice: 'Correct the places of each home of the simulation, or the places of the contract.',
    }),
  ];
}

function simulatedOf(toSimulate: ContractsToSimulate, simulated: SimulatedWeeks): SimulatedContracts {
  const { places, usablePlaces, terms, prices, provider, contracts } = toSimulate;
  const load = terms.councils.reduce((sum, council) => sum.plus(council.load), exact(0));
  return {
    toSimulate,
    contracts: contracts.map((contract) => ({
      ...contract,
      simulated: simulatedYears(contract.model, places, prices.spotPrice, provider, simulated),
    })),
    councils: simulated.councils.map((counts, index) =>
      councilOf(counts, terms.councils[index]?.places ?? 0, prices),
    ),
    keptEmptyWeeks: spreadOf(exactYears(simulated.keptEmpty)),
    elsewhere: shareElsewhereInterval(simulated),
    elsewhereByFormula: refusedShare(usablePlaces, load),
  };
}

function councilOf(counts: CouncilCounts, placesHeld: number, prices: PlacePrices): SimulatedCouncil {
  const held = placesHeld * weeksInSimulatedYear;
  const shared = { ...prices, price: prices.blockPrice };
  const years = [...counts.arrived.keys()];
  const at = (of: YearCounts, year: number): number => of[year] ?? 0;
  const ownUsed = (year: number): number =>
    counts.placed.reduce((sum, home) => sum + at(home, year), 0) - at(counts.taken, year);
  const costIn = (year: number): Exact =>
    sharedCost(shared, held, {
      taken: at(counts.taken, year),
      offered: at(counts.offered, year),
      placedElsewhere: at(counts.elsewhere, year),
    });
  return {
    name: counts.name,
    placesHeld,
    cost: spreadOf(years.map(costIn)),
    vacantWeeks: spreadOf(years.map((year) => exact(held - ownUsed(year) - at(counts.offered, year)))),
    spotWeeks: spreadOf(exactYears(counts.elsewhere)),
    placedElsewhere: spreadOf(exactYears(counts.refused)),
    takenWeeks: spreadOf(exactYears(counts.taken)),
    offeredWeeks: spreadOf(exactYears(counts.offered)),
    children: totalOf(counts.arrived),
    childrenElsewhere: totalOf(counts.refused),
    childrenDeclined: totalOf(counts.declined),
  };
}
