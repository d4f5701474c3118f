/**
 * The whole should-cost of one point in binary doubles, for simulations alone: the same model as `shouldCostLines`, by the four
 * operations, so that the digits are the same on every machine and ten thousand draws take a fraction of a second. Prices of
 * record stay in decimals; a law holds the two to each other.
 *
 * Worked example: the starting parameters of 2025/26, 4 places, 1 : 2 by day, a waking night: 4,267.19… both ways.
 */
import { daysIn } from '../calendar/weeksPerYear';
import { unsafeNumber } from '../money/exact';
import type { EmploymentRules } from '../staffing/employmentRules';
import type { NeedsProfile } from './needsProfile';
import type { ParameterId } from './parameters';
import { extraRotaHours } from './shouldCostPosts';
import { fullTimeHours, workingDaysAWeek } from './workingWeek';

export type PointInDoubles = Readonly<Record<ParameterId, number>>;

export function shouldCostInDoubles(
  profile: NeedsProfile,
  rules: EmploymentRules,
): (point: PointInDoubles) => number {
  const needs = needsInDoubles(profile, rules);
  const weekOf = weekOfOnePerson(rules, needs.days);
  return (at) => {
    const children = at.places * at.occupancy;
    const cover = needs.days / (needs.days - (at.daysAway / needs.workingDays) * 7);
    const hourly = (rate: number) => weekOf((needs.fullTime * rate * needs.days) / 7) / needs.fullTime;
    const hour = (rate: number) =>
      (1 - at.agencyShare) * cover * hourly(rate) + at.agencyShare * at.agencyHourlyRate;
    const care = hour(at.careHourlyRate);
    const senior = hour(at.careHourlyRate * (1 + at.seniorPayAbove / 100));
    const night = hour(at.careHourlyRate * (1 + at.wakingNightPremium / 100));
    const onShift = Math.max(needs.minimumShift, wholeAbove((needs.solo ? 1 : at.places) * needs.ratio));
    const dayHours = onShift * (needs.dayHours + at.handoverHoursADay) * 7;
    const nightHours = needs.wakingStaff * (24 - needs.dayHours + at.handoverHoursADay) * 7;
    const homeWide =
      dayHours * (care * (1 - at.seniorShare) + senior * at.seniorShare) +
      nightHours * night +
      needs.sleepInStaff * 7 * at.sleepInAllowance * needs.sleepInOnCosts +
      weekOf(at.managerSalary) +
      weekOf(at.deputySalary) +
      at.administrationWte * needs.minimumPaidWeek +
      (at.premisesPerPlace + at.homeRunningPerPlace) * at.places;
    const own =
      needs.extraHours * care +
      at.livingPerChild +
      at.therapyHourlyRate * needs.therapyHours +
      (needs.education ? (at.educationAYear * 7) / needs.days : 0) +
      at.mileageRate * needs.miles;
    const shared = needs.solo ? homeWide / at.occupancy : homeWide / children;
    return ((shared + own) * (1 + at.overheads / 100)) / (1 - at.return / 100);
  };
}

function needsInDoubles(profile: NeedsProfile, rules: EmploymentRules) {
  const days = unsafeNumber(daysIn(profile.weeksPerYear));
  const fullTime = unsafeNumber(fullTimeHours);
  const onCosts = rules.employerNIPercent.value.plus(rules.pensionMinimumPercent.value);
  return {
    days,
    fullTime,
    workingDays: unsafeNumber(workingDaysAWeek),
    ratio: unsafeNumber(profile.dayRatio.staff.dividedBy(profile.dayRatio.children)),
    minimumShift: unsafeNumber(profile.minimumShift.ceil()),
    solo: profile.solo,
    dayHours: unsafeNumber(profile.dayHours),
    wakingStaff: unsafeNumber(profile.wakingStaff.ceil()),
    sleepInStaff: unsafeNumber(profile.sleepInStaff.ceil()),
    sleepInOnCosts: 1 + unsafeNumber(onCosts) / 100,
    extraHours: unsafeNumber(extraRotaHours(profile, rules.asAt)),
    therapyHours: unsafeNumber(profile.therapyHoursAWeek),
    education: profile.education !== 'none',
    miles: unsafeNumber(profile.milesAWeek),
    minimumPaidWeek: weekOfOnePerson(
      rules,
      days,
    )((fullTime * unsafeNumber(rules.nationalLivingWage.value) * days) / 7),
  };
}

/** (gross + NI + pension) × 7 ÷ days, of one person's gross pay a year. */
function weekOfOnePerson(rules: EmploymentRules, days: number): (gross: number) => number {
  const threshold = unsafeNumber(rules.secondaryThreshold.value);
  const ni = unsafeNumber(rules.employerNIPercent.value) / 100;
  const pension = unsafeNumber(rules.pensionMinimumPercent.value) / 100;
  const bandFrom = unsafeNumber(rules.pensionBandFrom.value);
  const bandTo = unsafeNumber(rules.pensionBandTo.value);
  const trigger = unsafeNumber(rules.pensionTrigger.value);
  return (gross) => {
    const enrolled = gross <= trigger ? 0 : Math.max(0, Math.min(gross, bandTo) - bandFrom);
    return ((gross + ni * Math.max(0, gross - threshold) + pension * enrolled) * 7) / days;
  };
}

/** Up to the next whole number; what is a whole number but for its last binary digits is that number. */
function wholeAbove(value: number): number {
  return Math.ceil(value - 1e-9);
}
