/**
 * Sleep-ins: an allowance for each night somebody sleeps at the home. The nights are not working hours unless the
 * sleeper is woken, so they need no cover and no hours; the allowance is pay on top of a person's other pay, so it
 * carries NI and pension at their full rates, with no second threshold.
 *
 * sleep-ins a week = nights × allowance × (1 + NI rate + pension rate).
 *
 * Worked example, 2025/26, minimum pension: 7 nights at £55.00 is 385.00 × (1 + 0.15 + 0.03) = £454.30 a week.
 *
 * Source: Royal Mencap Society v Tomlinson-Blake [2021] UKSC 8, on hours asleep and the minimum wage.
 */
import { hundred } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Post } from './post';
import type { EmploymentRules } from './employmentRules';
import { pensionPercent } from './pension';
import type { PensionTerms } from './staffingAssumptions';

export function sleepInCost(
  sleepIns: Post['sleepIns'],
  pension: PensionTerms,
  rules: EmploymentRules,
): Weekly {
  if (sleepIns === null) return poundsPer('week', 0);
  const allowances = sleepIns.nightsAWeek.times(sleepIns.allowance.pounds);
  const percentWithOnCosts = hundred.plus(rules.employerNIPercent.value).plus(pensionPercent(pension, rules));
  return poundsPer('week', allowances.times(percentWithOnCosts).dividedBy(hundred));
}
