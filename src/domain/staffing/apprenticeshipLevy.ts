/**
 * The apprenticeship levy: half a per cent of an organisation's pay bill, less one yearly allowance for the whole group.
 * A home's pay carries its part of what the organisation in fact pays, never the half per cent of itself.
 *
 * levy = max(0, 0.5 % − £15,000 ÷ the organisation's pay bill) × gross.
 *
 * Worked example: a pay bill of £3.1m owes 0.5 % × 3,100,000 − 15,000 = £500.00 in all, not £15,500. Somebody on
 * £24,800.00 there carries £4.00 of it. A pay bill of £3m or less owes nothing.
 *
 * Where no pay bill is stated no levy is assumed; the assumptions say so.
 *
 * Source: Finance Act 2016, part 6; HMRC's guidance on paying the apprenticeship levy.
 */
import { greatestOf, hundred, zero, type Exact } from '../money/exact';
import { poundsPer, type Yearly } from '../money/moneyPer';
import type { EmploymentRules } from './employmentRules';

export function apprenticeshipLevy(
  grossPay: Yearly,
  organisationPayBill: Exact | null,
  rules: EmploymentRules,
): Yearly {
  if (organisationPayBill === null || organisationPayBill.isZero()) return poundsPer('year', zero);
  const owed = organisationLevy(organisationPayBill, rules);
  return poundsPer('year', grossPay.pounds.times(owed).dividedBy(organisationPayBill));
}

/** What the organisation owes in a year after its allowance. */
export function organisationLevy(payBill: Exact, rules: EmploymentRules): Exact {
  const beforeAllowance = payBill.times(rules.levyPercent.value).dividedBy(hundred);
  return greatestOf(zero, beforeAllowance.minus(rules.levyAllowance.value));
}
