/**
 * What a placement that breaks down would cost, times the chance that it does: an expected cost that stands beside the stay and
 * is never a reason by itself. The chance is somebody's judgement and says whose.
 *
 * expected = chance × (notice + overlap + one-off costs + emergency premium × its weeks).
 *
 * Worked example: 25 % of 28 nights' notice and 7 nights' overlap at £5,450.00, £2,000.00 once and £1,500.00 a week for 6 weeks:
 * 0.25 × (21,800 + 5,450 + 2,000 + 9,000) = £9,562.50.
 */
import { exact, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';

export interface Breakdown {
  /** The fee of the home that the child would leave. */
  readonly fee: Weekly;
  readonly noticeNights: number;
  /** Nights paid in two homes at once. */
  readonly overlapNights: number;
  readonly once: Exact;
  /** What an emergency place costs more, £ a week. */
  readonly emergencyPremium: Weekly;
  readonly emergencyWeeks: Exact;
}

export function costOfBreakdown(breakdown: Breakdown): Exact {
  const { fee, noticeNights, overlapNights, once, emergencyPremium, emergencyWeeks } = breakdown;
  return fee.pounds
    .times(exact(noticeNights + overlapNights))
    .dividedBy(7)
    .plus(once)
    .plus(emergencyPremium.pounds.times(emergencyWeeks));
}

export function expectedBreakdown(breakdown: Breakdown, chance: Fraction): Exact {
  return costOfBreakdown(breakdown).times(chance.fraction);
}
