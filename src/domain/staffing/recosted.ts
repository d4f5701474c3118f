/**
 * What a post costs more at a later day's pay, employer NI and pension, in per cent: never by the wage alone, since NI and
 * pension begin at thresholds of their own.
 *
 * change = cost of one person then ÷ cost now − 1, each (gross + NI + minimum pension), no levy.
 *
 * Worked example: 40 hours on 52 weeks at the National Living Wage, pay and NI: 25,823.14 in 2024/25, 28,456.32 in 2025/26:
 * + 10.20 %, where the wage rose by 6.73 %. With the minimum pension 26,349.79 and 29,031.02: + 10.18 %.
 *
 * Errors: null where nothing is paid now.
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import { hundred, type Exact } from '../money/exact';
import type { Hourly } from '../money/moneyPer';
import { fraction, percentage, type Percentage } from '../money/percentage';
import type { EmploymentRules } from './employmentRules';
import { grossPerPerson } from './grossPay';
import { onCostsFor } from './onCosts';

export interface PaidOnADay {
  readonly hourlyRate: Hourly;
  readonly rules: EmploymentRules;
}

export function recostedChange(
  now: PaidOnADay,
  then: PaidOnADay,
  hours: { readonly contracted: Exact; readonly weeksPerYear: WeeksPerYear },
): Percentage | null {
  const before = costOfOne(now, hours);
  if (before.isZero()) return null;
  return percentage(costOfOne(then, hours).minus(before).times(hundred).dividedBy(before));
}

function costOfOne(
  { hourlyRate, rules }: PaidOnADay,
  { contracted, weeksPerYear }: { readonly contracted: Exact; readonly weeksPerYear: WeeksPerYear },
): Exact {
  const pay = { pay: hourlyRate, premium: percentage(0), premiumHours: fraction(0) };
  const gross = grossPerPerson(pay, contracted, weeksPerYear);
  const { total } = onCostsFor(gross, {
    rules,
    pension: { kind: 'statutoryMinimum' },
    organisationPayBill: null,
  });
  return gross.pounds.plus(total.pounds);
}
