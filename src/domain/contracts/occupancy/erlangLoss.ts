/**
 * How often a home is full when a child needs a place: Erlang's loss formula, 1917, built for telephone lines and just
 * as true of places, since a child who finds none is placed elsewhere and does not queue.
 *
 * With load a (children needing a place at the same time: arrivals a week × acceptance × mean stay in weeks) and c places,
 * `B(c, a) = (a^c ÷ c!) ÷ Σ a^k ÷ k!` is the share placed elsewhere. It is worked out by x = 1, then
 * x = 1 + x × k ÷ a for k = 1 … c, and B = 1 ÷ x: every step adds positive numbers, so nothing cancels and forty digits
 * stay at least thirty-five at 2,000 places. Given random arrivals and a steady state, only the mean stay matters.
 *
 * Worked example: 5 places and a load of 3: x = 1, 1.3333, 1.8889, 2.8889, 4.8519, 9.0864; B = 0.110054, so of 3
 * children 0.3302 are placed elsewhere, 2.6698 have a place, and the home is 53.40 % full.
 *
 * Units: places and children; shares are fractions of one. Places must be whole and at least 0, the load above 0.
 * These figures compare structures; they are no forecast.
 */
import { one, sumOf, zero, type Exact } from '../../money/exact';

export interface ErlangLoss {
  /** The share of children who find no place. */
  readonly refused: Exact;
  /** Children placed here, on average. */
  readonly carried: Exact;
  /** Children placed elsewhere (spot), on average. */
  readonly overflow: Exact;
  /** Occupied ÷ places. */
  readonly occupancy: Exact;
}

export function refusedShare(places: number, load: Exact): Exact {
  return one.dividedBy(inverseAfter(one, zero, places, load));
}

export function erlangLoss(places: number, load: Exact): ErlangLoss {
  const refused = refusedShare(places, load);
  const overflow = load.times(refused);
  const carried = load.minus(overflow);
  return { refused, carried, overflow, occupancy: places === 0 ? zero : carried.dividedBy(places) };
}

/** The recursion from 1 ÷ B at `from` places, `steps` places further. */
export function inverseAfter(inverseAtStart: Exact, from: Exact, steps: number, load: Exact): Exact {
  let inverse = inverseAtStart;
  for (let step = 1; step <= steps; step += 1)
    inverse = one.plus(inverse.times(from.plus(step)).dividedBy(load));
  return inverse;
}

/** π_k for k = 0 … places: how much of the time exactly k places are occupied. They sum to one. */
export function occupancyDistribution(places: number, load: Exact): readonly Exact[] {
  const weights = [one];
  for (let occupied = 1; occupied <= places; occupied += 1)
    weights.push((weights[occupied - 1] ?? zero).times(load).dividedBy(occupied));
  const total = sumOf(weights);
  return weights.map((weight) => weight.dividedBy(total));
}

/** Σ π_k × k: for a whole distribution the same as `carried`. */
export function meanOccupied(distribution: readonly Exact[]): Exact {
  return sumOf(distribution.map((share, occupied) => share.times(occupied)));
}
