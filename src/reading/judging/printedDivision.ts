/**
 * The division a provider printed below a total: "Total 61,540", "Divided by 2", "Occupancy 75 %", "Per child 41,026.67".
 *
 * Whatever the labels say, the number by which the total was divided is the total over the last figure; it is believed
 * where the small numbers between them multiply to it, or where the last label says "per child" and it is a whole number.
 */
import { basisInWords, periodInWords } from '../periodWords';
import { figureIn } from '../regions/figure';
import type { CostPeriod } from '../../domain/calendar/period';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { Told } from '../meanings/divisionFacts';
import type { AmountColumn } from './amountColumn';
import type { Divisor } from './divisors';
import { aWeek, type Price } from './reading';
import type { Solved, SolvedTotal } from './solverRow';

const rowsBelow = 14;
const mostNumbers = 5;

export function printedDivisors(
  column: AmountColumn,
  { roles, totals }: Solved,
  price: Price,
  period: CostPeriod | null,
  weeks: WeeksPerYear,
): readonly Divisor[] {
  const total =
    price.total ?? totals.findLast(({ to, from }) => to - from >= 2) ?? withoutTotal(roles, price);
  const found: Divisor[] = [];
  const numbers: Told[] = [];
  const last = Math.min(column.rows.length - 1, total.row + rowsBelow);
  for (let row = total.row + 1; row <= last; row += 1) {
    numbers.push(...smallNumbersIn(column, row));
    const { value = null, words } = column.rows[row] ?? {};
    const isPrinted = roles[row] === 'step' || roles[row] === 'fee';
    if (
      !isPrinted ||
      value === null ||
      value <= 0 ||
      value >= Math.max(total.value, price.sum) ||
      words === undefined
    )
      continue;
    const own = periodInWords(words.label);
    const times =
      own === null || own === 'hour' || period === null ? 1 : aWeek(period, weeks) / aWeek(own, weeks);
    // A total that is out of date, or of one section alone, is not what was divided.
    const isOfAll = total.foots && price.total !== null;
    for (const whole of isOfAll ? [total.value] : [total.value, price.sum]) {
      const children = (whole * times) / value;
      if (children < 0.3 || children > 40 || Math.abs(children - 1) < 0.001) continue;
      const told = numbersMaking(children, numbers.slice(-mostNumbers));
      if (told !== null) found.push(divisorOf(told, 5));
      else if (isWhole(children) && basisInWords(words.label) === 'child')
        found.push(divisorOf([toldAt(column, row, Math.round(children))], 2));
    }
  }
  return found;
}

/** Where no total is printed, the lines come to what was divided. */
function withoutTotal(roles: Solved['roles'], { from, sum }: Price): SolvedTotal {
  const row = roles.findLastIndex((role) => role === 'line');
  return { row, value: sum, from, to: row, foots: true, mistake: null };
}

/** Counts of up to forty and shares, in any cell of the row. */
function smallNumbersIn(column: AmountColumn, row: number): readonly Told[] {
  return (column.region.rows[row] ?? []).flatMap((cell, index): readonly Told[] => {
    const figure = figureIn(cell);
    if (figure === null || cell === null || figure.isMoney || figure.kind === 'unknown') return [];
    const { value } = figure;
    const isShare = value > 0.2 && value < 1;
    const isCount = Number.isInteger(value) && value > 1 && value <= 40;
    const isPercentTyped = value > 40 && value < 100 && /occ|%/i.test(column.words[row]?.label ?? '');
    if (!isShare && !isCount && !isPercentTyped) return [];
    const at = column.region.placeOf(row, index);
    const labelAt = column.region.placeOf(row, Math.max(0, column.words[row]?.labelColumn ?? 0));
    return [{ value: isPercentTyped ? value / 100 : value, at, labelAt, cell }];
  });
}

/** The few of them whose product is the number, with one count of places at least. */
function numbersMaking(wanted: number, numbers: readonly Told[]): readonly Told[] | null {
  for (let chosen = 1; chosen < 1 << numbers.length; chosen += 1) {
    const some = numbers.filter((_, index) => (chosen & (1 << index)) !== 0);
    if (some.length > 3 || some.filter(({ value }) => value > 1).length !== 1) continue;
    const product = some.reduce((so, { value }) => so * value, 1);
    if (Math.abs(product / wanted - 1) < 0.0005)
      return [...some].sort((first, second) => second.value - first.value);
  }
  return null;
}

function isWhole(children: number): boolean {
  const nearest = Math.round(children);
  return nearest >= 2 && nearest <= 12 && Math.abs(children / nearest - 1) < 0.0002;
}

function divisorOf(told: readonly Told[], bits: number): Divisor {
  const children = told.reduce((product, { value }) => product * value, 1);
  const places = told[0]?.value ?? children;
  return { children, places, occupancy: children / places, bits, told };
}

function toldAt(column: AmountColumn, row: number, value: number): Told {
  const at = column.region.placeOf(row, Math.max(0, column.columnOf[row] ?? 0));
  const labelAt = column.region.placeOf(row, Math.max(0, column.words[row]?.labelColumn ?? 0));
  return { value, at, labelAt, cell: { kind: 'number', decimal: String(value) } };
}
