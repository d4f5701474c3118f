/**
 * Lines that explain a fee exactly before they are rounded explain it after: the pennies that rounding line by line leaves over go to
 * the lines with the largest remainders, ties in the order given. A four-weekly fee of £17,900.00 in lines is £4,475.00 a week, not
 * lines of £4,475.01.
 *
 * Only where the unrounded lines come to the fee to the penny; everything else is a difference to ask about.
 * Worked example: £4.01, 4.01 and 3.98 every four weeks are 1.0025, 1.0025 and 0.995 a week, £3.00 together: rounded 1.00, 1.00 and 1.00.
 */
import { exact, sumOf, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import { toThePenny } from '../money/rounding';
import type { FeeLine } from './feeLine';

const penny = exact('0.01');

/** `mayMove` says which lines may carry a penny: those whose amount stands alone. */
export function footToFee(
  quoted: Weekly,
  lines: readonly FeeLine[],
  mayMove: (line: FeeLine) => boolean,
): readonly FeeLine[] {
  const included = lines.filter((line) => line.included);
  const before = sumOf(included.map((line) => line.weeklyBeforeRounding.pounds));
  if (!toThePenny(before).equals(quoted.pounds)) return lines;
  const left = quoted.pounds.minus(sumOf(included.map((line) => line.weekly.pounds)));
  if (left.isZero()) return lines;
  const step = left.isNegative() ? penny.negated() : penny;
  const count = left.dividedBy(step).toNumber();
  // The line whose rounding went furthest the other way gives the penny back first.
  const owed = (line: FeeLine): Exact =>
    line.weeklyBeforeRounding.pounds.minus(line.weekly.pounds).times(step);
  const carrying = included
    .filter((line) => mayMove(line) && owed(line).greaterThan(0))
    .toSorted((first, second) => owed(second).comparedTo(owed(first)));
  if (carrying.length < count) return lines;
  const moved = new Set(carrying.slice(0, count).map(({ id }) => id));
  return lines.map((line) =>
    moved.has(line.id)
      ? { ...line, weekly: poundsPer('week', line.weekly.pounds.plus(step)), pennies: step }
      : line,
  );
}
