/**
 * Employer NI worked out as a percentage of all pay. NI is charged person by person, on pay above the threshold only,
 * so a flat percentage is always too much, and most for part-time staff.
 *
 * Worked example, 2025/26: one person on £23,809.50 a year costs 15 % × (23,809.50 − 5,000) = £2,821.43 of NI, which is
 * 11.85 % of pay; a flat 15 % would be £3,571.43. Warning: the line can be put right by working it out again.
 */
import type { Check } from '../check';
import { percentInWords, quoted } from '../inWords';
import { poundsInWords } from '../../money/moneyPer';
import { flatNI } from '../statedPay';

export const employerNIFlatPercentage: Check = (subject) => {
  const { employerNIPercent, secondaryThreshold } = subject.staffingAssumptions.rules;
  return flatNI(subject).map(({ line, percent }) => ({
    code: 'employer-ni-flat-percentage',
    severity: 'warning',
    at: line.at,
    expected: `${percentInWords(employerNIPercent.value)} of each person’s pay above ${poundsInWords(secondaryThreshold.value)} a year`,
    received: `${quoted(line.label)}, ${percentInWords(percent)} of all pay`,
    advice:
      'Ask for employer NI worked out person by person above the threshold, with the number of people and their pay.',
  }));
};
