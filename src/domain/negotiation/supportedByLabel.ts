/**
 * What the arithmetic in a line's own label gives ("5 hrs @ £38"), where that is another amount than the one stated.
 *
 * A label does not say whom its arithmetic is for, so it agrees if it agrees with any column of its line; and where the only
 * column is one child's share of something the whole home has (staff, premises, overheads), or the label counts per child in a
 * line for the home, nothing is said. Differences count from £1 a week or 0.5 %, and never up to 5p. An amount for a year, a
 * quarter or a month may rest on another count of weeks, which moves it by up to 0.55 %: there only more than that counts.
 * Beside a ratio the hours are the child's, so each member of staff may be paid for them: "2:1, 70 hours @ £22" is £3,080.00 too.
 * Worked example: "5 hrs @ £38" is £190.00 a week; stated as £210.00 it supports 190 ÷ 210 of the line.
 */
import { weekly, type YearConvention } from '../calendar/weekly';
import type { CostPeriod } from '../calendar/period';
import type { CostCategory } from '../fee/costCategory';
import { exact, one, type Exact } from '../money/exact';
import { poundsPer } from '../money/moneyPer';
import type { AmountBasis } from '../fee/statedWorkings';
import type { CostLine } from '../fee/costLine';

const aPound = exact(1);
const fivePence = exact('0.05');
const halfAPercent = exact('0.005');
const weeksConventions = exact('0.0055');

/** Bought for one child, so that a label's arithmetic can only be about that child. */
const boughtForOneChild: readonly CostCategory[] = [
  'living',
  'additionalStaffing',
  'additionalHealth',
  'additionalEducation',
];
const perChild = /\b(per|each|a) (yp|child|young person|place|bed|resident|head)\b/i;

/** Both a week, on the basis of the column compared. Null where there is no working or it agrees. */
export interface DifferingLabel {
  readonly statedWeekly: Exact;
  readonly supportedWeekly: Exact;
}

interface Column {
  readonly pounds: Exact;
  readonly per: CostPeriod;
  readonly basis: AmountBasis;
}

export function supportedByLabel(line: CostLine, year: YearConvention): DifferingLabel | null {
  const workings = line.workings?.amount;
  if (workings === undefined || line.amount.kind !== 'money') return null;
  const own: Column = { ...line.amount.money, basis: line.serves };
  const columns = [own, ...line.parallelAmounts].filter((column) => isComparable(line, column));
  const lineYear = { ...year, teachingWeeks: line.teachingWeeks ?? year.teachingWeeks };
  const supportedWeekly = weekly(poundsPer(workings.per, workings.pounds), lineYear).pounds;
  const compared = columns.map((column) => ({
    ...column,
    weekly: weekly(poundsPer(column.per, column.pounds), lineYear).pounds,
  }));
  const staff = line.workings?.ratio?.staff ?? one;
  const ofAllStaff = supportedWeekly.times(staff);
  const ofAllSharing = supportedWeekly.times(line.workings?.childrenSharing ?? one);
  const isRight = compared.some((column) =>
    [supportedWeekly, ofAllStaff, ofAllSharing].some((pounds) => agrees(column.weekly, pounds, column.per)),
  );
  if (isRight) return null;
  const closest = compared.find(({ per }) => per === workings.per) ?? compared[0];
  return closest === undefined ? null : { statedWeekly: closest.weekly, supportedWeekly };
}

function isComparable({ category, label, notes }: CostLine, { basis }: Column): boolean {
  return basis === 'child' ? boughtForOneChild.includes(category) : !perChild.test(`${label} ${notes ?? ''}`);
}

function agrees(statedWeekly: Exact, supportedWeekly: Exact, per: CostPeriod): boolean {
  const apart = statedWeekly.minus(supportedWeekly).abs();
  const share = (part: Exact) => apart.lessThanOrEqualTo(supportedWeekly.abs().times(part));
  if (apart.lessThanOrEqualTo(fivePence)) return true;
  if (per === 'year' || per === 'quarter' || per === 'month') return share(weeksConventions);
  return apart.lessThanOrEqualTo(aPound) && share(halfAPercent);
}
