/**
 * Employer National Insurance (secondary Class 1): paid on each person's pay above a threshold. It is no flat percentage
 * of the pay bill: two part-time people have two thresholds.
 *
 * NI = rate × max(0, gross − secondary threshold), for one person and one year.
 *
 * Worked example, 2025/26 (15 % over £5,000): £23,809.50 gives £2,821.43. Two people on £11,904.75 each give £1,035.71
 * each, £2,071.43 together. 2024/25 (13.8 % over £9,100): £22,308.00 gives £1,822.70.
 * The Employment Allowance is not assumed: it is claimed once for a whole group, if at all.
 *
 * Source: National Insurance Contributions (Secondary Class 1 Contributions) Act 2025; the rates are in `reference`.
 */
import { greatestOf, hundred, zero } from '../money/exact';
import { poundsPer, type Yearly } from '../money/moneyPer';
import type { EmploymentRules } from './employmentRules';

export type NIRules = Pick<EmploymentRules, 'secondaryThreshold' | 'employerNIPercent'>;

export function employerNI(grossPerPerson: Yearly, rules: NIRules): Yearly {
  const aboveThreshold = greatestOf(zero, grossPerPerson.pounds.minus(rules.secondaryThreshold.value));
  return poundsPer('year', aboveThreshold.times(rules.employerNIPercent.value).dividedBy(hundred));
}
