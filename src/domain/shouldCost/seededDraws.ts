/**
 * Draws that look like chance and are the same for the same seed on every machine: whole-number arithmetic of 32 bits
 * (the generator known as mulberry32), and exact decimals from there on.
 *
 * A triangular draw from low over central to high needs neither square root nor division: of two even draws u and v from 0
 * up to 1, low + (high − central) × min(u, v) + (central − low) × max(u, v) is triangular.
 * Its mean is (low + central + high) ÷ 3. Worked example: low 10, central 20, high 40 have the mean 23.333….
 */
import { exact, one, type Exact } from '../money/exact';

/** The next whole number from 0 to 2³² − 1, each as likely as the next. Calling it moves the sequence on. */
export type NextDraw = () => number;

/** 2⁻³², with all its 32 decimals: times a whole draw it is an even draw from 0 up to 1. */
const unit = one.dividedBy(exact(2).pow(32));

export function seededDraws(seed: number): NextDraw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
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
  if (low.equals(high)) return low;
  const below = high.minus(central).times(Math.min(first, second));
  const above = central.minus(low).times(Math.max(first, second));
  return low.plus(below.plus(above).times(unit)).toDecimalPlaces(decimalsDrawn);
}
