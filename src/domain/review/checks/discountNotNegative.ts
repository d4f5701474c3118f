/**
 * A discount that is written with a plus. A percentage is taken as a deduction of the price before it, whichever its sign, and
 * that is said; an amount in pounds stands as it is written, so it raises the fee.
 *
 * Note for a percentage, warning for an amount. Example: "sibling discount" at 3 % of a price of £1,080.00 is −£32.40.
 */
import type { Check } from '../check';
import { includedLinesOf, weeklyOfLine } from '../checkedLine';
import { percentInWords, quoted, weeklyInWords } from '../inWords';

export const discountNotNegative: Check = (subject) =>
  includedLinesOf(subject, ['discount']).flatMap((line) => {
    const { amount, label, amountAt } = line;
    const stated = amount.kind === 'percentage' ? amount.percentage.percent : amount.money.pounds;
    if (!stated.greaterThan(0)) return [];
    const weekly = weeklyInWords(weeklyOfLine(subject, line).abs());
    return [
      {
        code: 'discount-not-negative',
        severity: amount.kind === 'percentage' ? 'note' : 'warning',
        at: amountAt,
        expected: 'a discount that lowers the fee',
        received:
          amount.kind === 'percentage'
            ? `${quoted(label)} at ${percentInWords(stated)}, taken as a deduction of ${weekly}`
            : `${quoted(label)} adding ${weekly}`,
        advice:
          amount.kind === 'percentage'
            ? 'Confirm that the percentage is taken off the price before it.'
            : `Ask whether ${quoted(label)} lowers the fee, and have it written as a negative amount.`,
      },
    ];
  });
