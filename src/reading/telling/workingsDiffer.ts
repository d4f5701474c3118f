/**
 * A row whose quantity × rate is not the amount beside it, where it is on the other rows: a slip of the keyboard in the
 * figure, or an old one, whichever it is. Said once for each such row.
 *
 * Worked example: 84 × £17.85 = £1,499.40, 98 × £15.20 = £1,489.60, 70 × £16.60 = £1,162.00, but 84 × £15.40 beside
 * £1,392.60: its figures give £1,293.60.
 */
import type { Finding } from '../../domain/evidence/finding';
import type { Part } from '../judging/reading';
import { columnKindIn } from '../meanings/columnKind';
import { figureIn } from '../regions/figure';
import { poundsShown } from './poundsShown';

const fewestAgreeing = 3;
const mostDiffering = 3;

interface Row {
  readonly row: number;
  readonly quantity: number;
  readonly rate: number;
  readonly amount: number;
}

export function workingsDiffer({ reading: { column, solved } }: Part): readonly Finding[] {
  const { region } = column;
  if (column.how !== 'printed' || region.form !== 'table') return [];
  return region.blocks.flatMap(({ headings, from, to }): readonly Finding[] => {
    const kindAt = headings.map((heading) => columnKindIn(heading));
    const counts = kindAt.flatMap((kind, index) => (kind === 'count' ? [index] : []));
    const rates = kindAt.flatMap((kind, index) => (kind === 'rate' ? [index] : []));
    for (const count of counts) {
      for (const rate of rates) {
        const rows: Row[] = [];
        for (let row = from; row < to; row += 1) {
          const cells = region.rows[row] ?? [];
          const [quantity, unit] = [figureIn(cells[count]), figureIn(cells[rate])];
          const amount = solved.amounts[row] ?? Number.NaN;
          if (solved.roles[row] !== 'line' || quantity?.kind !== 'amount' || unit?.kind !== 'amount')
            continue;
          if (quantity.value > 0 && unit.value > 0 && amount > 0)
            rows.push({ row, quantity: quantity.value, rate: unit.value, amount });
        }
        const found = differing(rows);
        if (found.length > 0) return found.map((each) => said(each, column.columnOf[each.row] ?? 0, region));
      }
    }
    return [];
  });
}

/** Those few for which the product that holds on the others does not; none where it holds on too few. */
function differing(rows: readonly Row[]): readonly Row[] {
  const agreeing = rows.filter(agrees);
  const others = rows.filter((row) => !agrees(row));
  const distinct = new Set(agreeing.map(({ amount }) => amount)).size;
  return distinct >= fewestAgreeing && others.length <= Math.min(mostDiffering, agreeing.length / 2)
    ? others
    : [];
}

/** Within a rounded rate, and never of any weight under £1 or half a per cent. */
function agrees({ quantity, rate, amount }: Row): boolean {
  const apart = Math.abs(quantity * rate - amount);
  return apart <= 0.011 + quantity * 0.005 || apart <= Math.min(1, amount * 0.005);
}

function said(
  { row, quantity, rate, amount }: Row,
  column: number,
  region: Part['reading']['column']['region'],
): Finding {
  const product = quantity * rate;
  return {
    code: 'label-arithmetic-differs',
    severity: 'warning',
    at: region.placeOf(row, column),
    expected: `${String(quantity)} × ${poundsShown(rate)}, as the columns beside it say: ${poundsShown(product)}`,
    received: `${poundsShown(amount)}, ${poundsShown(Math.abs(amount - product))} ${amount > product ? 'more' : 'less'}`,
    advice:
      'On the other rows the quantity times the rate is the amount. Ask the provider which of the three figures is right.',
  };
}
