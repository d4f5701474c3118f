/**
 * Cover: a post on shift must be filled while the person who holds it is on leave, off sick, in training or in
 * supervision, so more hours are employed than the rota shows.
 *
 * weeks away = days away ÷ working days a week; cover factor = W ÷ (W − weeks away), W being the weeks in a year.
 * The 5.6 weeks of statutory leave already hold the bank holidays.
 *
 * Worked example: 48 days away at 5 days a week is 9.6 weeks. On 365/7 weeks that is 52.142857 ÷ 42.542857 = 1.225655,
 * so a post of 168 hours a week takes 205.91 paid hours: 5.49 people at 37.5 hours.
 *
 * Errors: null where the time away leaves no week to work in; no cover makes up for that.
 */
import { daysIn, type WeeksPerYear } from '../calendar/weeksPerYear';
import { one, type Exact } from '../money/exact';

export function weeksAway(daysAwayAYear: Exact, workingDaysAWeek: Exact): Exact {
  return daysAwayAYear.dividedBy(workingDaysAWeek);
}

export function coverFactor(weeksAwayAYear: Exact, weeksPerYear: WeeksPerYear): Exact | null {
  return coveredHours(one, weeksAwayAYear, weeksPerYear);
}

/** Hours × W ÷ (W − weeks away): multiplied first, so that hours that divide without a remainder stay whole. */
export function coveredHours(hours: Exact, weeksAwayAYear: Exact, weeksPerYear: WeeksPerYear): Exact | null {
  const days = daysIn(weeksPerYear);
  const daysWorked = days.minus(weeksAwayAYear.times(7));
  return daysWorked.greaterThan(0) ? hours.times(days).dividedBy(daysWorked) : null;
}
