/**
 * A line says what percentage it is and of what ("8 % of turnover"), and its amount is not that. What counts as a difference
 * is in `negotiation/supportedByPercentage.ts`.
 *
 * Warning: the amount beside the percentage is what the fee holds.
 * Worked example: 8 % of a £5,150.00 fee is £412.00 a week; stated at £484.69 it leaves £72.69 to explain.
 */
import { supportedByPercentage } from '../../negotiation/supportedByPercentage';
import type { Check } from '../check';
import { weeklyOfLine } from '../checkedLine';
import { percentInWords, quoted, weeklyInWords } from '../inWords';

export const percentageLineDiffers: Check = (subject) =>
  subject.openBook.costLines.flatMap((line) => {
    const percent = line.workings?.percent;
    const supported = supportedByPercentage(line, subject.breakdown);
    if (supported === null || percent === undefined) return [];
    const base = line.workings?.percentOf === 'price' ? 'the fee' : 'the other lines';
    return [
      {
        code: 'percentage-line-differs',
        severity: 'warning',
        at: line.amountAt,
        expected: `${percentInWords(percent)} of ${base}: ${weeklyInWords(supported)}`,
        received: weeklyInWords(weeklyOfLine(subject, line).abs()),
        advice: `Ask what ${quoted(line.label)} is a percentage of, and over which year and occupancy it was worked out.`,
      },
    ];
  });
