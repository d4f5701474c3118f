/**
 * What the arithmetic in a line's own label gives ("5 hrs @ £38"), where that is another amount than the one stated.
 *
 * A label does not say whom its arithmetic is for, so it agrees if it agrees with any column of its line; and where the only
 * column is one child's share of something the whole home has (staff, premises, overheads), or the label counts per child in a
 * line for the home, nothing is said. Differences count from £1 a week or 0.5 %, and never up to 5p. An amount for a year, a
 * quarter or a month may rest on another count of weeks, which moves it by up to 0.55 %: there only more than that counts.
 * Beside one child's amount the label may be of the whole home, where its figures divided by the children in the home, or by its
 * places, are that amount to the penny. Beside a ratio the hours are the child's, so each member of staff may be paid for them: "2:1, 70 hours @ £22" is £3,080.00 too.
 * Worked example: "5 hrs @ £38" is £190.00 a week; stated as £210.00 it supports 190 ÷ 210 of the line. "85 hours at £24.00" beside
 * £600.00 for one child of a home with 3.4 agrees: 2,040 ÷ 3.4.
 */
import { weekly, type YearConvention } from '../calendar/weekly';
import type { CostPeriod } from '../calendar/period';
import type { CostCategory } from '../fee/costCategory';
import { exact, greatestOf, one, type Exact } from '../money/exact';
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

/** Those who may share what a label states: the children in the home, its registered places. */
export type SharingHome = readonly Exact[];

/** How far a label of the whole home may be from what one child pays times those who share it: a penny each, or a ten-thousandth. */
export const shareTolerance = { each: exact('0.01'), share: exact('0.0001') } as const;

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

export function supportedByLabel(
  line: CostLine,
  year: YearConvention,
  home: SharingHome,
): DifferingLabel | null {
  const compared = comparedLabel(line, year, home);
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
export function comparedLabel(line: CostLine, year: YearConvention, home: SharingHome): ComparedLabel | null {
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
      const isRight =
        times.some((each) => agrees(stated, supportedWeekly.times(each), column.per)) ||
        (column.basis === 'child' && home.some((children) => isShare(stated, supportedWeekly, children)));
      return { isOwn: column === own, per: column.per, weekly: stated, isRight };
    });
  const closest = columns.find(({ per }) => per === workings.per) ?? columns[0] ?? null;
  return { supportedWeekly, times, columns, closest };
}

function isComparable({ category, label, notes }: CostLine, { basis }: Column): boolean {
  return basis === 'child' ? boughtForOneChild.includes(category) : !perChild.test(`${label} ${notes ?? ''}`);
}

/** Whether it is one child's part of what the label states for the whole home. */
function isShare(stated: Exact, supported: Exact, children: Exact): boolean {
  const paid = stated.times(children);
  const most = greatestOf(children.times(shareTolerance.each), paid.abs().times(shareTolerance.share));
  return supported.minus(paid).abs().lessThanOrEqualTo(most);
}

function agrees(statedWeekly: Exact, supportedWeekly: Exact, per: CostPeriod): boolean {
  const apart = statedWeekly.minus(supportedWeekly).abs();
  const share = (part: Exact) => apart.lessThanOrEqualTo(supportedWeekly.abs().times(part));
  if (apart.lessThanOrEqualTo(labelTolerance.always)) return true;
  if (longPeriods.includes(per)) return share(labelTolerance.ofLongPeriods);
  return apart.lessThanOrEqualTo(labelTolerance.most) && share(labelTolerance.share);
}
