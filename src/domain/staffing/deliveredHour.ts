/**
 * What an hour on shift costs: pay, employer NI and minimum pension of one person at the contracted hours, for each hour that
 * is paid, times cover for the weeks away. No levy.
 *
 * Worked example: £13.20, 37.5 hours, 52 weeks, 45 days away, figures of 2026/27: gross 25,740.00, NI 3,111.00, pension
 * 585.00; £15.0954 a paid hour × 52 ÷ 43 = £18.2549.
 *
 * Errors: null where the time away leaves no week to work in, or no hours are contracted.
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import type { Exact } from '../money/exact';
import { scaleMoney, type Hourly } from '../money/moneyPer';
import { fraction, percentage } from '../money/percentage';
import { coverFactor, weeksAway } from './coverFactor';
import type { EmploymentRules } from './employmentRules';
import { grossPerPerson } from './grossPay';
import { costPerPaidHour, onCostsFor } from './onCosts';

export interface PaidHourTerms {
  readonly hourlyRate: Hourly;
  readonly contractedHours: Exact;
  readonly weeksPerYear: WeeksPerYear;
  readonly daysAway: Exact;
  readonly daysPerWeek: Exact;
}

export interface DeliveredHour {
  readonly paidHour: Hourly;
  readonly cover: Exact;
  readonly deliveredHour: Hourly;
}

export function deliveredHour(terms: PaidHourTerms, rules: EmploymentRules): DeliveredHour | null {
  const { hourlyRate, contractedHours, weeksPerYear, daysAway, daysPerWeek } = terms;
  const pay = { pay: hourlyRate, premium: percentage(0), premiumHours: fraction(0) };
  const gross = grossPerPerson(pay, contractedHours, weeksPerYear);
  const onCosts = onCostsFor(gross, {
    rules,
    pension: { kind: 'statutoryMinimum' },
    organisationPayBill: null,
  });
  const paidHour = costPerPaidHour(onCosts, contractedHours, weeksPerYear);
  const cover = coverFactor(weeksAway(daysAway, daysPerWeek), weeksPerYear);
  return paidHour === null || cover === null
    ? null
    : { paidHour, cover, deliveredHour: scaleMoney(paidHour, cover) };
}
