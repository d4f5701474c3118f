/**
 * The fee split by staffing ratio: every staffing line under the ratio it pays for.
 *
 * A ratio is staff : children; child hours are the hours a week the child has it; staff hours = child hours × staff ÷
 * children; the share is of the quoted fee. Lines of a ratio whose hours nobody could count stand apart from those that have them,
 * so that pounds ÷ hours is the price of an hour on every row. What each line pays for is in `staffedLines.ts`.
 * Worked example: 1:3 for 112 hours at £672.00 is 37.33 staff hours at £18.00; 2:1 for 6 hours at £252.00 is 12 at £21.00.
 */
import { sumOf, zero, type Exact } from '../money/exact';
import { staffedLines, type StaffedLine, type StaffedSubject } from './staffedLines';

export interface StaffingRatioShare {
  /** "1:3", "waking night", "sleep-in", "management", "ratio not stated"; ", no hours counted" apart from lines that have them. */
  readonly ratio: string;
  /** Null where no line of it states hours, and where one of those that do does not say how long the child has them. */
  readonly childHours: Exact | null;
  readonly staffHours: Exact | null;
  readonly weekly: Exact;
  readonly perStaffHour: Exact | null;
  readonly share: Exact;
  readonly lines: readonly StaffedLine[];
}

/** Behind a ratio: its lines whose hours nobody could count. */
export const noHoursCounted = ', no hours counted';

export function staffingRatios(subject: StaffedSubject): readonly StaffingRatioShare[] {
  const quoted = subject.breakdown.quoted.pounds;
  const staffed = staffedLines(subject);
  return [...new Set(staffed.map(({ ratio }) => ratio))].flatMap((ratio) => {
    const lines = staffed.filter((each) => each.ratio === ratio);
    const timed = lines.filter((each) => each.staffHours !== null);
    if (timed.length === 0 || timed.length === lines.length) return [shareOf(ratio, lines, quoted)];
    const untimed = lines.filter((each) => each.staffHours === null);
    return [shareOf(ratio, timed, quoted), shareOf(`${ratio}${noHoursCounted}`, untimed, quoted)];
  });
}

/** Of lines that all have hours, or none. */
function shareOf(ratio: string, lines: readonly StaffedLine[], quoted: Exact): StaffingRatioShare {
  const weekly = sumOf(lines.map((each) => each.weekly));
  const isKnown = lines.every((each) => each.childHours !== null);
  const staffHours = hoursOf(lines.map((each) => each.staffHours));
  return {
    ratio,
    childHours: isKnown ? hoursOf(lines.map((each) => each.childHours)) : null,
    staffHours,
    weekly,
    perStaffHour: staffHours === null || staffHours.isZero() ? null : weekly.dividedBy(staffHours),
    share: quoted.isZero() ? zero : weekly.dividedBy(quoted),
    lines,
  };
}

function hoursOf(hours: readonly (Exact | null)[]): Exact | null {
  const known = hours.filter((each) => each !== null);
  return known.length === 0 ? null : sumOf(known);
}
