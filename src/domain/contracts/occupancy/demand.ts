/**
 * How many children need a place at the same time, and the same thing seen as turnover.
 *
 * Load: children a week × the share accepted × the mean stay in weeks. Worked example: 0.1 children a week, 80 % accepted,
 * 50 weeks: a load of 4. Turnover: a place that is occupied for a stay and then vacant until it is filled again is
 * occupied stay ÷ (stay + refill weeks): 50 weeks and 8 to fill are 86.2 %.
 *
 * Errors: null where the question has no answer (no stay, no occupancy).
 */
import type { Exact } from '../../money/exact';
import type { Fraction } from '../../money/percentage';

export interface Arrivals {
  readonly childrenAWeek: Exact;
  readonly acceptance: Fraction;
  readonly meanStayWeeks: Exact;
}

export function loadOf({ childrenAWeek, acceptance, meanStayWeeks }: Arrivals): Exact {
  return childrenAWeek.times(acceptance.fraction).times(meanStayWeeks);
}

export function occupancyFromTurnover(meanStayWeeks: Exact, refillWeeks: Exact): Exact | null {
  const cycle = meanStayWeeks.plus(refillWeeks);
  return cycle.greaterThan(0) ? meanStayWeeks.dividedBy(cycle) : null;
}
