/**
 * A contract simulated, child by child, for what no formula holds: homes that are not interchangeable, placements
 * that are declined, weeks in which a place is made ready again, places kept empty beside a child, and places that
 * councils lend each other.
 *
 * Children arrive at random from several councils. A placement is declined by chance, and the child is then no part of the
 * demand; a child who is accepted goes to the home with the most free places that the child may have, else is placed
 * elsewhere for as long as the stay lasts. When a
 * child leaves, the place stands empty for the refill weeks. A child beside whom places must stay empty takes those of
 * the same home too, as far as they are free. No child is moved, whatever becomes free. With nothing declined, no refill
 * weeks and no place kept empty this is Erlang's model, and the share placed elsewhere is Erlang's for every distribution
 * of stays.
 *
 * The same seed gives the same run on every machine, and the same children under every reach: what is drawn for a child
 * does not depend on where children were placed before. These figures compare structures; they are no forecast.
 */
import {
  weeksInSimulatedYear,
  type CouncilCounts,
  type SimulatedGroup,
  type SimulatedWeeks,
  type Watching,
  type YearCounts,
} from './simulatedGroup';
import {
  anybody,
  emptiestHome,
  placesOf,
  takePlace,
  useEntitlement,
  type SimulatedPlaces,
} from './simulatedPlaces';
import { exponentialWait, seededRandom, stayWeeks, type Chance } from './seededRandom';
import { addToChanges, addToYears, runningTotal, weekEndsOf, type WeekEnds } from './weekCounts';

const reports = 100;

/** What chance decides about a child, all of it before the child is placed. */
interface DrawnChild {
  readonly council: number;
  readonly from: number;
  readonly until: number;
  readonly isAccepted: boolean;
  readonly emptyForSolo: number;
  /** From 0 up to 1: which provider is asked where only one is. */
  readonly toSimulate: number;
}

/** Null where it was stopped. */
export function simulateOccupancy(contract: SimulatedGroup, watching: Watching = {}): SimulatedWeeks | null {
  const { councils, warmUpWeeks, years, seed } = contract;
  const chance = seededRandom(seed);
  const places = placesOf(contract);
  const counting = startCounting(contract);
  const rates = councils.map(({ childrenAWeek }) => childrenAWeek);
  const rate = rates.reduce((sum, each) => sum + each, 0);
  const end = warmUpWeeks + years * weeksInSimulatedYear;
  let nextReport = 0;
  for (let time = exponentialWait(1 / rate, chance); time < end; time += exponentialWait(1 / rate, chance)) {
    if (time >= nextReport) {
      if (watching.goOn?.(time / end) === false) return null;
      nextReport = Math.max(nextReport, time) + end / reports;
    }
    const child = drawnChild(time, rates, rate, contract, chance);
    const home = placed(child, contract, places, counting);
    const { council, until, isAccepted } = child;
    watching.onChild?.({ council, from: time, until, home, isAccepted });
  }
  return {
    ...counting,
    occupied: runningTotal(counting.occupied),
    elsewhere: runningTotal(counting.elsewhere),
  };
}

function startCounting({ homes, councils, years }: SimulatedGroup): SimulatedWeeks {
  const counts = (): YearCounts => new Int32Array(years);
  return {
    occupied: new Int32Array(years * weeksInSimulatedYear),
    elsewhere: new Int32Array(years * weeksInSimulatedYear),
    keptEmpty: counts(),
    councils: councils.map(({ name }): CouncilCounts => ({
      name,
      arrived: counts(),
      refused: counts(),
      declined: counts(),
      placed: homes.map(counts),
      elsewhere: counts(),
      taken: counts(),
      offered: counts(),
    })),
  };
}

function drawnChild(
  from: number,
  rates: readonly number[],
  rate: number,
  contract: SimulatedGroup,
  chance: Chance,
): DrawnChild {
  const council = drawnByWeight(rates, chance() * rate);
  const isAccepted = chance() < contract.acceptance;
  const isAlone = chance() < contract.shareNeedingEmptyPlace;
  const toSimulate = chance();
  const until = from + stayWeeks(contract.stay, chance);
  return { council, from, until, isAccepted, emptyForSolo: isAlone ? contract.emptyForSolo : 0, toSimulate };
}

function drawnByWeight(weights: readonly number[], point: number): number {
  let left = point;
  for (let index = 0; index < weights.length; index += 1) {
    left -= weights[index] ?? 0;
    if (left < 0) return index;
  }
  return weights.length - 1;
}

/** The home the child lives in from now on, or null where it is placed elsewhere; both are counted. */
function placed(
  child: DrawnChild,
  contract: SimulatedGroup,
  places: SimulatedPlaces,
  counting: SimulatedWeeks,
): number | null {
  const { council, from, until } = child;
  const whom = servedBy(child, contract);
  const home = child.isAccepted ? emptiestHome(from, whom, places) : null;
  const ends = weekEndsOf(from, until, contract.warmUpWeeks, counting.occupied.length);
  countArrival(child, home, contract, counting);
  const counts = counting.councils[council];
  if (!child.isAccepted) return null;
  if (home === null) {
    addToChanges(counting.elsewhere, ends);
    if (counts !== undefined) addToYears(counts.elsewhere, ends);
    return null;
  }
  const readyAgain = until + contract.refillWeeks;
  takePlace(home, from, readyAgain, whom, places);
  for (let place = 0; place < child.emptyForSolo; place += 1)
    if (takePlace(home, from, readyAgain, whom, places)) addToYears(counting.keptEmpty, ends);
  const isLent = contract.reach.kind === 'anyFreePlace';
  const lender = isLent ? useEntitlement(council, from, until, contract, places) : council;
  addToChanges(counting.occupied, ends);
  countPlaced(council, lender, home, ends, counting);
  return home;
}

/** Whose places the child may have: anybody's, its own council's, or those of the one provider asked. */
function servedBy({ council, toSimulate }: DrawnChild, { reach, homes }: SimulatedGroup): number {
  if (reach.kind === 'anyFreePlace') return anybody;
  if (reach.kind === 'ownPlaces') return council;
  const all = homes.reduce((sum, places) => sum + places, 0);
  return reach.providerOfHome[drawnByWeight(homes, toSimulate * all)] ?? anybody;
}

function countArrival(
  { council, from, isAccepted }: DrawnChild,
  home: number | null,
  { warmUpWeeks }: SimulatedGroup,
  { councils }: SimulatedWeeks,
): void {
  const year = Math.floor((from - warmUpWeeks) / weeksInSimulatedYear);
  const counts = councils[council];
  if (year < 0 || counts === undefined) return;
  addOne(isAccepted ? counts.arrived : counts.declined, year);
  if (isAccepted && home === null) addOne(counts.refused, year);
}

function countPlaced(
  council: number,
  lender: number,
  home: number,
  ends: WeekEnds,
  counting: SimulatedWeeks,
): void {
  const counts = counting.councils[council];
  const lending = counting.councils[lender];
  const inHome = counts?.placed[home];
  if (counts === undefined || lending === undefined || inHome === undefined) return;
  addToYears(inHome, ends);
  if (lender === council) return;
  addToYears(counts.taken, ends);
  addToYears(lending.offered, ends);
}

function addOne(counts: YearCounts, year: number): void {
  counts[year] = (counts[year] ?? 0) + 1;
}
