/**
 * Parts of a printed sum on a sheet by largest remainder, the domain's own rule (`domain/money/roundedTogether.ts`), live: each is
 * rounded to the penny, and the pennies that this leaves go one each to the parts that rounding took most from, or come from those
 * it gave most to. What rounding took of each stands in a cell of its own, since one formula for all could not be read.
 *
 * Worked example: £1.004, £2.004 and £0.992 of £4.00 are £1.01, £2.00 and £0.99: rounding took £0.004, £0.004 and £0.002.
 */
import {
  absolute,
  atLeast,
  both,
  cell,
  difference,
  differs,
  greaterThan,
  lessThan,
  number,
  plus,
  product,
  rounded,
  sum,
  when,
  type CellId,
  type Expression,
} from './expression';

export interface PartInPrint {
  readonly of: CellId;
  /** What is shared of it where that is not the cell itself. */
  readonly exact?: Expression;
}

export interface PartRounded {
  readonly of: CellId;
  /** What rounding took of it, the way the pennies go: the most first. */
  readonly took: Expression;
  readonly printed: Expression;
}

export interface CellsOfRounding {
  /** What rounding each leaves of the printed sum. */
  readonly left: CellId;
  readonly took: (of: CellId) => CellId;
}

/** `total` is to the penny; the cells named hold `left` and what rounding took of each. */
export function roundedTogether(
  total: Expression,
  parts: readonly PartInPrint[],
  cells: CellsOfRounding,
): { readonly left: Expression; readonly parts: readonly PartRounded[] } {
  const exactly = parts.map(({ of, exact }) => ({ of, exact: exact ?? cell(of) }));
  const ranked = exactly.map(({ of, exact }) => ({ took: cell(cells.took(of)), isSome: isSomething(exact) }));
  const isOver = lessThan(cell(cells.left), nought);
  return {
    left: rounded(difference(total, sum(...exactly.map((each) => rounded(each.exact, 2)))), 2),
    parts: exactly.map(({ of, exact }, index) => {
      const own = rounded(exact, 2);
      const taken = rounded(when(isOver, difference(own, exact), difference(exact, own)), 6);
      const isMoved = both(
        isSomething(exact),
        atLeast(rounded(product(absolute(cell(cells.left)), number(100)), 0), rank(ranked, index)),
      );
      return {
        of,
        took: taken,
        printed: rounded(plus(own, when(isMoved, when(isOver, number('-0.01'), number('0.01')), nought)), 2),
      };
    }),
  };
}

const nought = number(0);

/** What is nought stays nought: rounding took nothing of it, and no penny goes to it. */
const isSomething = (exact: Expression): Expression => differs(rounded(exact, 6), nought);

interface Ranked {
  readonly took: Expression;
  readonly isSome: Expression;
}

/** 1 for what rounding took most of; equal ones in the order given; what is nought stands in nobody's way. */
function rank(parts: readonly Ranked[], index: number): Expression {
  const own = parts[index]?.took ?? nought;
  const before = parts.flatMap(({ took, isSome }, at) =>
    at === index
      ? []
      : [when(both(isSome, at < index ? atLeast(took, own) : greaterThan(took, own)), number(1), nought)],
  );
  return sum(number(1), ...before);
}
