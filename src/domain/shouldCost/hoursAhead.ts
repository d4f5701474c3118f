/**
 * What the should-cost becomes on the days when hours of 1:1 or 2:1 begin or end: support steps down as needs change, and
 * the price with it.
 *
 * The days are those after the day costed on which some hours start, and the day after each last one.
 * Worked example: costed on 1 October 2025, 14 hours until 31 May 2026 and 6 from 1 June 2026: one row for 1 June, 6 hours.
 */
import { daysAfter, type IsoDate } from '../calendar/isoDate';
import type { Exact } from '../money/exact';
import type { EmploymentRules } from '../staffing/employmentRules';
import type { NeedsProfile } from './needsProfile';
import { pointAt, type ParameterRanges, type RangeEnd } from './parameters';
import type { Range } from './shouldCost';
import { shouldCostLines, totalOf } from './shouldCostLines';
import { extraRotaHours } from './shouldCostPosts';

export interface HoursFrom {
  readonly from: IsoDate;
  readonly hoursAWeek: Exact;
  /** The whole should-cost a week from that day, wages and prices those of the day costed. */
  readonly total: Range;
}

export function hoursAhead(
  profile: NeedsProfile,
  ranges: ParameterRanges,
  rules: EmploymentRules,
): readonly HoursFrom[] {
  return daysOfChange(profile)
    .filter((day) => day > rules.asAt)
    .map((from) => ({
      from,
      hoursAWeek: extraRotaHours(profile, from),
      total: totalsOn(profile, ranges, rules, from),
    }));
}

function daysOfChange({ extraHours }: NeedsProfile): readonly IsoDate[] {
  const days = extraHours.flatMap(({ from, until }) => [
    ...(from === null ? [] : [from]),
    ...(until === null ? [] : [daysAfter(until, 1)]),
  ]);
  return [...new Set(days)].sort();
}

/** The rules stay those of the day costed: nobody has published the wages of a later year. */
function totalsOn(
  profile: NeedsProfile,
  ranges: ParameterRanges,
  rules: EmploymentRules,
  day: IsoDate,
): Range {
  const end = (name: RangeEnd) =>
    totalOf(shouldCostLines(profile, pointAt(ranges, name), { ...rules, asAt: day }));
  return { low: end('low'), central: end('central'), high: end('high') };
}
