/**
 * Why a need that both sides state in hours differs: more or fewer hours, a dearer or cheaper hour, and what of its category states
 * no hours (equipment, other health). The hours are this child's alone, so nothing is shared. It says why and presses nothing: a
 * need falls only where it changes.
 *
 * With 1 for what was submitted, 0 for the should-cost: hours (H1 − H0)·R0, rate H1·(R1 − R0), the rest of the gap without hours.
 * Worked example: therapy 3 h at £70.00 against 1 h at £60.00, beside equipment of £25.00: gap £175.00 = hours £120.00 + rate
 * £30.00 + without hours £25.00.
 */
import type { Exact } from '../money/exact';

/** Hours a week and what they come to. */
export interface HoursOfNeed {
  readonly hours: Exact;
  readonly weekly: Exact;
}

export interface GapOfNeed {
  readonly hours: Exact;
  readonly rate: Exact;
  readonly withoutHours: Exact;
}

/** Null where either side states no hours: then nobody knows whether they differ. */
export function gapOfNeed(
  gap: Exact,
  submitted: HoursOfNeed | null,
  expected: HoursOfNeed,
): GapOfNeed | null {
  if (submitted === null || submitted.hours.isZero() || expected.hours.isZero()) return null;
  const ownHours = submitted.hours.times(expected.weekly).dividedBy(expected.hours);
  return {
    hours: ownHours.minus(expected.weekly),
    rate: submitted.weekly.minus(ownHours),
    withoutHours: gap.minus(submitted.weekly.minus(expected.weekly)),
  };
}
