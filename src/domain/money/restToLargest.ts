/**
 * Parts of a printed sum to the penny: each is rounded, as it is wherever else it stands, and what that leaves of the printed sum goes
 * to the largest of them, above or below nought, ties to the part named first. A part that is nought stays nought.
 *
 * Sizes are held to a millionth of a pound, so that a spreadsheet's binary figures do not decide a tie.
 *
 * Worked example: £200.104, £173.716 and £0.014 are £373.83 and round to £200.10, £173.72 and £0.01, which is £373.83 too; £1.004,
 * £2.004 and £0.992 are £4.00 and round to £3.99: £1.00, £2.01, £0.99.
 */
import { sumOf, zero, type Exact } from './exact';
import { roundHalfAwayFromZero, toThePenny } from './rounding';

export function restToLargest(total: Exact, parts: readonly Exact[]): readonly Exact[] {
  const pennies = parts.map(toThePenny);
  const rest = toThePenny(total).minus(sumOf(pennies));
  const sizes = parts.map((part) => roundHalfAwayFromZero(part.abs(), 6));
  const largest = sizes.reduce(
    (first, size, index) => (size.greaterThan(sizes[first] ?? zero) ? index : first),
    0,
  );
  return pennies.map((each, index) => (index === largest ? each.plus(rest) : each));
}
