/**
 * How far a child has come on a measure that was agreed: from where it began towards what is sought. It stands beside the
 * price and never sets it.
 *
 * distance travelled = (baseline − latest) ÷ (baseline − target).
 *
 * Worked example: settled evenings a week, 1 at the start, 4 now, 7 sought: (1 − 4) ÷ (1 − 7) = 50 %.
 *
 * Errors: null where one of the three is not stated, or where nothing is to be travelled.
 */
import type { Exact } from '../money/exact';
import type { Fraction } from '../money/percentage';

export interface MeasuredOutcome {
  readonly baseline: Exact | null;
  readonly latest: Exact | null;
  readonly target: Exact | null;
}

export function distanceTravelled({ baseline, latest, target }: MeasuredOutcome): Fraction | null {
  if (baseline === null || latest === null || target === null || baseline.equals(target)) return null;
  return { fraction: baseline.minus(latest).dividedBy(baseline.minus(target)) };
}
