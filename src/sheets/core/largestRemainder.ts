/**
 * An amount shared to the penny on a sheet, so that the parts add up to it: whole pennies first, then one penny each to the
 * largest remainders, ties to the part named first. Four rows, since one formula for it could not be read.
 *
 * Remainders are held to a millionth of a penny, so that a spreadsheet's binary figures do not decide a tie.
 *
 * Worked example: £100.00 by 1 : 1 : 1 is £33.34, £33.33, £33.33.
 */
import {
  atLeast,
  cell,
  difference,
  equals,
  greaterThan,
  largest,
  number,
  plus,
  product,
  quotient,
  rounded,
  sum,
  sumOfCells,
  when,
  type CellId,
  type Expression,
} from './expression';

export interface SharedCells {
  /** The part's exact pennies, the whole ones among them, what is left of a penny, and the pounds in the end. */
  readonly pennies: readonly CellId[];
  readonly whole: readonly CellId[];
  readonly left: readonly CellId[];
  readonly pounds: readonly CellId[];
}

export interface SharedExpressions {
  readonly pennies: Expression;
  readonly whole: Expression;
  readonly left: Expression;
  readonly pounds: Expression;
}

/** Each part's four cells; `total` is to the penny, `weights` say how it is shared. */
export function sharedByLargestRemainder(
  total: Expression,
  weights: readonly CellId[],
  cells: SharedCells,
): readonly SharedExpressions[] {
  const all = sumOfCells(weights);
  return weights.map((weight, index) => ({
    pennies: when(
      equals(all, number(0)),
      number(0),
      rounded(product(quotient(product(total, cell(weight)), all), number(100)), 6),
    ),
    whole: largest(number(0), rounded(difference(cell(cells.pennies[index] ?? ''), number('0.5')), 0)),
    left: rounded(difference(cell(cells.pennies[index] ?? ''), cell(cells.whole[index] ?? '')), 6),
    pounds: quotient(
      plus(
        cell(cells.whole[index] ?? ''),
        when(
          atLeast(
            rounded(difference(product(total, number(100)), sumOfCells(cells.whole)), 0),
            rank(cells.left, index),
          ),
          number(1),
          number(0),
        ),
      ),
      number(100),
    ),
  }));
}

/** 1 for the largest remainder; equal ones in the order given. */
function rank(left: readonly CellId[], index: number): Expression {
  const own = cell(left[index] ?? '');
  const before = left.map((other, at) =>
    at === index
      ? number(1)
      : when(at < index ? atLeast(cell(other), own) : greaterThan(cell(other), own), number(1), number(0)),
  );
  return sum(...before);
}
