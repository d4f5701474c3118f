/**
 * What several checks need to know of a cost line: its words, and its amount for this child a week.
 *
 * A home's amount falls on the children who share it: places × planned occupancy. An organisation's
 * amount is first reduced to the share charged to this home.
 * Worked example: £46,800 a year for a home of 4 places at 85 %: 46,800 ÷ 52.142857 ÷ 3.4 = £263.98 a week for one child.
 */
import { weekly } from '../calendar/weekly';
import type { CostPeriod } from '../calendar/period';
import { workedOutOnce } from '../evidence/foundByKey';
import { feeLineOfCost, type FeeLine } from '../fee/feeLine';
import type { CostCategory } from '../fee/costCategory';
import { one, zero, type Exact } from '../money/exact';
import { poundsPer } from '../money/moneyPer';
import { childrenInHome } from '../staffing/childrenSharing';
import type { AmountBasis } from '../fee/statedWorkings';
import type { CostLine } from '../fee/costLine';
import type { CheckSubject } from './check';

/** Everything the provider wrote about the line: its label and its notes. */
export function lineText(line: CostLine): string {
  return line.notes === null ? line.label : `${line.label} ${line.notes}`;
}

export function includedCostLines(subject: CheckSubject): readonly CostLine[] {
  return includedOf(subject.openBook.costLines);
}

const includedOf = workedOutOnce((lines: readonly CostLine[]) => lines.filter((line) => line.included));

export function includedLinesOf(
  subject: CheckSubject,
  categories: readonly CostCategory[],
): readonly CostLine[] {
  return includedCostLines(subject).filter((line) => categories.includes(line.category));
}

export function feeLineOf(subject: CheckSubject, line: CostLine): FeeLine | null {
  return feeLineOfCost(subject.breakdown.lines, line.id);
}

/** The line's pounds a week for this child; nought where it became no fee line. */
export function weeklyOfLine(subject: CheckSubject, line: CostLine): Exact {
  return feeLineOf(subject, line)?.weekly.pounds ?? zero;
}

/** How many children share what the home pays for; one where nothing sensible is stated. */
function childrenSharingHome({ staffingAssumptions }: CheckSubject): Exact {
  const children = childrenInHome(staffingAssumptions);
  return children.greaterThan(zero) ? children : one;
}

/** An amount of `line`, on whichever basis and period it is stated, as pounds a week for this child. */
export function weeklyForThisChild(
  subject: CheckSubject,
  line: CostLine,
  stated: { readonly pounds: Exact; readonly per: CostPeriod; readonly basis: AmountBasis },
): Exact {
  const { year } = subject.staffingAssumptions;
  const teachingWeeks = line.teachingWeeks ?? year.teachingWeeks;
  const pounds = weekly(poundsPer(stated.per, stated.pounds), { ...year, teachingWeeks }).pounds;
  switch (stated.basis) {
    case 'child':
      return pounds;
    case 'home':
      return pounds.dividedBy(childrenSharingHome(subject));
    case 'organisation':
      return pounds.times(line.organisationShare.fraction).dividedBy(childrenSharingHome(subject));
  }
}

/** Whether two amounts are the same within `share` of the second, for example `exact('0.005')` for half a per cent. */
export function isWithin(first: Exact, second: Exact, share: Exact): boolean {
  return first.minus(second).abs().lessThanOrEqualTo(second.abs().times(share));
}
