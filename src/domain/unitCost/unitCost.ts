/**
 * What a place in a council's own home costs a week: its ledger for a year over its bed-nights.
 *
 * total = spending − income; per bed-week = total ÷ (bed-nights ÷ 7), a bed-week being seven bed-nights, so the weeks
 * convention of the year cannot move it; a line's share = its amount ÷ gross spending. Income is a negative amount: it
 * is taken off the total and is no part of the gross.
 *
 * Worked example, Lincolnshire 2024/25 in £m (council FOI answer): staffing 8.573, three further rows 0.148, 1.230 and
 * 1.396, income −0.618. Gross 11.347, total 10.729; staffing is 8.573 ÷ 11.347 = 75.6 % of gross.
 * A home with £1,040,000 a year, 1,820 bed-nights available and 1,456 occupied (80 %): 1,040,000 × 7 ÷ 1,820 = £4,000.00
 * per available bed-week and 1,040,000 × 7 ÷ 1,456 = £5,000.00 per occupied bed-week.
 *
 * Errors: null where there is no bed-night to divide by; no shares where nothing was spent.
 */
import { sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';

export interface LedgerLine {
  readonly name: string;
  /** Pounds for the year; income is negative. */
  readonly amount: Exact;
}

export interface BedNights {
  readonly available: Exact;
  readonly occupied: Exact;
}

export interface UnitCost {
  readonly gross: Exact;
  readonly income: Exact;
  readonly total: Exact;
  readonly perAvailableBedWeek: Weekly | null;
  readonly perOccupiedBedWeek: Weekly | null;
  /** Of gross spending, in the order of the lines; null where nothing was spent. */
  readonly shares: readonly (Fraction | null)[];
  /** Occupied ÷ available. */
  readonly occupancy: Fraction | null;
}

export function unitCost(lines: readonly LedgerLine[], nights: BedNights): UnitCost {
  const amounts = lines.map(({ amount }) => amount);
  const gross = sumOf(amounts.filter((amount) => amount.greaterThan(zero)));
  const total = sumOf(amounts);
  return {
    gross,
    income: gross.minus(total),
    total,
    perAvailableBedWeek: perBedWeek(total, nights.available),
    perOccupiedBedWeek: perBedWeek(total, nights.occupied),
    shares: amounts.map((amount) => (gross.isZero() ? null : { fraction: amount.dividedBy(gross) })),
    occupancy: nights.available.isZero() ? null : { fraction: nights.occupied.dividedBy(nights.available) },
  };
}

export function perBedWeek(total: Exact, bedNights: Exact): Weekly | null {
  return bedNights.isZero() ? null : poundsPer('week', total.times(7).dividedBy(bedNights));
}
