/**
 * Parts of a sum to the penny, so that what is printed comes to the total printed: each part first gets the whole pennies that it
 * holds, the pennies left over go one each to the largest remainders, ties to the part named first. Parts may be below nought.
 * A part of less than a penny is what rounding left and none of its own: it is nought.
 *
 * Worked example: £1.004, £2.004 and £0.992 are £4.00. Whole pennies: £1.00, £2.00, £0.99; one is left, and the remainders are
 * 0.4, 0.4 and 0.2 of a penny: £1.01, £2.00, £0.99.
 */
import { sumOf, zero, type Exact } from './exact';
import { toThePenny } from './rounding';

const penny = 100;

export function roundedTogether(total: Exact, parts: readonly Exact[]): readonly Exact[] {
  const holdsAPenny = parts.map((part) => !part.abs().times(penny).lessThan(1));
  // Where none does, what they come to together still stands.
  const kept = holdsAPenny.includes(true) ? holdsAPenny : parts.map(() => true);
  const whole = parts.map((part, index) => (kept[index] === true ? part.times(penny).floor() : zero));
  const left = toThePenny(total).times(penny).minus(sumOf(whole)).toNumber();
  const order = parts
    .map((part, index) => ({ index, remainder: part.times(penny).minus(whole[index] ?? zero) }))
    .filter(({ index }) => kept[index] === true)
    .sort((first, second) => second.remainder.comparedTo(first.remainder) || first.index - second.index);
  const more = new Map<number, number>();
  const step = left < 0 ? -1 : 1;
  for (let given = 0; given < Math.abs(left) && order.length > 0; given += 1) {
    const at = step > 0 ? given % order.length : order.length - 1 - (given % order.length);
    const index = order[at]?.index ?? 0;
    more.set(index, (more.get(index) ?? 0) + step);
  }
  return whole.map((pennies, index) => pennies.plus(more.get(index) ?? 0).dividedBy(penny));
}
