/**
 * What the contract says by the night, a sentence each. Where nights of the kind stand in rows above, the share is that of the
 * rows, so that no sentence says 50 % of nights that are paid at 25 %.
 */
import type { StayCostLine, StayLineKind } from '../../domain/contracts/terms/stayCost';
import { computed, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  equals,
  cell,
  largestOfCells,
  product,
  rounded,
  smallest,
  sumOfCells,
  text,
  together,
  when,
  number,
  type Expression,
} from '../core/expression';
import { lineCell, type Figure } from './cellIds';

export interface StayTermSaid {
  /** The nights it is about; null where it is about all of them. */
  readonly kind: StayLineKind | null;
  /** As agreed, where no row holds such nights. */
  readonly sentence: string;
  /** What is said before the share of the rows, or after the number of their nights where they have a price of their own. */
  readonly ofRows: { readonly before: string } | { readonly after: string } | null;
}

export function termSentences(
  terms: readonly StayTermSaid[],
  lines: readonly StayCostLine[],
): readonly DescribedRow[] {
  return terms.map(({ kind, sentence, ofRows }) => {
    const rows = lines.flatMap((line, index) => (line.kind === kind ? [index] : []));
    if (rows.length === 0 || ofRows === null) return row(words(sentence, 'line'));
    const said = 'before' in ofRows ? shareSaid(ofRows.before, rows) : nightsSaid(ofRows.after, rows);
    return row(computed(null, said, 'line'));
  });
}

function shareSaid(before: string, rows: readonly number[]): Expression {
  const shares = down('share', rows);
  const least = smallest(...shares.map((each) => cell(each)));
  const perCent = rounded(product(least, number(100)), 1);
  return together(
    before,
    when(
      equals(least, largestOfCells(shares)),
      together(perCent, ' % of the fee is paid.'),
      text('the share of each row above is paid.'),
    ),
  );
}

const nightsSaid = (after: string, rows: readonly number[]): Expression =>
  together(sumOfCells(down('nights', rows)), ` ${after}`);

const down = (figure: Figure, rows: readonly number[]) => rows.map((index) => lineCell(index, figure));
