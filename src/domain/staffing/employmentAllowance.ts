/**
 * The Employment Allowance of a charity: £10,500 a year off the employer NI of the whole group, once, since 6 April 2025. A council has
 * none, nor a business whose work is mostly paid for by councils; for those NI stays in full until HMRC's confirmation is seen.
 *
 * This home's part = the allowance × this home's pay ÷ the organisation's pay bill, all of it where no pay bill is stated; never more
 * than the home's own NI. A child's week of it = part ÷ weeks of the year ÷ children in the home.
 * Worked example: one home, NI of £24,000.00 a year, 3.2 children, 52 weeks: 10,500 ÷ 52 ÷ 3.2 = £63.10 a child and week.
 *
 * Source: National Insurance Contributions Act 2014 s. 2; HMRC, Employment Allowance, rate from 6 April 2025.
 */
import { knownDay, type IsoDate } from '../calendar/isoDate';
import { exact, leastOf, one, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Yearly } from '../money/moneyPer';
import type { PostCost } from './postCost';
import type { StaffingAssumptions } from './staffingAssumptions';

const allowance = exact(10500);
const inForceFrom = knownDay('2025-04-06');

/** Null where nothing of it falls on this home: an earlier day, no NI. */
export function employmentAllowanceOfHome(
  costs: readonly PostCost[],
  { organisationPayBill }: StaffingAssumptions,
  asAt: IsoDate,
): Yearly | null {
  const yearly = (of: (cost: PostCost) => Exact) => sumOf(costs.map((cost) => cost.people.times(of(cost))));
  const ni = yearly(({ employerNIPerPerson }) => employerNIPerPerson.pounds);
  if (asAt < inForceFrom || !ni.greaterThan(zero)) return null;
  const payBill = organisationPayBill?.value ?? null;
  const share =
    payBill?.greaterThan(0) === true
      ? leastOf(one, yearly(({ grossPerPerson }) => grossPerPerson.pounds).dividedBy(payBill))
      : one;
  return poundsPer('year', leastOf(allowance.times(share), ni));
}
