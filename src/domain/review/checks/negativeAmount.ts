/**
 * A negative amount. A discount is rightly negative; anything else below nought is a question: is it income set
 * against a cost, a credit, or a slip of the pen?
 *
 * Warning: the sum still holds, but nobody can say what the line means. Example: utilities at −£40.00 a week.
 */
import type { Finding } from '../../evidence/finding';
import type { Place } from '../../evidence/place';
import { zero, type Exact } from '../../money/exact';
import type { CostLine } from '../../fee/costLine';
import type { Check } from '../check';
import { amountInWords, percentInWords, quoted, weeklyInWords } from '../inWords';

export const negativeAmount: Check = ({ openBook }) => [
  ...openBook.costLines.filter((line) => line.category !== 'discount').flatMap(negativeLine),
  ...openBook.additionalNeeds.flatMap((need) =>
    need.price.kind === 'weekly' && need.price.amount.pounds.lessThan(zero)
      ? [negative(need.at, need.need, weeklyInWords(need.price.amount.pounds))]
      : [],
  ),
];

function negativeLine({ amount, amountAt, label }: CostLine): readonly Finding[] {
  const stated: Exact = amount.kind === 'money' ? amount.money.pounds : amount.percentage.percent;
  if (!stated.lessThan(zero)) return [];
  const words = amount.kind === 'money' ? amountInWords(stated, amount.money.per) : percentInWords(stated);
  return [negative(amountAt, label, words)];
}

function negative(at: Place, label: string, received: string): Finding {
  return {
    code: 'negative-amount',
    severity: 'warning',
    at,
    expected: 'an amount of nought or more, unless the line is a discount',
    received: `${quoted(label)} at ${received}`,
    advice: `Ask what the negative amount of ${quoted(label)} stands for, and have income or a discount shown as a line of its own.`,
  };
}
