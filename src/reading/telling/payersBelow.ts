/**
 * Who pays which part, in rows below the total: parts that do not come to the fee, or a part that is not its own percentage.
 *
 * Worked example: fee £6,240.00; social care 62 % £3,868.80, health 23 % £1,435.20, education 15 % £851.00: £6,155.00 in
 * all, £85.00 less than the fee; 15 % of the fee is £936.00.
 */
import type { Finding } from '../../domain/evidence/finding';
import type { Part } from '../judging/reading';
import { isPayerShare } from '../meanings/payer';
import { figureIn } from '../regions/figure';
import { poundsShown } from './poundsShown';

export function payersBelow({ reading: { column, solved, price } }: Part): readonly Finding[] {
  const { region, words } = column;
  const { total } = price;
  if (total === null) return [];
  const rows = solved.roles.flatMap((role, row) =>
    role === 'memo' && row > total.row && isPayerShare(words[row]?.label ?? '') ? [row] : [],
  );
  const [first] = rows;
  const amountOf = (row: number): number => solved.amounts[row] ?? 0;
  const sum = rows.reduce((all, row) => all + amountOf(row), 0);
  const apart = Math.abs(sum - total.value);
  if (first === undefined || rows.length < 2 || sum < total.value / 2) return [];
  const others = rows.flatMap((row) => {
    const shares = (region.rows[row] ?? []).flatMap((cell) => {
      const figure = figureIn(cell);
      return figure?.kind === 'percent' ? [figure.value] : [];
    });
    const wanted = shares.length === 1 ? (shares[0] ?? 0) * total.value : null;
    return wanted === null || Math.abs(wanted - amountOf(row)) <= Math.max(1, total.value * 0.005)
      ? []
      : [
          `“${words[row]?.label ?? ''}” would be ${poundsShown(wanted)} by its percentage, and is ${poundsShown(amountOf(row))}`,
        ];
  });
  if (apart < 1 && others.length === 0) return [];
  const less = sum < total.value ? 'less' : 'more';
  const inAll = apart < 1 ? 'as much as the fee' : `${poundsShown(apart)} ${less} than the fee`;
  return [
    {
      code: 'label-arithmetic-differs',
      severity: 'warning',
      at: region.placeOf(first, Math.max(0, column.columnOf[first] ?? 0)),
      expected: `parts of the payers that come to the fee of ${poundsShown(total.value)}`,
      received: [`${poundsShown(sum)} in all, ${inAll}`, ...others].join('; '),
      advice: 'Ask the provider who pays the difference, and which of the parts is right.',
    },
  ];
}
