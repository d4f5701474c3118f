/**
 * The same contract from the provider's side: F pounds a week are spent whether or not a child is there, V more for each
 * child. Fee that covers cost at occupancy o of N places: F ÷ (N × o) + V. Break-even at price b: o* = F ÷ (N × (b − V)).
 * Margin at k occupied places: Pay(k) − F − V × k.
 *
 * Worked example: F 14,000, V 900, 4 places: £4,400.00 at 100 %, £5,275.00 at 80 %; at £5,275 break-even is 80 %.
 *
 * Errors: null where no fee or occupancy can do it (no places, occupancy nought, a price that does not cover V).
 */
import { exact, sumOf, type Exact } from '../../money/exact';
import type { Weekly } from '../../money/moneyPer';
import type { PaymentAt } from './expectedCost';

export interface ProviderCosts {
  readonly fixed: Weekly;
  readonly perChild: Weekly;
}

export function providerFee(costs: ProviderCosts, places: Exact, occupancy: Exact): Exact | null {
  const children = places.times(occupancy);
  return children.greaterThan(0) ? costs.fixed.pounds.dividedBy(children).plus(costs.perChild.pounds) : null;
}

export function providerBreakEven(costs: ProviderCosts, places: Exact, price: Exact): Exact | null {
  const contribution = places.times(price.minus(costs.perChild.pounds));
  return contribution.greaterThan(0) ? costs.fixed.pounds.dividedBy(contribution) : null;
}

export interface MarginAt {
  readonly occupied: number;
  readonly share: Exact;
  readonly payment: Exact;
  readonly margin: Exact;
}

export function marginAtEachOccupancy(
  costs: ProviderCosts,
  atEachOccupancy: readonly PaymentAt[],
): readonly MarginAt[] {
  return atEachOccupancy.map(({ occupied, share, payment }) => ({
    occupied,
    share,
    payment,
    margin: payment.minus(costOf(costs, exact(occupied))),
  }));
}

export function costOf({ fixed, perChild }: ProviderCosts, children: Exact): Exact {
  return fixed.pounds.plus(perChild.pounds.times(children));
}

export function expectedMargin(margins: readonly MarginAt[]): Exact {
  return sumOf(margins.map(({ share, margin }) => share.times(margin)));
}
