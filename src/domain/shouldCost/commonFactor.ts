/**
 * Draws that move together: parameters of one home (pay, size, region, occupancy) are dear together. One common factor, a
 * Gaussian copula: z = √ρ × the home's own draw + √(1 − ρ) × each parameter's, and its place Φ(z) from 0 to 1, 0 the
 * cost-lowering end. At a correlation of 0 each place is drawn apart, at 1 one place serves all: no approximation in either.
 *
 * Φ is the rational approximation 26.2.19 of Abramowitz and Stegun, Handbook of Mathematical Functions (1964), off by less
 * than 0.00000015; its inverse is found by halving once for 4,096 places, straight between them. Four operations alone, so
 * that the digits are the same on every machine.
 */
import { workedOutOnce } from '../evidence/foundByKey';
import type { NextDraw } from './seededDraws';

const coefficients = [
  0.049867347, 0.0211410061, 0.0032776263, 0.0000380036, 0.0000488906, 0.000005383,
] as const;

/** The share of a standard normal below z. */
export function normalShareBelow(z: number): number {
  const x = z < 0 ? -z : z;
  const [c1, c2, c3, c4, c5, c6] = coefficients;
  const polynomial = 1 + x * (c1 + x * (c2 + x * (c3 + x * (c4 + x * (c5 + x * c6)))));
  const second = polynomial * polynomial;
  const fourth = second * second;
  const eighth = fourth * fourth;
  const tail = 0.5 / (eighth * eighth);
  return z < 0 ? tail : 1 - tail;
}

const places = { steps: 4096 };
const { steps } = places;

/** The z below which each of the places 1 ÷ 8192, 3 ÷ 8192 … lies; worked out when it is first asked for. */
const normalsAt = workedOutOnce((among: typeof places): readonly number[] =>
  Array.from({ length: among.steps }, (_, step) => normalBelow((step + 0.5) / among.steps)),
);

function normalBelow(share: number): number {
  let [low, high] = [-8, 8];
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2;
    if (normalShareBelow(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A standard normal from an even draw between 0 and 1. */
export function normalAt(share: number): number {
  const place = share * steps - 0.5;
  const step = Math.max(0, Math.min(steps - 2, Math.floor(place)));
  const normals = normalsAt(places);
  const [from, to] = [normals[step] ?? 0, normals[step + 1] ?? 0];
  return from + (to - from) * Math.max(0, Math.min(1, place - step));
}

/** The root by Newton's rule: four operations, and the same digits everywhere. */
export function squareRoot(value: number): number {
  if (value <= 0) return 0;
  let root = value < 1 ? 1 : value;
  for (let round = 0; round < 60; round += 1) {
    const next = (root + value / root) / 2;
    if (next >= root) return root;
    root = next;
  }
  return root;
}

const even = (next: NextDraw): number => (next() + 0.5) / 4_294_967_296;

/** One home's places, one for each of `count` parameters; 0 is the cost-lowering end. Draws `count` + 1 numbers. */
export function placesTogether(count: number, correlation: number, next: NextDraw): readonly number[] {
  const common = even(next);
  const own = Array.from({ length: count }, () => even(next));
  if (correlation <= 0) return own;
  if (correlation >= 1) return own.map(() => common);
  const [shared, apart] = [squareRoot(correlation) * normalAt(common), squareRoot(1 - correlation)];
  return own.map((each) => normalShareBelow(shared + apart * normalAt(each)));
}

/** Where a place from 0 to 1 lies in a triangle from low over central to high; high may be the lesser number. */
export function inTriangle(place: number, low: number, central: number, high: number): number {
  const width = high - low;
  if (width === 0) return low;
  const peak = (central - low) / width;
  return place <= peak
    ? low + width * squareRoot(place * peak)
    : high - width * squareRoot((1 - place) * (1 - peak));
}
