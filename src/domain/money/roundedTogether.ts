/**
 * Parts of a printed sum to the penny, so that what is printed comes to the total printed: largest remainder. Each part is rounded, as
 * it is wherever else it stands; the pennies that this leaves go one each to the parts that rounding took most from, or come from
 * those it gave most to, ties to the part named first. No part is then more than a penny from its exact value, and one that is
 * nought stays nought. Parts may be below nought.
 *
 * What rounding took is held to a millionth of a pound, so that a spreadsheet's binary figures decide no tie.
 *
 * Worked example: £1.004, £2.004 and £0.992 are £4.00 and round to £3.99; rounding took 0.4, 0.4 and 0.2 of a penny: £1.01, £2.00,
 * £0.99. £1.006, £2.006 and £0.988 are £4.00 and round to £4.01; the first, which rounding gave 0.4 of a penny, gives it back: £1.00.
 */
import { exact, sumOf, type Exact } from './exact';
import { roundHalfAwayFromZero, toThePenny } from './rounding';

const penny = exact('0.01');

/** `total` is what the parts come to, each of its own sums rounded at the most. */
export function roundedTogether(total: Exact, parts: readonly Exact[]): readonly Exact[] {
  const pennies = parts.map(toThePenny);
  const left = toThePenny(total).minus(sumOf(pennies));
  const step = left.isNegative() ? penny.negated() : penny;
  const took = (part: Exact, index: number): Exact => {
    const taken = part.minus(pennies[index] ?? part);
    return roundHalfAwayFromZero(left.isNegative() ? taken.negated() : taken, 6);
  };
  const mostFirst = parts
    .map((part, index) => ({ index, part, took: took(part, index) }))
    .filter(({ part }) => !roundHalfAwayFromZero(part, 6).isZero())
    .toSorted((first, second) => second.took.comparedTo(first.took) || first.index - second.index);
  const moved = new Set(mostFirst.slice(0, left.dividedBy(step).toNumber()).map(({ index }) => index));
  return pennies.map((each, index) => (moved.has(index) ? each.plus(step) : each));
}
