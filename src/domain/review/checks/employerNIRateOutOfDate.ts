/**
 * The employer NI rate on a line is not the one in force on the day of the review: 13.8 % until 5 April 2025, 15 % from
 * 6 April 2025, with a lower threshold from the same day.
 *
 * Warning: the fee is likely to be re-opened when the provider notices. Source: NIC (Secondary Class 1 Contributions)
 * Act 2025.
 */
import type { Check } from '../check';
import { percentInWords, quoted } from '../inWords';
import { flatNI } from '../statedPay';

export const employerNIRateOutOfDate: Check = (subject) => {
  const inForce = subject.staffingAssumptions.rules.employerNIPercent.value;
  return flatNI(subject)
    .filter(({ isNIAlone, percent }) => isNIAlone && !percent.equals(inForce))
    .map(({ line, percent }) => ({
      code: 'employer-ni-rate-out-of-date',
      severity: 'warning',
      at: line.at,
      expected: percentInWords(inForce),
      received: `${percentInWords(percent)} in ${quoted(line.label)}`,
      advice: `Ask for employer NI again at ${percentInWords(inForce)}, and which year the other staffing lines were priced for.`,
    }));
};
