/**
 * Parts of a printed sum on a sheet: each is rounded to the penny and the largest takes what that leaves, by the domain's own rule
 * (`domain/money/restToLargest.ts`), live.
 *
 * Worked example: £1.004, £2.004 and £0.992 of £4.00 are £1.00, £2.01 and £0.99.
 */
import {
  absolute,
  atLeast,
  both,
  cell,
  difference,
  greaterThan,
  rounded,
  sum,
  when,
  type CellId,
  type Expression,
} from './expression';

export interface PartInPrint {
  readonly of: CellId;
  /** What it is in print where it is not the largest; as it rounds, where absent. */
  readonly pennies?: Expression;
}

/** What each comes to, in the order given; `total` is to the penny. */
export function restToLargest(total: Expression, parts: readonly PartInPrint[]): readonly Expression[] {
  const pennies = parts.map((part) => part.pennies ?? rounded(cell(part.of), 2));
  const sizes = parts.map(({ of }) => rounded(absolute(cell(of)), 6));
  return pennies.map((own, index) => {
    const size = sizes[index] ?? own;
    const isLargest = sizes.flatMap((other, at) =>
      at === index ? [] : [at < index ? greaterThan(size, other) : atLeast(size, other)],
    );
    const rest = difference(total, sum(...pennies.filter((_, at) => at !== index)));
    return isLargest.length === 0 ? total : when(both(...isLargest), rounded(rest, 2), own);
  });
}
