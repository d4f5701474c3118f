/**
 * A row whose quantities × rate are not the amount beside them, where they are on the other rows: a slip of the keyboard in the
 * figure, or an old one, whichever it is. Said once for each such row.
 *
 * Worked example: 84 × £17.85 = £1,499.40, 98 × £15.20 = £1,489.60, 70 × £16.60 = £1,162.00, but 84 × £15.40 beside
 * £1,392.60: its figures give £1,293.60. The amount may be the home's beside one child's that is read.
 */
import type { Finding } from '../../domain/evidence/finding';
import type { Part } from '../judging/reading';
import { poundsShown } from './poundsShown';
import { isBorneOut, productOfRow, quantityOfRow, rowProductOf, type ProductOfRow } from './rowProduct';

const fewestAgreeing = 3;
/** Three columns and more do not come to an amount by chance. */
const fewestOfSeveral = 2;
const mostDiffering = 3;

interface Row extends ProductOfRow {
  readonly row: number;
}

export function workingsDiffer({ reading: { column, solved } }: Part): readonly Finding[] {
  const { region } = column;
  if (column.how !== 'printed' || region.form !== 'table') return [];
  return region.blocks.flatMap(({ from, to }, block): readonly Finding[] => {
    const product = rowProductOf(region, block);
    if (product === null) return [];
    const rows: Row[] = [];
    for (let row = from; row < to; row += 1) {
      const own = solved.roles[row] === 'line' ? productOfRow(region, row, product) : null;
      if (own !== null) rows.push({ row, ...own });
    }
    return differing(rows, product.counts.length > 1 ? fewestOfSeveral : fewestAgreeing).map((each) =>
      said(each, product.result, region),
    );
  });
}

/** Those few for which the product that holds on the others does not; none where it holds on too few. */
function differing(rows: readonly Row[], fewest: number): readonly Row[] {
  const agreeing = rows.filter(isBorneOut);
  const others = rows.filter((row) => !isBorneOut(row));
  const distinct = new Set(agreeing.map(({ amount }) => amount)).size;
  return distinct >= fewest && others.length <= Math.min(mostDiffering, agreeing.length / 2) ? others : [];
}

function said(row: Row, column: number, region: Part['reading']['column']['region']): Finding {
  const { counts, rate, amount } = row;
  const product = quantityOfRow(row) * rate;
  const factors = [...counts.map(String), poundsShown(rate)].join(' × ');
  return {
    code: 'label-arithmetic-differs',
    severity: 'warning',
    at: region.placeOf(row.row, column),
    expected: `${factors}, as the columns beside it say: ${poundsShown(product)}`,
    received: `${poundsShown(amount)}, ${poundsShown(Math.abs(amount - product))} ${amount > product ? 'more' : 'less'}`,
    advice:
      'On the other rows the quantity times the rate is the amount. Ask the provider which of the figures is right.',
  };
}
