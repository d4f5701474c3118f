/**
 * Printed totals of a ledger, each checked against what it could be the sum of: the lines since the total before it, the
 * lines of its section, all lines so far, gross spending, or everything with the costs held elsewhere. None of them is added.
 *
 * A total foots where its difference is no more than rounding can explain: half of the last printed place for each line.
 *
 * Worked example in £m: 8.573 + 0.148 + 1.230 + 1.396 − 0.618 = 10.729, printed to £1,000: 10.729 foots; 10.740 is £11,000
 * off, and rounding explains 5 × £500 = £2,500.
 */
import type { Finding } from '../../domain/evidence/finding';
import { exact, sumOf, zero, type Exact } from '../../domain/money/exact';
import { footing } from '../../domain/unitCost/footing';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import { totalDoesNotFoot } from './ledgerFindings';
import { lastPlaceOf, poundsOf, type LedgerRow } from './ledgerRow';

const half = exact('0.5');

export function checkTotals(
  rows: readonly LedgerRow[],
  { lines, years }: Pick<InHouseHome, 'lines' | 'years'>,
  turned: boolean,
): readonly Finding[] {
  if (!rows.some(({ meaning }) => meaning?.kind === 'printedTotal')) return [];
  const amountsAt = new Map(lines.map(({ at, amounts }) => [at, amounts]));
  const amountIn = (row: LedgerRow, year: number): Exact | null =>
    row.meaning?.kind === 'addOn' ? (poundsOf(row)[year] ?? zero) : (amountsAt.get(row.at)?.[year] ?? null);
  return years.flatMap((year, index) => {
    const amounts = rows.map((row) => amountIn(row, index));
    return rows.flatMap((row, position) =>
      row.meaning?.kind === 'printedTotal'
        ? checkTotal(rows, amounts, position, index, year.label, turned)
        : [],
    );
  });
}

function checkTotal(
  rows: readonly LedgerRow[],
  amounts: readonly (Exact | null)[],
  position: number,
  year: number,
  label: string,
  turned: boolean,
): readonly Finding[] {
  const row = rows[position];
  const stated = row === undefined ? null : (poundsOf(row)[year] ?? null);
  if (row === undefined || stated === null) return [];
  const printed = turned ? stated.negated() : stated;
  const before = rows.slice(0, position);
  const lastTotal = before.findLastIndex(({ meaning }) => meaning?.kind === 'printedTotal');
  const soFar = amounts.slice(0, position);
  const spending = rows.map(({ meaning }, index) =>
    meaning?.kind === 'spending' ? (amounts[index] ?? null) : null,
  );
  const sums = [
    spending.slice(0, position),
    soFar.slice(lastTotal + 1),
    ...sameCategory(rows, amounts, position),
    soFar,
    spending,
    spending.filter((amount) => amount?.greaterThan(0) === true),
    spending.filter((amount) => amount?.isNegative() === true),
  ].map((each) => each.flatMap((amount) => amount ?? []));
  const rounding = half.times(lastPlaceOf(row, year));
  const foots = sums.some(
    (of) =>
      of.length > 0 &&
      [printed, printed.negated()].some((total) => footing(of, total, rounding.times(of.length)).foots),
  );
  const nearest = nearestTo(printed, sums.filter((of) => of.length > 0).map(sumOf));
  return foots || nearest === null
    ? []
    : [totalDoesNotFoot(row.figures[year]?.at ?? row.at, row.label, label, nearest, printed)];
}

/** The lines just above that stand under one heading: what a subtotal of that heading is of. */
function sameCategory(
  rows: readonly LedgerRow[],
  amounts: readonly (Exact | null)[],
  position: number,
): readonly (readonly (Exact | null)[])[] {
  const last = rows[position - 1]?.meaning;
  if (last?.kind !== 'spending') return [];
  return [
    amounts.slice(0, position).filter((_, index) => {
      const { meaning } = rows[index] ?? {};
      return meaning?.kind === 'spending' && meaning.category === last.category;
    }),
  ];
}

function nearestTo(printed: Exact, sums: readonly Exact[]): Exact | null {
  const distance = (sum: Exact) => sum.minus(printed).abs();
  return sums.reduce<Exact | null>(
    (best, sum) => (best === null || distance(sum).lessThan(distance(best)) ? sum : best),
    null,
  );
}
