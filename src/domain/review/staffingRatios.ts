/**
 * The fee split by staffing ratio: every staffing line under the ratio it pays for.
 *
 * A ratio is staff : children; child hours are the hours a week the child has it; staff hours = child hours × staff ÷
 * children; the share is of the quoted fee. What each line pays for is in `staffedLines.ts`.
 * Worked example: 1:3 for 112 hours at £672.00 is 37.33 staff hours at £18.00; 2:1 for 6 hours at £252.00 is 12 at £21.00.
 */
import { sumOf, zero, type Exact } from '../money/exact';
import { staffedLines, type StaffedLine, type StaffedSubject } from './staffedLines';

export interface StaffingRatioShare {
  /** "1:3", "waking night", "sleep-in", "management", "ratio not stated". */
  readonly ratio: string;
  /** Null where no line of it states hours, and where one of those that do does not say how long the child has them. */
  readonly childHours: Exact | null;
  readonly staffHours: Exact | null;
  readonly weekly: Exact;
  readonly perStaffHour: Exact | null;
  readonly share: Exact;
  readonly lines: readonly StaffedLine[];
}

export function staffingRatios(subject: StaffedSubject): readonly StaffingRatioShare[] {
  const quoted = subject.breakdown.quoted.pounds;
  const staffed = staffedLines(subject);
  return [...new Set(staffed.map(({ ratio }) => ratio))].map((ratio) => {
    const lines = staffed.filter((each) => each.ratio === ratio);
    const weekly = sumOf(lines.map((each) => each.weekly));
    const timed = lines.filter((each) => each.staffHours !== null);
    const childHours = timed.every((each) => each.childHours !== null)
      ? hoursOf(timed.map((each) => each.childHours))
      : null;
    const staffHours = hoursOf(timed.map((each) => each.staffHours));
    const paid = sumOf(timed.map((each) => each.weekly));
    return {
      ratio,
      childHours,
      staffHours,
      weekly,
      perStaffHour: staffHours === null || staffHours.isZero() ? null : paid.dividedBy(staffHours),
      share: quoted.isZero() ? zero : weekly.dividedBy(quoted),
      lines,
    };
  });
}

function hoursOf(hours: readonly (Exact | null)[]): Exact | null {
  const known = hours.filter((each) => each !== null);
  return known.length === 0 ? null : sumOf(known);
}
