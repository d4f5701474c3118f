/**
 * A contract played through, child by child, for what no formula holds: homes that are not interchangeable, placements
 * that are declined, weeks in which a place is made ready again, places kept empty beside a child.
 *
 * Children arrive at random from several councils. A placement is declined by chance; a child who is accepted goes to the
 * home with the most free places, else is placed elsewhere for as long as the stay lasts. When a child leaves, the place
 * stands empty for the refill weeks. A child beside whom a place must stay empty takes one more place of the same home
 * while there is one. With nothing declined, no refill weeks and no place kept empty this is Erlang's model, and the
 * share placed elsewhere is Erlang's for every distribution of stays.
 *
 * Units: weeks and children, as ordinary binary numbers; money is worked out exactly afterwards (`simulatedCost`).
 * The same seed gives the same run. These figures compare structures; they are no forecast.
 */
import { exponentialWait, seededRandom, stayWeeks, type Chance, type StayLength } from './seededRandom';

export interface PlayedContract {
  /** The places of each home. */
  readonly homes: readonly number[];
  readonly councils: readonly { readonly name: string; readonly childrenAWeek: number }[];
  readonly acceptance: number;
  readonly stay: StayLength;
  readonly refillWeeks: number;
  /** The share of children beside whom a place of the home is kept empty. */
  readonly shareNeedingEmptyPlace: number;
  /** Weeks played before counting begins, so that an empty start does not count. */
  readonly warmUpWeeks: number;
  readonly weeks: number;
  readonly seed: number;
}

export interface PlayedWeeks {
  /** At the end of each week counted: places occupied, and children placed elsewhere. */
  readonly occupied: Int32Array;
  readonly elsewhere: Int32Array;
  readonly councils: readonly CouncilCount[];
}

export interface CouncilCount {
  readonly name: string;
  readonly arrived: number;
  readonly refused: number;
}

interface Place {
  readonly home: number;
  readonly freeFrom: number;
}

/** `onProgress` hears of each tenth part done and may say false to stop. Null where it did. */
export function simulateOccupancy(
  contract: PlayedContract,
  onProgress: (done: number) => boolean = () => true,
): PlayedWeeks | null {
  const play = begin(contract);
  const end = contract.warmUpWeeks + contract.weeks;
  let nextReport = end / 10;
  for (let time = nextArrival(0, play); time < end; time = nextArrival(time, play)) {
    if (time >= nextReport) {
      if (!onProgress(time / end)) return null;
      nextReport += end / 10;
    }
    arrive(time, contract, play);
  }
  return {
    occupied: runningTotal(play.occupied),
    elsewhere: runningTotal(play.elsewhere),
    councils: contract.councils.map(({ name }, index) => ({
      name,
      arrived: play.arrived[index] ?? 0,
      refused: play.refused[index] ?? 0,
    })),
  };
}

interface Play {
  readonly chance: Chance;
  readonly childrenAWeek: number;
  /** For each home, when each of its places is free again. */
  readonly homes: readonly number[][];
  /** What changes by the end of each week; the first entry holds everything before counting began. */
  readonly occupied: Int32Array;
  readonly elsewhere: Int32Array;
  readonly arrived: number[];
  readonly refused: number[];
}

function begin({ homes, councils, weeks, seed }: PlayedContract): Play {
  return {
    chance: seededRandom(seed),
    childrenAWeek: councils.reduce((sum, council) => sum + council.childrenAWeek, 0),
    homes: homes.map((places) => Array.from({ length: places }, () => 0)),
    occupied: new Int32Array(weeks),
    elsewhere: new Int32Array(weeks),
    arrived: councils.map(() => 0),
    refused: councils.map(() => 0),
  };
}

function nextArrival(time: number, { childrenAWeek, chance }: Play): number {
  return time + exponentialWait(1 / childrenAWeek, chance);
}

function arrive(time: number, contract: PlayedContract, play: Play): void {
  const council = drawnCouncil(contract, play);
  const stay = stayWeeks(contract.stay, play.chance);
  const isAccepted = contract.acceptance >= 1 || play.chance() < contract.acceptance;
  const place = isAccepted ? emptiestHome(time, play.homes) : null;
  const isCounted = time >= contract.warmUpWeeks;
  if (isCounted) play.arrived[council] = (play.arrived[council] ?? 0) + 1;
  if (isCounted && place === null) play.refused[council] = (play.refused[council] ?? 0) + 1;
  count(place === null ? play.elsewhere : play.occupied, time, time + stay, contract);
  if (place !== null) occupy(place, time + stay + contract.refillWeeks, time, contract, play);
}

function drawnCouncil({ councils }: PlayedContract, { chance, childrenAWeek }: Play): number {
  if (councils.length === 1) return 0;
  let left = chance() * childrenAWeek;
  for (const [index, { childrenAWeek: rate }] of councils.entries()) {
    left -= rate;
    if (left < 0) return index;
  }
  return councils.length - 1;
}

function emptiestHome(time: number, homes: readonly (readonly number[])[]): Place | null {
  let best: Place | null = null;
  let most = 0;
  for (const [home, places] of homes.entries()) {
    let free = 0;
    for (const freeFrom of places) if (freeFrom <= time) free += 1;
    if (free > most) {
      most = free;
      best = { home, freeFrom: time };
    }
  }
  return best;
}

function occupy(
  { home }: Place,
  until: number,
  time: number,
  { shareNeedingEmptyPlace }: PlayedContract,
  { homes, chance }: Play,
): void {
  const places = homes[home] ?? [];
  places[places.findIndex((freeFrom) => freeFrom <= time)] = until;
  if (shareNeedingEmptyPlace === 0 || chance() >= shareNeedingEmptyPlace) return;
  const beside = places.findIndex((freeFrom) => freeFrom <= time);
  if (beside >= 0) places[beside] = until;
}

/** Adds one child to every week's end between arrival and departure. */
function count(
  changes: Int32Array,
  from: number,
  until: number,
  { warmUpWeeks, weeks }: PlayedContract,
): void {
  const firstEnd = Math.max(0, Math.ceil(from - warmUpWeeks) - 1);
  const pastEnd = Math.ceil(until - warmUpWeeks) - 1;
  if (firstEnd >= weeks || pastEnd <= firstEnd) return;
  changes[firstEnd] = (changes[firstEnd] ?? 0) + 1;
  if (pastEnd < weeks) changes[pastEnd] = (changes[pastEnd] ?? 0) - 1;
}

function runningTotal(changes: Int32Array): Int32Array {
  const totals = new Int32Array(changes.length);
  let total = 0;
  for (let week = 0; week < changes.length; week += 1) {
    total += changes[week] ?? 0;
    totals[week] = total;
  }
  return totals;
}
