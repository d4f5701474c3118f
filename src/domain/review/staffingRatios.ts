/**
 * The fee split by staffing ratio: every staffing line under the ratio it pays for.
 *
 * A ratio is staff : children; child hours are the hours a week the child has it; staff hours = child hours × staff ÷
 * children; the share is of the quoted fee. Where no ratio is stated, waking nights, sleep-ins and management stand under
 * their own names, and the rest says "ratio not stated". Hours that × rate alone give the amount are hours of staff.
 * Worked example: 1:3 for 112 hours at £672.00 is 37.33 staff hours at £18.00; 2:1 for 6 hours at £252.00 is 12 at £21.00.
 */
import type { CostLine } from '../fee/costLine';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import { exact, sumOf, zero, type Exact } from '../money/exact';
import type { OpenBook } from '../submission/openBook';

export interface StaffingRatioShare {
  /** "1:3", "waking night", "sleep-in", "management", "ratio not stated". */
  readonly ratio: string;
  /** Null where no line of it states hours. */
  readonly childHours: Exact | null;
  readonly staffHours: Exact | null;
  readonly weekly: Exact;
  readonly perStaffHour: Exact | null;
  readonly share: Exact;
  /** The lines under it, and those among them that state hours. */
  readonly lineIds: readonly string[];
  readonly timedLineIds: readonly string[];
}

interface Staffed {
  readonly lineId: string;
  readonly ratio: string;
  readonly weekly: Exact;
  readonly childHours: Exact | null;
  readonly staffHours: Exact | null;
}

export function staffingRatios(
  { costLines }: OpenBook,
  { quoted, lines }: FeeBreakdown,
): readonly StaffingRatioShare[] {
  const weeklyOf = new Map(
    lines.flatMap(({ origin, weekly, included }) =>
      origin.kind === 'cost' && included ? [[origin.costLineId, weekly.pounds] as const] : [],
    ),
  );
  const staffed = costLines.flatMap((line): readonly Staffed[] => {
    const weekly = weeklyOf.get(line.id);
    return weekly === undefined || !isStaffing(line) ? [] : [staffedLine(line, weekly)];
  });
  return [...new Set(staffed.map(({ ratio }) => ratio))].map((ratio) => {
    const own = staffed.filter((each) => each.ratio === ratio);
    const weekly = sumOf(own.map((each) => each.weekly));
    const timed = own.filter(({ staffHours }) => staffHours !== null);
    const childHours = hoursOf(timed.map((each) => each.childHours));
    const staffHours = hoursOf(timed.map((each) => each.staffHours));
    const paid = sumOf(timed.map((each) => each.weekly));
    return {
      ratio,
      childHours,
      staffHours,
      weekly,
      perStaffHour: staffHours === null || staffHours.isZero() ? null : paid.dividedBy(staffHours),
      share: quoted.pounds.isZero() ? zero : weekly.dividedBy(quoted.pounds),
      lineIds: own.map(({ lineId }) => lineId),
      timedLineIds: timed.map(({ lineId }) => lineId),
    };
  });
}

function hoursOf(hours: readonly (Exact | null)[]): Exact | null {
  const known = hours.filter((each) => each !== null);
  return known.length === 0 ? null : sumOf(known);
}

function isStaffing({ category, workings }: CostLine): boolean {
  const isCategory =
    category === 'directCare' || category === 'managementAndSupport' || category === 'additionalStaffing';
  return isCategory || (workings?.ratio !== undefined && workings.hoursAWeek !== undefined);
}

function staffedLine(line: CostLine, weekly: Exact): Staffed {
  return { lineId: line.id, weekly, ...staffTimeOf(line, weekly) };
}

/** The ratio that a line pays for, and its hours where it states them. */
export function staffTimeOf(line: CostLine, weekly: Exact): Omit<Staffed, 'lineId' | 'weekly'> {
  const { workings } = line;
  const ratio = workings?.ratio;
  const hours = workings?.hoursAWeek ?? null;
  if (ratio === undefined) return { ratio: unratioed(line), childHours: null, staffHours: hours };
  const name = `${ratio.staff.toString()}:${ratio.children.toString()}`;
  if (hours === null) return { ratio: name, childHours: null, staffHours: null };
  const rate = workings?.hourlyRate;
  const isOfStaff =
    rate !== undefined &&
    !ratio.staff.equals(ratio.children) &&
    hours
      .times(rate)
      .minus(weekly)
      .abs()
      .lessThanOrEqualTo(weekly.abs().times(exact('0.01')));
  return isOfStaff
    ? {
        ratio: name,
        childHours: hours.times(ratio.children).dividedBy(ratio.staff),
        staffHours: hours,
      }
    : {
        ratio: name,
        childHours: hours,
        staffHours: hours.times(ratio.staff).dividedBy(ratio.children),
      };
}

function unratioed({ label, category }: CostLine): string {
  if (/\bwaking\b|\bnight (staff|care|worker|support)/i.test(label)) return 'waking night';
  if (/\bsleep/i.test(label)) return 'sleep-in';
  return category === 'managementAndSupport' ? 'management' : 'ratio not stated';
}
