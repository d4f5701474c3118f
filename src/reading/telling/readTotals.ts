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

export function readTotals(part: Part, parts: readonly Part[]): readonly PrintedTotal[] {
  const { reading } = part;
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
          covers: coveredLines(part, parts, from, to),
          isGrandTotal: solved.roles[row] === 'total' && words.total === 'total',
          typedOverFormula: someAreFormulas && cell?.kind === 'number' && cell.formula === undefined,
        },
      ];
    });
}

/** A row that another table holds line by line is covered by those lines: "Staff wages (see list)" by the list. */
function coveredLines(
  { reading: { column, solved }, carried }: Part,
  parts: readonly Part[],
  from: number,
  to: number,
): readonly Place[] {
  const covered: Place[] = [];
  for (let row = from; row <= to; row += 1) {
    const isLine = solved.roles[row] === 'line' || solved.roles[row] === 'unknown';
    if (!isLine || column.rows[row]?.isOutside !== false) continue;
    const detail = carried.has(row) ? parts.find(({ standsFor }) => standsFor === row) : undefined;
    if (detail === undefined)
      covered.push(column.region.placeOf(row, Math.max(0, column.words[row]?.labelColumn ?? 0)));
    else covered.push(...linesOf(detail, parts));
  }
  return covered;
}

function linesOf(part: Part, parts: readonly Part[]): readonly Place[] {
  const { from, to } = part.reading.price;
  return coveredLines(part, parts, from, to);
}
