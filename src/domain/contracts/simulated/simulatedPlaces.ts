/**
 * The places of a run: which are free, in which home the next child goes, and whose entitlement the child then uses.
 *
 * A child goes to the home with the most free places that the child may have; nobody is moved afterwards. An entitlement
 * is a number of places, not particular ones: a child uses one of its own council's while one is free, else one that
 * another council holds, in the order of the rota. Where councils keep to their own places, those are dealt out home by
 * home in the order in which the councils are listed.
 */
import type { SimulatedGroup } from './simulatedGroup';

export interface SimulatedPlaces {
  /** For each home, when each of its places is free again, and which council or provider it belongs to. */
  readonly freeFrom: readonly Float64Array[];
  readonly keptFor: readonly Int32Array[];
  /** For each council, when each of the places it holds is free again to be used or lent. */
  readonly heldFreeFrom: readonly Float64Array[];
  /** The councils in the order in which their free places are offered. */
  readonly rota: number[];
}

/** Not kept for anybody in particular. */
export const anybody = -1;

export function placesOf({ homes, councils, reach }: SimulatedGroup): SimulatedPlaces {
  const holders = councils.flatMap(({ placesHeld }, council) =>
    Array.from({ length: placesHeld }, () => council),
  );
  let dealt = 0;
  const keeperOf = (home: number): number => {
    if (reach.kind === 'anyFreePlace') return anybody;
    return reach.kind === 'ownPlaces' ? (holders[dealt] ?? anybody) : (reach.providerOfHome[home] ?? anybody);
  };
  return {
    freeFrom: homes.map((places) => new Float64Array(places)),
    keptFor: homes.map((places, home) =>
      Int32Array.from({ length: places }, () => {
        const keeper = keeperOf(home);
        dealt += 1;
        return keeper;
      }),
    ),
    heldFreeFrom: councils.map(({ placesHeld }) => new Float64Array(placesHeld)),
    rota: councils.map((_, council) => council),
  };
}

/** The home with the most places free for `whom`; null where there is none. */
export function emptiestHome(time: number, whom: number, places: SimulatedPlaces): number | null {
  let best: number | null = null;
  let most = 0;
  for (let home = 0; home < places.freeFrom.length; home += 1) {
    const free = freeIn(home, time, whom, places);
    if (free > most) [best, most] = [home, free];
  }
  return best;
}

function freeIn(home: number, time: number, whom: number, { freeFrom, keptFor }: SimulatedPlaces): number {
  const from = freeFrom[home];
  const keepers = keptFor[home];
  if (from === undefined || keepers === undefined) return 0;
  let free = 0;
  for (let place = 0; place < from.length; place += 1)
    if ((from[place] ?? 0) <= time && keepers[place] === whom) free += 1;
  return free;
}

/** Takes one of the home's free places until then; false where there is none. */
export function takePlace(
  home: number,
  time: number,
  until: number,
  whom: number,
  { freeFrom, keptFor }: SimulatedPlaces,
): boolean {
  const from = freeFrom[home];
  const keepers = keptFor[home];
  if (from === undefined || keepers === undefined) return false;
  for (let place = 0; place < from.length; place += 1) {
    if ((from[place] ?? 0) > time || keepers[place] !== whom) continue;
    from[place] = until;
    return true;
  }
  return false;
}

/** The council whose entitlement a child of `council` uses: its own, else the first in the rota that has one free. */
export function useEntitlement(
  council: number,
  time: number,
  until: number,
  { rota }: Pick<SimulatedGroup, 'rota'>,
  places: SimulatedPlaces,
): number {
  if (takeHeld(council, time, until, places)) return council;
  const lender = places.rota.find((other) => takeHeld(other, time, until, places));
  if (lender === undefined) return council;
  if (rota === 'inTurn') places.rota.push(...places.rota.splice(places.rota.indexOf(lender), 1));
  return lender;
}

function takeHeld(council: number, time: number, until: number, { heldFreeFrom }: SimulatedPlaces): boolean {
  const held = heldFreeFrom[council];
  const place = held?.findIndex((freeFrom) => freeFrom <= time) ?? -1;
  if (held === undefined || place < 0) return false;
  held[place] = until;
  return true;
}
