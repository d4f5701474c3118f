/**
 * Employer on-costs: what an employer pays on top of one person's gross pay: National Insurance, pension and, in a large
 * organisation, the apprenticeship levy.
 *
 * on-cost % = (NI + pension + levy) ÷ gross; cost per paid hour = (gross + on-costs) ÷ (contracted hours × W).
 *
 * Worked example, 37.5 hours, 52 weeks, National Living Wage, minimum pension:
 * 2024/25, £11.44: gross 22,308.00, NI 1,822.70, pension 482.04: 10.331 %, £12.6219 an hour.
 * 2025/26, £12.21: gross 23,809.50, NI 2,821.43, pension 527.09: 14.064 %, £13.9272 an hour.
 *
 * Errors: null where there is no pay or no hour to divide by.
 */
import { daysIn, type WeeksPerYear } from '../calendar/weeksPerYear';
import type { Exact } from '../money/exact';
import { addMoney, poundsPer, sumMoney, type Hourly, type Yearly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { apprenticeshipLevy } from './apprenticeshipLevy';
import { employerNI } from './employerNI';
import type { EmploymentRules } from './employmentRules';
import { employerPension } from './pension';
import type { PensionTerms } from './staffingAssumptions';

/** What on-costs rest on, besides the pay itself. */
export interface OnCostTerms {
  readonly rules: EmploymentRules;
  readonly pension: PensionTerms;
  readonly organisationPayBill: Exact | null;
}

/** For one person and one year. */
export interface OnCosts {
  readonly gross: Yearly;
  readonly employerNI: Yearly;
  readonly pension: Yearly;
  readonly levy: Yearly;
  /** NI + pension + levy. */
  readonly total: Yearly;
}

export function onCostsFor(gross: Yearly, terms: OnCostTerms): OnCosts {
  const ni = employerNI(gross, terms.rules);
  const pension = employerPension(gross, terms.pension, terms.rules);
  const levy = apprenticeshipLevy(gross, terms.organisationPayBill, terms.rules);
  return { gross, employerNI: ni, pension, levy, total: sumMoney('year', [ni, pension, levy]) };
}

export function onCostShareOfPay({ gross, total }: OnCosts): Fraction | null {
  return gross.pounds.isZero() ? null : { fraction: total.pounds.dividedBy(gross.pounds) };
}

export function costPerPaidHour(
  { gross, total }: OnCosts,
  contractedHours: Exact,
  weeksPerYear: WeeksPerYear,
): Hourly | null {
  if (contractedHours.isZero()) return null;
  const hoursTimesSeven = contractedHours.times(daysIn(weeksPerYear));
  return poundsPer('hour', addMoney(gross, total).pounds.times(7).dividedBy(hoursTimesSeven));
}
