/**
 * The totals a provider printed, and which lines each is the sum of, or should be. They are checked elsewhere, never added.
 *
 * Worked example: "TOTAL COST £4,412.41" covers 25 lines that sum to £4,412.40.
 */
import type { Place } from '../../domain/evidence/place';
import { exactFromText } from '../../domain/money/exact';
import type { PrintedTotal } from '../../domain/submission/feeSubmission';
import { poundsRead, readAmountText } from '../amountText';
import type { Part } from '../judging/reading';
import { rowPeriod } from '../judging/readingsOf';

export function readTotals({ reading }: Part): readonly PrintedTotal[] {
  const { column, solved } = reading;
  // "Total 100 %" of a fee is no amount of pounds.
  if (column.how === 'ofFee') return [];
  const hasFormula = (row: number): boolean => {
    const cell = column.region.rows[row]?.[column.columnOf[row] ?? -1];
    return cell?.kind === 'number' && cell.formula !== undefined;
  };
  const someAreFormulas = solved.totals.some(({ row }) => hasFormula(row));
  return [...solved.totals]
    .sort((first, second) => first.row - second.row)
    .flatMap(({ row, from, to }): readonly PrintedTotal[] => {
      const words = column.words[row];
      const cell = column.region.rows[row]?.[column.columnOf[row] ?? -1] ?? null;
      const pounds =
        cell?.kind === 'number'
          ? exactFromText(cell.decimal)
          : cell?.kind === 'text'
            ? poundsRead(readAmountText(cell.text))
            : null;
      if (pounds === null || words === undefined || words.fee === 'named') return [];
      return [
        {
          label: words.label,
          at: column.region.placeOf(row, column.columnOf[row] ?? 0),
          pounds,
          per: reading.period ?? rowPeriod(column, row, reading.otherwise),
          basis: reading.basis,
          covers: coveredLines(reading, from, to),
          isGrandTotal: solved.roles[row] === 'total' && words.total === 'total',
          typedOverFormula: someAreFormulas && cell?.kind === 'number' && cell.formula === undefined,
        },
      ];
    });
}

function coveredLines({ column, solved }: Part['reading'], from: number, to: number): readonly Place[] {
  const covered: Place[] = [];
  for (let row = from; row <= to; row += 1) {
    if (
      (solved.roles[row] === 'line' || solved.roles[row] === 'unknown') &&
      column.rows[row]?.isOutside === false
    ) {
      covered.push(column.region.placeOf(row, Math.max(0, column.words[row]?.labelColumn ?? 0)));
    }
  }
  return covered;
}
