/**
 * The employer's pension contribution for one person and one year.
 *
 * Statutory minimum: 3 % of the pay that lies in the band from £6,240 to £50,270; nothing for pay of £10,000 or less, unless
 * the person has asked to be enrolled. A scheme of the provider's own: its percentage of all pay.
 *
 * Worked example: £23,809.50 gives 3 % × (23,809.50 − 6,240) = £527.09. £10,000.00 gives nothing, £10,000.01 gives
 * £112.80, and £60,000.00 gives 3 % × (50,270 − 6,240) = £1,320.90. A scheme of 5 % on £23,809.50 is £1,190.48.
 *
 * Source: Pensions Act 2008, part 1, with the earnings band and trigger as yearly orders leave them.
 */
import { greatestOf, hundred, leastOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Yearly } from '../money/moneyPer';
import type { EmploymentRules } from './employmentRules';
import type { PensionTerms } from './staffingAssumptions';

export type PensionRules = Pick<
  EmploymentRules,
  'pensionMinimumPercent' | 'pensionBandFrom' | 'pensionBandTo' | 'pensionTrigger'
>;

export function employerPension(grossPerPerson: Yearly, terms: PensionTerms, rules: PensionRules): Yearly {
  const pensionable = pensionablePay(grossPerPerson.pounds, terms, rules);
  return poundsPer('year', pensionable.times(pensionPercent(terms, rules)).dividedBy(hundred));
}

/** The employer's rate in per cent: of the band, or of all pay. */
export function pensionPercent(terms: PensionTerms, rules: PensionRules): Exact {
  return terms.kind === 'percentOfAllPay' ? terms.percent : rules.pensionMinimumPercent.value;
}

function pensionablePay(gross: Exact, terms: PensionTerms, rules: PensionRules): Exact {
  if (terms.kind === 'percentOfAllPay') return gross;
  const notEnrolled =
    gross.lessThanOrEqualTo(rules.pensionTrigger.value) && terms.enrolledBelowTrigger !== true;
  if (notEnrolled) return zero;
  return greatestOf(zero, leastOf(gross, rules.pensionBandTo.value).minus(rules.pensionBandFrom.value));
}
