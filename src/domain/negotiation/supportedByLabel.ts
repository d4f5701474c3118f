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

/** How far apart stated and worked out may be: always; at most, and of the amount; of amounts for a year, a quarter or a month. */
export const labelTolerance = {
  always: exact('0.05'),
  most: exact(1),
  share: exact('0.005'),
  ofLongPeriods: exact('0.0055'),
} as const;
export const longPeriods: readonly CostPeriod[] = ['year', 'quarter', 'month'];

/** Bought for one child, so that a label's arithmetic can only be about that child. */
export const boughtForOneChild: readonly CostCategory[] = [
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
  const compared = comparedLabel(line, year);
  if (compared === null || compared.columns.some(({ isRight }) => isRight)) return null;
  const { closest, supportedWeekly } = compared;
  return closest === null ? null : { statedWeekly: closest.weekly, supportedWeekly };
}

interface ComparedColumn {
  /** The amount that the fee is worked out from, not one beside it. */
  readonly isOwn: boolean;
  readonly weekly: Exact;
  readonly isRight: boolean;
}

export interface ComparedLabel {
  readonly supportedWeekly: Exact;
  /** What the label’s arithmetic may also be for: all staff at once, all who share it. */
  readonly times: readonly Exact[];
  readonly columns: readonly ComparedColumn[];
  /** Whose difference counts where none agrees. */
  readonly closest: ComparedColumn | null;
}

/** The arithmetic of a label beside each column that it may be for; null where there is none, or no amount in pounds. */
export function comparedLabel(line: CostLine, year: YearConvention): ComparedLabel | null {
  const workings = line.workings?.amount;
  if (workings === undefined || line.amount.kind !== 'money') return null;
  const own: Column = { ...line.amount.money, basis: line.serves };
  const lineYear = { ...year, teachingWeeks: line.teachingWeeks ?? year.teachingWeeks };
  const supportedWeekly = weekly(poundsPer(workings.per, workings.pounds), lineYear).pounds;
  const times = [one, line.workings?.ratio?.staff ?? one, line.workings?.childrenSharing ?? one];
  const columns = [own, ...line.parallelAmounts]
    .filter((column) => isComparable(line, column))
    .map((column) => {
      const stated = weekly(poundsPer(column.per, column.pounds), lineYear).pounds;
      const isRight = times.some((each) => agrees(stated, supportedWeekly.times(each), column.per));
      return { isOwn: column === own, per: column.per, weekly: stated, isRight };
    });
  const closest = columns.find(({ per }) => per === workings.per) ?? columns[0] ?? null;
  return { supportedWeekly, times, columns, closest };
}

function isComparable({ category, label, notes }: CostLine, { basis }: Column): boolean {
  return basis === 'child' ? boughtForOneChild.includes(category) : !perChild.test(`${label} ${notes ?? ''}`);
}

function agrees(statedWeekly: Exact, supportedWeekly: Exact, per: CostPeriod): boolean {
  const apart = statedWeekly.minus(supportedWeekly).abs();
  const share = (part: Exact) => apart.lessThanOrEqualTo(supportedWeekly.abs().times(part));
  if (apart.lessThanOrEqualTo(labelTolerance.always)) return true;
  if (longPeriods.includes(per)) return share(labelTolerance.ofLongPeriods);
  return apart.lessThanOrEqualTo(labelTolerance.most) && share(labelTolerance.share);
}
