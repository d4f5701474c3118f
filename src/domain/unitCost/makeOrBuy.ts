/**
 * Make or buy: what a child's week costs in the council's own home at an occupancy, beside the external price.
 *
 * in-house = cost at full occupancy with all add-ons ÷ occupancy; difference = in-house − external price;
 * the two are equal at occupancy = cost at full occupancy with all add-ons ÷ external price.
 *
 * Worked example: £4,600.00 with all add-ons at full occupancy, external £5,500.00 a week. At 80 % in-house is £5,750.00,
 * £250.00 more; at 90 % it is £5,111.11, £388.89 less. They are equal at 4,600 ÷ 5,500 = 83.6 %.
 *
 * Spending that does not change with one child more or less is what this compares; it is no advice to close or open.
 */
import { exact, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import { fraction, type Fraction } from '../money/percentage';

export const occupanciesCompared: readonly Fraction[] = ['0.8', '0.85', '0.9', '0.95', '1'].map((share) =>
  fraction(exact(share)),
);

export interface MakeOrBuy {
  readonly occupancy: Fraction;
  readonly inHouse: Weekly;
  readonly external: Weekly | null;
  /** In-house − external. */
  readonly difference: Weekly | null;
}

export function makeOrBuy(
  fullOccupancyCost: Weekly,
  occupancy: Fraction,
  external: Weekly | null,
): MakeOrBuy | null {
  if (occupancy.fraction.isZero()) return null;
  const inHouse = poundsPer('week', fullOccupancyCost.pounds.dividedBy(occupancy.fraction));
  const difference = external === null ? null : poundsPer('week', inHouse.pounds.minus(external.pounds));
  return { occupancy, inHouse, external, difference };
}

/** The occupancy at which both cost the same, above 1 where they never do; null where an external place costs nothing. */
export function occupancyWhereEqual(fullOccupancyCost: Weekly, external: Weekly): Exact | null {
  return external.pounds.isZero() ? null : fullOccupancyCost.pounds.dividedBy(external.pounds);
}
