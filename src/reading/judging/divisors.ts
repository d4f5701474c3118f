/**
 * By how many children a home's amounts may be shared: places × occupancy, children, bed nights; and, where a fee is
 * stated, the ratio of the total to it when that is a product of small round numbers.
 *
 * Each with the bits for being meant. After occupancy is stated, places alone lose three bits, or it would ask needlessly.
 */
import type { DivisionFacts, Told } from '../meanings/divisionFacts';

export interface Divisor {
  readonly children: number;
  readonly places: number;
  readonly occupancy: number;
  readonly bits: number;
  /** Where it is told; empty where it was read off a ratio. */
  readonly told: readonly Told[];
}

export function statedDivisors(facts: DivisionFacts): readonly Divisor[] {
  const places = distinct(facts.places);
  const occupancies = distinct(facts.occupancies);
  const children = distinct(facts.children);
  const divisors: Divisor[] = [];
  for (const [index, place] of places.slice(0, 3).entries()) {
    for (const [rank, share] of occupancies.slice(0, 3).entries()) {
      divisors.push({
        children: place.value * share.value,
        places: place.value,
        occupancy: share.value,
        bits: 1.2 - index - rank,
        told: [place, share],
      });
    }
    divisors.push({
      children: place.value,
      places: place.value,
      occupancy: 1,
      bits: occupancies.length > 0 || children.length > 0 ? -2 : 0,
      told: [place],
    });
  }
  for (const [index, child] of children.slice(0, 3).entries()) {
    const place = places.find(({ value }) => value >= child.value);
    const beds = place?.value ?? child.value;
    divisors.push({
      children: child.value,
      places: beds,
      occupancy: child.value / beds,
      bits: 1.2 - index,
      told: place === undefined ? [child] : [place, child],
    });
  }
  divisors.push(...byBedNights(facts, places[0]));
  return onePerNumber(divisors);
}

/** 1,314 nights occupied of a year are 3.6 children. */
function byBedNights(
  { nightsOccupied, nightsAvailable }: DivisionFacts,
  place: Told | undefined,
): readonly Divisor[] {
  const occupied = nightsOccupied[0];
  if (occupied === undefined) return [];
  const children = occupied.value / 365;
  const available =
    nightsAvailable[0]?.value ?? (place === undefined ? Math.ceil(children) * 365 : place.value * 365);
  const places = place?.value ?? Math.max(1, Math.round(available / 365));
  return [
    {
      children,
      places,
      occupancy: children / places,
      bits: 2,
      told: place === undefined ? [occupied] : [occupied, place],
    },
  ];
}

/** The ratio of a home's weekly total to the fee, where it is places × a round occupancy. */
export function ratioDivisors(ratio: number, facts: DivisionFacts): readonly Divisor[] {
  if (ratio < 1.4 || ratio > 14 || facts.occupancies.length > 0 || facts.children.length > 0) return [];
  const found: Divisor[] = [];
  const known = distinct(facts.places);
  for (let places = Math.ceil(ratio - 0.001); places <= Math.min(14, ratio * 2); places += 1) {
    const occupancy = ratio / places;
    const round = Math.round(occupancy * 100) / 100;
    if (Math.abs(occupancy / round - 1) > 0.0004) continue;
    const isStated = known.some(({ value }) => value === places);
    const isFive = Math.abs(round * 20 - Math.round(round * 20)) < 1e-6;
    if (!isStated && !isFive) continue;
    found.push({
      children: places * round,
      places,
      occupancy: round,
      bits: (isStated ? 0 : -2) - (round === 1 ? 4 : isFive ? 6 : 9),
      told: known.filter(({ value }) => value === places).slice(0, 1),
    });
  }
  return found;
}

function distinct(told: readonly Told[]): readonly Told[] {
  return told.filter(({ value }, index) => told.findIndex((other) => other.value === value) === index);
}

/** The likeliest of those that share by the same number. */
export function onePerNumber(divisors: readonly Divisor[]): Divisor[] {
  const sorted = [...divisors].sort((first, second) => second.bits - first.bits);
  return sorted.filter(
    ({ children }, index) =>
      children > 0 && sorted.findIndex((other) => Math.abs(other.children / children - 1) < 1e-6) === index,
  );
}
