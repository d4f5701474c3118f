/**
 * One placement's request in four columns: what was requested, what the contract's clause gives, what the evidence bears out,
 * what was decided; each in pounds a week, in per cent of the present fee, and in the year asked about.
 *
 * weekly = fee × % ÷ 100; in the year = weekly × nights ÷ 7. What was decided is a new fee in the rounding agreed, and its
 * rise is that fee less the present one.
 *
 * Worked example: £5,210.00, 2.74 % decided from 1 April 2027: £5,352.75, £142.75 a week, 366 nights: £7,463.79.
 */
import { hundred, exact, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import { percentage, type Percentage } from '../money/percentage';
import { upliftedAmount } from '../uplift/upliftedAmount';

export interface RequestColumn {
  /** Of the present fee. */
  readonly change: Percentage;
  readonly weekly: Weekly;
  readonly inYear: Exact;
}

export function columnAt(fee: Weekly, change: Percentage, nights: number): RequestColumn {
  return columnOf(fee.pounds.times(change.percent).dividedBy(hundred), change, nights);
}

export interface DecidedColumn extends RequestColumn {
  readonly newFee: Weekly;
}

export function decidedColumn(
  fee: Weekly,
  decided: Percentage,
  { nights, upTo }: { readonly nights: number; readonly upTo: Exact | null },
): DecidedColumn {
  const newFee = upliftedAmount(fee.pounds, decided, upTo);
  const rise = newFee.minus(fee.pounds);
  const change = fee.pounds.isZero() ? 0 : rise.times(hundred).dividedBy(fee.pounds);
  return { ...columnOf(rise, percentage(change), nights), newFee: poundsPer('week', newFee) };
}

/** Where a new fee is asked for in pounds: the rise is that fee less the present one. */
export function columnTo(fee: Weekly, requested: Weekly, nights: number): RequestColumn {
  const rise = requested.pounds.minus(fee.pounds);
  const change = fee.pounds.isZero() ? 0 : rise.times(hundred).dividedBy(fee.pounds);
  return columnOf(rise, percentage(change), nights);
}

const columnOf = (rise: Exact, change: Percentage, nights: number): RequestColumn => ({
  change,
  weekly: poundsPer('week', rise),
  inYear: rise.times(exact(nights)).dividedBy(7),
});
