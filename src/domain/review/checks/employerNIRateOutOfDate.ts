/**
 * The employer NI rate on a line is not the one in force on the day of the review: 13.8 % until 5 April 2025, 15 % from
 * 6 April 2025, with a lower threshold from the same day.
 *
 * Warning: the fee is likely to be re-opened when the provider notices. Source: NIC (Secondary Class 1 Contributions)
 * Act 2025.
 */
import type { Finding } from '../../evidence/finding';
import { poundsInWords } from '../../money/moneyPer';
import type { Check, CheckSubject } from '../check';
import { percentInWords, quoted } from '../inWords';
import { flatNI } from '../statedPay';

export const employerNIRateOutOfDate: Check = (subject) => {
  const inForce = subject.staffingAssumptions.rules.employerNIPercent.value;
  const inLines = flatNI(subject)
    .filter(({ isNIAlone, percent }) => isNIAlone && !percent.equals(inForce))
    .map(({ line, percent }): Finding => ({
      code: 'employer-ni-rate-out-of-date',
      severity: 'warning',
      at: line.at,
      expected: percentInWords(inForce),
      received: `${percentInWords(percent)} in ${quoted(line.label)}`,
      advice: `Ask for employer NI again at ${percentInWords(inForce)}, and which year the other staffing lines were priced for.`,
    }));
  return [...inLines, ...ratesStated(subject)];
};

/** "Employer NI % 13.8" and "NI threshold 9,100" among the assumptions: one question. */
function ratesStated({ openBook, staffingAssumptions: { rules } }: CheckSubject): readonly Finding[] {
  const { employerNIPercent, secondaryThreshold } = rules;
  const stated = openBook.submission.statedRates ?? [];
  const old = stated.filter(
    ({ kind, value }) =>
      (kind === 'employerNI' && !value.equals(employerNIPercent.value)) ||
      (kind === 'niThreshold' && !value.equals(secondaryThreshold.value)),
  );
  const [first] = old;
  if (first === undefined) return [];
  return [
    {
      code: 'employer-ni-rate-out-of-date',
      severity: 'warning',
      at: first.at,
      expected: `${percentInWords(employerNIPercent.value)} of pay above ${poundsInWords(secondaryThreshold.value)} a year`,
      received: old
        .map(({ kind, label, value }) =>
          kind === 'employerNI'
            ? `${percentInWords(value)} in ${quoted(label)}`
            : `${poundsInWords(value)} in ${quoted(label)}`,
        )
        .join(', '),
      advice: `Ask for employer NI again at ${percentInWords(employerNIPercent.value)} over ${poundsInWords(secondaryThreshold.value)}: every staffing line rests on it.`,
    },
  ];
}
