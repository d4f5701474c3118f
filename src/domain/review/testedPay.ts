/**
 * Every pay that a submission states, put to the minimum-wage test: the posts' own, and what a foreign layout says in a
 * staffing line's label ("9.5 FTE @ £13.10/hr"); and the rate of a need's hours of staff, since what is below the minimum wage as
 * a price is below it as pay, and so of a staffing line whose label states its hours and no rate. A salary in a label is taken for full-time hours unless it names hours.
 */
import type { Place } from '../evidence/place';
import { costLineWeekly } from '../fee/costLineWeekly';
import type { Exact } from '../money/exact';
import { poundsPer } from '../money/moneyPer';
import { childrenInHome } from '../staffing/childrenSharing';
import { contractedHoursOf } from '../staffing/hoursAndPeople';
import { minimumWageTest, type MinimumWageResult } from '../staffing/minimumWageTest';
import type { CostLine } from '../fee/costLine';
import type { Post } from '../staffing/post';
import type { CheckSubject } from './check';
import { hoursOfLine } from './hoursOfLine';
import { amountInWords, quoted } from './inWords';

export interface TestedPay {
  readonly at: Place;
  readonly whose: string;
  readonly payWords: string;
  /** True where the pay is stated by the hour. */
  readonly isHourly: boolean;
  readonly result: MinimumWageResult;
}

const salaryIsForTheYear = ['directCare', 'managementAndSupport', 'additionalStaffing'];

export function testedPay(subject: CheckSubject): readonly TestedPay[] {
  const posts = subject.openBook.posts
    .filter(({ size }) => size.kind !== 'sleepInOnly')
    .map((post) => tested(subject, post, post.fieldsAt['payRate'] ?? post.at, post.role, post.pay));
  const needs = subject.openBook.additionalNeeds.flatMap(
    ({ need, support, price, included, at, fieldsAt }) =>
      included && support === 'extraStaffHours' && price.kind === 'hours'
        ? [tested(subject, null, fieldsAt['hourlyRate'] ?? at, need, price.rate)]
        : [],
  );
  return [...posts, ...needs, ...subject.openBook.costLines.flatMap((line) => payInLabel(subject, line))];
}

function payInLabel(subject: CheckSubject, line: CostLine): readonly TestedPay[] {
  const { workings, category, label, at } = line;
  if (workings === null || !salaryIsForTheYear.includes(category)) return [];
  const { hourlyRate, salary } = workings;
  if (hourlyRate !== undefined && isSupplement(label, hourlyRate, subject)) return [];
  if (hourlyRate !== undefined) return [tested(subject, null, at, label, poundsPer('hour', hourlyRate))];
  if (salary !== undefined) return [tested(subject, null, at, label, poundsPer('year', salary))];
  const price = priceOfAnHour(subject, line);
  return price?.lessThan(subject.staffingAssumptions.rules.nationalLivingWage.value) === true
    ? [tested(subject, null, at, label, poundsPer('hour', price))]
    : [];
}

/** "Shift lead premium" at £2.10 an hour is paid on top of an hour's pay, and is none. */
function isSupplement(label: string, rate: Exact, { staffingAssumptions }: CheckSubject): boolean {
  return (
    /\b(premium|premia|supplement|enhancement|enhanced|differential|allowance|uplift|top[ -]?up)s?\b/i.test(
      label,
    ) && rate.times(2).lessThan(staffingAssumptions.rules.nationalLivingWage.value)
  );
}

/** What an hour of the line costs; beside a ratio, an hour that the child has, which pays for one of the staff at the least. */
function priceOfAnHour({ staffingAssumptions }: CheckSubject, line: CostLine): Exact | null {
  const counted = hoursOfLine(line, staffingAssumptions);
  if (!line.included || counted.kind !== 'stated' || counted.areCover || line.amount.kind !== 'money')
    return null;
  const { hours, childHours } = counted;
  const children = childrenInHome(staffingAssumptions);
  const { whole } = costLineWeekly(line, line.amount.money, staffingAssumptions.year, children);
  return whole.pounds
    .times(counted.childrenSharing ?? 1)
    .dividedBy(childHours?.lessThan(hours) === true ? childHours : hours);
}

function tested(
  { staffingAssumptions }: CheckSubject,
  post: Post | null,
  at: Place,
  whose: string,
  pay: Post['pay'],
): TestedPay {
  const hours =
    post === null ? staffingAssumptions.fullTimeHours.value : contractedHoursOf(post, staffingAssumptions);
  const minimum = staffingAssumptions.rules.nationalLivingWage.value;
  return {
    at,
    whose: quoted(whose),
    payWords: amountInWords(pay.pounds, pay.per),
    isHourly: pay.per === 'hour',
    result: minimumWageTest(pay, hours, minimum),
  };
}
