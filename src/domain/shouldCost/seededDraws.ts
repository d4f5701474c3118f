/**
 * Draws that look like chance and are the same for the same seed on every machine: whole-number arithmetic of 32 bits
 * (the generator known as mulberry32), and exact decimals from there on.
 *
 * A triangular draw from low over central to high needs no square root: of two even draws u and v, with
 * c = (central − low) ÷ (high − low), low + (high − low) × ((1 − c) × min(u, v) + c × max(u, v)) is triangular.
 * Its mean is (low + central + high) ÷ 3. Worked example: low 10, central 20, high 40 have the mean 23.333….
 */
import { exact, greatestOf, leastOf, one, type Exact } from '../money/exact';

/** The next even draw from 0 up to 1. Calling it moves the sequence on. */
export type NextDraw = () => Exact;

const span = exact(2).pow(32);

export function seededDraws(seed: number): NextDraw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return exact((mixed ^ (mixed >>> 14)) >>> 0).dividedBy(span);
  };
}

export interface Triangle {
  readonly low: Exact;
  readonly central: Exact;
  readonly high: Exact;
}

/** Twelve decimals of a parameter are more than anybody states, and keep ten thousand draws quick. */
const decimalsDrawn = 12;

export function triangularDraw({ low, central, high }: Triangle, next: NextDraw): Exact {
  const first = next();
  const second = next();
  const width = high.minus(low);
  if (width.isZero()) return low;
  const peak = central.minus(low).dividedBy(width);
  const smaller = leastOf(first, second).times(one.minus(peak));
  const larger = greatestOf(first, second).times(peak);
  return low.plus(width.times(smaller.plus(larger))).toDecimalPlaces(decimalsDrawn);
}
