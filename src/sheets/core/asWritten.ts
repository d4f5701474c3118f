/**
 * Words that were written from a figure stand while it is what it was, and give way once it has moved: a sentence beside a figure
 * that says another thing is worse than none.
 *
 * Worked example: "at the 58th percentile of 36" was written of £4,650.00; at £9,000.00 it is "above the upper quartile, n = 36".
 */
import { exact, type Exact } from '../../domain/money/exact';
import { absolute, both, difference, lessThan, number, when, type Expression } from './expression';

const halfAPenny = exact('0.005');

/** Whether a figure is still what it was, to half a penny. */
export function isStill(figure: Expression, written: Exact, within: Exact = halfAPenny): Expression {
  return lessThan(absolute(difference(figure, number(written))), number(within));
}

export interface Written {
  readonly figure: Expression;
  readonly written: Exact;
  readonly within?: Exact;
}

/** `words` while every figure that they were written from is what it was. */
export function whileAsWritten(
  figures: readonly Written[],
  words: Expression,
  otherwise: Expression,
): Expression {
  const still = figures.map(({ figure, written, within }) => isStill(figure, written, within));
  const [only] = still;
  if (only === undefined) return words;
  return when(still.length === 1 ? only : both(...still), words, otherwise);
}
