/**
 * Sharing by largest remainder as `splitWhole` does, in numbers small enough to be exact without being large ones: a whole
 * number of up to 2⁵³ is exact, and so is the remainder of its division. Whatever would be larger is null, and never rounded.
 *
 * Worked example: 100 by 1, 1, 1 is 34, 33, 33.
 */
import { exactText, unsafeNumberOfText, type Exact } from './exact';

/** Null where a product is too large, or all weights are nought. */
export function splitSmall(pennies: number, weights: readonly number[]): number[] | null {
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (sum === 0 || !Number.isSafeInteger(pennies * sum)) return null;
  const parts: number[] = [];
  const remainders: number[] = [];
  let left = pennies;
  for (const weight of weights) {
    const product = pennies * weight;
    const remainder = product % sum;
    const part = (product - remainder) / sum;
    parts.push(part);
    remainders.push(remainder);
    left -= part;
  }
  for (; left > 0; left -= 1) {
    const largest = placeOfLargest(remainders);
    parts[largest] = (parts[largest] ?? 0) + 1;
    remainders[largest] = -1;
  }
  return parts;
}

/** Of equal ones the first. */
function placeOfLargest(values: readonly number[]): number {
  let place = 0;
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) > (values[place] ?? 0)) place = at;
  return place;
}

/** Counted in the last decimal place: 1.25 to two places is 125; null beyond fifteen digits. */
export function smallUnitsOf(places: number, value: Exact): number | null {
  const [whole = '0', decimals = ''] = exactText(value).split('.');
  if (whole.length + places > mostDigits) return null;
  return unsafeNumberOfText(whole + decimals.padEnd(places, '0'));
}

const mostDigits = 15;
