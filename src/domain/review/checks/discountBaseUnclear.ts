/**
 * A discount gives a percentage and not what it is a percentage of: of the whole price, of the core fee, of what is left
 * after another discount.
 *
 * Warning. Worked example: "sibling discount 3%" of £223.62 is 3 % of £7,454.00, a sum that stands nowhere in the sheet.
 */
import { hundred, type Exact } from '../../money/exact';
import type { CostLine } from '../../fee/costLine';
import type { Check } from '../check';
import { includedLinesOf, weeklyOfLine } from '../checkedLine';
import { percentInWords, quoted, weeklyInWords } from '../inWords';

export const discountBaseUnclear: Check = (subject) =>
  includedLinesOf(subject, ['discount']).flatMap((line) => {
    const percent = percentWithoutBase(line);
    if (percent === null || percent.isZero()) return [];
    const discount = weeklyOfLine(subject, line).abs();
    return [
      {
        code: 'discount-base-unclear',
        severity: 'warning',
        at: line.at,
        expected: 'what the percentage is taken of',
        received: `${quoted(line.label)} at ${weeklyInWords(discount)}, which is ${percentInWords(percent)} of ${weeklyInWords(discount.times(hundred).dividedBy(percent))}`,
        advice: `Ask which lines the ${percentInWords(percent)} is taken of, and whether it comes before or after other discounts.`,
      },
    ];
  });

function percentWithoutBase({ amount, workings }: CostLine): Exact | null {
  if (amount.kind === 'percentage') return null;
  const isStated = workings?.percentOf !== undefined && workings.percentOf !== 'unstated';
  return isStated ? null : (workings?.percent ?? null);
}
