/**
 * How well a reading's price agrees with the fees that the workbook names.
 *
 * A fee that stands elsewhere and agrees is strong: log2(fee ÷ twice the difference), less the fees tried. A fee cell that
 * is the column's own total brings no agreement, only its words. A near miss tells home from child and month from year.
 */
import type { CostPeriod } from '../../domain/calendar/period';
import { periodInWords } from '../periodWords';
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
  let best: { fee: StatedFee; bits: number; agrees: boolean } | null = null;
  for (const fee of fees) {
    if (fee === own || fee.isForHome) continue;
    for (const per of periodsOf(fee, column, priced.period)) {
      const amount = fee.value * aWeek(per, '365/7');
      const apart = Math.min(Math.abs(amount - priced.weekly), Math.abs(amount - printed));
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
      const isBetter =
        best === null ||
        weighed > best.bits + 1e-9 ||
        (Math.abs(weighed - best.bits) < 1e-9 && fee.day > best.fee.day);
      if (isBetter) best = { fee, bits: Math.min(12, weighed), agrees: isNear };
    }
  }
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
        ],
      };
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
  if (isInColumn && period !== null) return fee.isStep && period !== 'week' ? [period, 'week'] : [period];
  const heading = fee.region.blocks[fee.region.blockOf[fee.row] ?? 0]?.headings[fee.column] ?? '';
  const said = periodInWords(heading);
  if (said !== null && said !== 'hour') return [said];
  return ['week'];
}

function ownWords(fee: StatedFee, { period, weekly }: Priced): readonly Evidence[] {
  if (fee.per === null || period === null)
    return [{ words: 'the total is called the fee', bits: fee.isNamed ? 2 : 0 }];
  if (fee.per === period) return [{ words: 'the total is called the fee', bits: 2 }];
  return weekly > 0 ? [{ words: 'the fee’s label names another period', bits: -1 }] : [];
}
