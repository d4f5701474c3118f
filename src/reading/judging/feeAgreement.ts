/**
 * How well a reading's price agrees with the fees that the workbook names.
 *
 * A fee that stands elsewhere and agrees is strong: log2(fee ÷ twice the difference), less the fees tried. A fee cell that
 * is the column's own total brings no agreement, only its words. A near miss tells home from child and month from year.
 */
import type { CostPeriod } from '../../domain/calendar/period';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import { periodInWords } from '../periodWords';
import { figureIn } from '../regions/figure';
import type { AmountColumn } from './amountColumn';
import { aWeek, type Evidence, type Price } from './reading';
import type { StatedFee } from './statedFees';

export interface Agreement {
  readonly fee: StatedFee | null;
  readonly agrees: boolean;
  readonly evidence: readonly Evidence[];
}

interface Priced {
  readonly weekly: number;
  readonly factor: number;
  readonly period: CostPeriod | null;
  readonly grain: number;
  readonly weeks: WeeksPerYear;
  /** By how many the price is shared. */
  readonly children: number;
}

export function feeAgreement(
  column: AmountColumn,
  price: Price,
  priced: Priced,
  fees: readonly StatedFee[],
): Agreement {
  if (fees.length === 0) return { fee: null, agrees: false, evidence: [] };
  const printed = price.printed * priced.factor;
  const own = fees.find((fee) => isOwnTotal(column, price, fee));
  let best: Compared | null = null;
  let bestStep: Compared | null = null;
  const agreeing = new Set<number>();
  for (const fee of fees) {
    if (
      fee === own ||
      fee.isForHome ||
      isSameTotalAgain(column, price, fee) ||
      isOtherVersion(column, fee) ||
      isCorePart(column, price, fee) ||
      saysTheSumAgain(column, price, fee)
    )
      continue;
    for (const per of periodsOf(fee, column, priced.period)) {
      const amount = fee.value * aWeek(per, priced.weeks);
      const isOtherUnit = isTotalInOtherUnit(column, price, fee);
      const times = isOtherUnit ? priced.children : 1;
      const apart = Math.min(Math.abs(amount - priced.weekly * times), Math.abs(amount - printed * times));
      const isNear = apart <= Math.max(0.02, amount * 0.0003);
      const bits = isNear
        ? Math.max(
            2,
            Math.log2(amount / Math.max(2 * apart, priced.grain, 0.01)) - Math.log2(4 * fees.length),
          ) + (fee.isNamed ? 2 : 0)
        : fee.isNamed
          ? -1 - Math.min(5, 3 * Math.abs(Math.log2(amount / Math.max(priced.weekly, 0.01))))
          : -1.5;
      const weighed = bits - (fee.isHidden ? 1 : 0) - (fee.per === null && per !== 'week' ? 1 : 0);
      const compared = {
        fee,
        bits: Math.min(isOtherUnit ? 2 : 12, weighed),
        agrees: isNear && (!isOtherUnit || priced.children === 1),
      };
      if (compared.agrees) agreeing.add(fee.value);
      if (fee.isNamed) best = better(best, compared);
      else bestStep = better(bestStep, compared);
    }
  }
  best = both(best, bestStep);
  const ownEvidence = own === undefined ? [] : ownWords(own, priced);
  if (own !== undefined && best?.agrees !== true) {
    return { fee: own, agrees: false, evidence: ownEvidence };
  }
  return best === null
    ? { fee: null, agrees: false, evidence: ownEvidence }
    : {
        fee: best.fee,
        agrees: best.agrees,
        evidence: [
          ...ownEvidence,
          { words: best.agrees ? 'the stated fee agrees' : 'the stated fee is not far', bits: best.bits },
          // A month's price and a week's that both agree tell 52 weeks from 365 days, which one alone does not.
          ...(agreeing.size < 2
            ? []
            : [
                {
                  words: 'other figures of the price agree too',
                  bits: Math.min(3, 1.5 * (agreeing.size - 1)),
                },
              ]),
        ],
      };
}

interface Compared {
  readonly fee: StatedFee;
  readonly bits: number;
  readonly agrees: boolean;
}

function better(best: Compared | null, next: Compared): Compared {
  if (best === null || next.bits > best.bits + 1e-9) return next;
  if (next.bits < best.bits - 1e-9 || next.fee.day < best.fee.day) return best;
  const isLater =
    next.fee.day > best.fee.day || (next.fee.region === best.fee.region && next.fee.row > best.fee.row);
  return isLater ? next : best;
}

/** A fee and a figure of the division bear each other out; the latter alone agrees where the fee does not, less surely. */
function both(named: Compared | null, step: Compared | null): Compared | null {
  if (named === null || step?.agrees !== true) return named ?? step;
  if (named.agrees) return { ...named, bits: named.bits + Math.min(3, step.bits / 2) };
  return { ...step, bits: Math.min(8, step.bits) + named.bits };
}

/** The total printed once more in its own column says nothing new. */
function isSameTotalAgain(column: AmountColumn, { total }: Price, fee: StatedFee): boolean {
  return (
    total !== null &&
    fee.region === column.region &&
    column.columnOf[fee.row] === fee.column &&
    Math.abs(fee.value - total.value) < 0.005
  );
}

/** "Core fee 3,900" among what a larger total adds up: a part of that price, and no other price. */
function isCorePart(column: AmountColumn, { total, from, to }: Price, fee: StatedFee): boolean {
  const isInside = fee.region === column.region && fee.row >= from && fee.row <= to && fee.row !== total?.row;
  return isInside && /\b(core|basic|base|standard)\b/i.test(fee.label) && (total?.value ?? 0) > fee.value;
}

/** "Total per annum" in the next column is the sum of the lines once more, whatever it is of. */
function saysTheSumAgain(column: AmountColumn, { sum }: Price, fee: StatedFee): boolean {
  const isBare = !fee.isNamed && !fee.isStep && !/\b(placement|child|young|yp|bed|place)\b/i.test(fee.label);
  return isBare && fee.region === column.region && Math.abs(fee.value - sum) < 0.02;
}

/** Where this column has a figure of its own beside the fee, that one speaks for it, unless both are one money in two units. */
function isOtherVersion(column: AmountColumn, fee: StatedFee): boolean {
  if (fee.region !== column.region) return false;
  const own = column.columnOf[fee.row] ?? -1;
  if (own < 0 || fee.column === own || (column.rows[fee.row]?.value ?? null) === null) return false;
  if (!holdsCosts(column, fee)) return false;
  return !column.identities.some(({ views }) =>
    views.some(({ of, column: to, times }) => of === own && to === fee.column && Math.abs(times - 1) > 0.01),
  );
}

/** The fee's column has figures beside those of this one, and is no place for fees alone. */
function holdsCosts({ region, rows }: AmountColumn, fee: StatedFee): boolean {
  let beside = 0;
  for (let row = 0; row < fee.row && beside < 2; row += 1)
    if ((rows[row]?.value ?? null) !== null && figureIn(region.rows[row]?.[fee.column])?.kind === 'amount')
      beside += 1;
  return beside >= 2;
}

/** "Total per week" beside the same total per annum: one sum in two units, which says nothing of whose it is. */
function isTotalInOtherUnit(column: AmountColumn, { total }: Price, fee: StatedFee): boolean {
  if (total === null || fee.region !== column.region) return false;
  const own = column.columnOf[fee.row] ?? -1;
  if (Math.abs((column.rows[fee.row]?.value ?? 0) - total.value) > 0.005) return false;
  return (
    fee.column !== own &&
    column.identities.some(({ views }) => views.some(({ of, column: to }) => of === own && to === fee.column))
  );
}

/** The fee cell that the price itself is, or the same total said again right below it. */
function isOwnTotal(column: AmountColumn, price: Price, fee: StatedFee): boolean {
  if (fee.region !== column.region) return false;
  const isSameColumn = column.columnOf[fee.row] === fee.column;
  return isSameColumn && price.total !== null && fee.row === price.total.row;
}

function periodsOf(fee: StatedFee, column: AmountColumn, period: CostPeriod | null): readonly CostPeriod[] {
  if (fee.per !== null && fee.per !== 'hour') return [fee.per];
  const isInColumn = fee.region === column.region && column.columnOf[fee.row] === fee.column;
  if (isInColumn && period !== null) {
    const mayBeAWeek = fee.isStep || (fee.value >= 500 && fee.value <= 30000 && isBelowATotal(fee, column));
    return mayBeAWeek && period !== 'week' ? [period, 'week'] : [period];
  }
  const heading = fee.region.blocks[fee.region.blockOf[fee.row] ?? 0]?.headings[fee.column] ?? '';
  const said = periodInWords(heading);
  if (said !== null && said !== 'hour') return [said];
  return ['week'];
}

/** Below a figure ten times as large in its own column: what has been divided. */
function isBelowATotal({ row, value }: StatedFee, { rows }: AmountColumn): boolean {
  return rows.some((each, at) => at < row && (each.value ?? 0) >= value * 10);
}

function ownWords(fee: StatedFee, { period, weekly }: Priced): readonly Evidence[] {
  if (fee.per === null || period === null)
    return [{ words: 'the total is called the fee', bits: fee.isNamed ? 2 : 0 }];
  if (fee.per === period) return [{ words: 'the total is called the fee', bits: 2 }];
  return weekly > 0 ? [{ words: 'the fee’s label names another period', bits: -1 }] : [];
}
