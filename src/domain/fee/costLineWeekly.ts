/**
 * A cost line stated in money, as this child's pounds a week:
 * amount × periods a year ÷ weeks a year × the organisation's share ÷ the children who share it.
 *
 * A line for this child is shared by nobody; a line for the home, or the home's share of an organisation's cost, is
 * shared by the children in the home (registered places × planned occupancy).
 * Worked example: rent of £38,400 a year, four places at 85 %, 365/7 weeks: 38,400 × 7 ÷ 365 ÷ 3.4 = £216.60 a week.
 */
import { weekly, type YearConvention } from '../calendar/weekly';
import { poundsPer, type MoneyPer, type Weekly } from '../money/moneyPer';
import type { CostPeriod } from '../calendar/period';
import { one, type Exact } from '../money/exact';
import type { CostLine } from './costLine';

export interface SharedCost {
  /** For the whole home, or for this child where the line serves this child alone. */
  readonly whole: Weekly;
  readonly childrenSharing: Exact;
  readonly perChild: Weekly;
}

export function costLineWeekly(
  line: CostLine,
  money: MoneyPer<CostPeriod>,
  year: YearConvention,
  childrenInHome: Exact,
): SharedCost {
  const stated = weekly(money, { ...year, teachingWeeks: line.teachingWeeks ?? year.teachingWeeks });
  const whole = poundsPer('week', stated.pounds.times(line.organisationShare.fraction));
  const childrenSharing = line.serves === 'child' ? one : childrenInHome;
  return { whole, childrenSharing, perChild: poundsPer('week', whole.pounds.dividedBy(childrenSharing)) };
}
