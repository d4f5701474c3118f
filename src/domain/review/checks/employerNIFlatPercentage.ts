/**
 * Employer NI worked out as a percentage of all pay. NI is charged person by person, on pay above the threshold only,
 * so a flat percentage is always too much, and most for part-time staff.
 *
 * Worked example, 2025/26: one person on £23,809.50 a year costs 15 % × (23,809.50 − 5,000) = £2,821.43 of NI, which is
 * 11.85 % of pay; a flat 15 % would be £3,571.43. Warning: the line can be put right by working it out again.
 */
import type { Finding } from '../../evidence/finding';
import type { Check, CheckSubject } from '../check';
import { percentInWords, quoted } from '../inWords';
import { poundsInWords } from '../../money/moneyPer';
import { flatNI } from '../statedPay';

export const employerNIFlatPercentage: Check = (subject) => {
  const { employerNIPercent, secondaryThreshold } = subject.staffingAssumptions.rules;
  const inLines = flatNI(subject).map(({ line, percent }): Finding => ({
    code: 'employer-ni-flat-percentage',
    severity: 'warning',
    at: line.at,
    expected: `${percentInWords(employerNIPercent.value)} of each person’s pay above ${poundsInWords(secondaryThreshold.value)} a year`,
    received: `${quoted(line.label)}, ${percentInWords(percent)} of all pay`,
    advice:
      'Ask for employer NI worked out person by person above the threshold, with the number of people and their pay.',
  }));
  return inLines.length > 0 ? inLines : onCostsStated(subject);
};

/** "On-cost rate 24 %" among the assumptions, where no line says it. */
function onCostsStated({ openBook, staffingAssumptions: { rules } }: CheckSubject): readonly Finding[] {
  const { employerNIPercent, secondaryThreshold } = rules;
  return (openBook.submission.statedRates ?? [])
    .filter(({ kind }) => kind === 'onCosts')
    .map(({ at, label, value }): Finding => ({
      code: 'employer-ni-flat-percentage',
      severity: 'warning',
      at,
      expected: `${percentInWords(employerNIPercent.value)} of each person’s pay above ${poundsInWords(secondaryThreshold.value)} a year, and pension on its band`,
      received: `${quoted(label)}, a flat ${percentInWords(value)} of all pay`,
      advice:
        'Ask what the on-costs hold (employer NI, pension, levy, cover) and for NI worked out person by person.',
    }));
}
