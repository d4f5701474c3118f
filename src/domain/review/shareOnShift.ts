/** What of paid hours is spent on shift, where leave is among them: (W − weeks away) ÷ W. */
import { daysIn } from '../calendar/weeksPerYear';
import { one, type Exact } from '../money/exact';
import { weeksAway } from '../staffing/coverFactor';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';

/** 48 days away of 5 a week are 9.6 weeks: (52.142857 − 9.6) ÷ 52.142857 = 0.8159. */
export function shareOnShift({ daysAwayAYear, workingDaysAWeek, year }: StaffingAssumptions): Exact {
  const away = weeksAway(daysAwayAYear.value, workingDaysAWeek.value)
    .times(7)
    .dividedBy(daysIn(year.weeksPerYear));
  return one.minus(away);
}
