/**
 * An amount in pounds: `£ 1,085.40`, `(£ 223.62)`, `nil`, a number cell. A negative amount is read and reported where
 * the question allows one (a credit, a discount); elsewhere it is refused as `negative-amount`.
 *
 * Worked example: `(£ 223.62)` for a cost line is −£223.62, with the finding `negative-amount` from its section;
 * for a quoted fee it is refused.
 */
import { exact, type Exact } from '../../money/exact';
import type { Validated } from '../../evidence/validated';
import type { Received } from '../received';
import { refused } from './answer';
import { readNumber, withinLimits, type NumberQuestion } from './parseNumber';

export function parseMoney(received: Received, question: NumberQuestion): Validated<Exact> {
  const amount = readNumber(received, question);
  if (amount.value === null) return amount;
  const mayBeNegative = exact(question.limits.from).isNegative();
  if (amount.value.isNegative() && !amount.value.isZero() && !mayBeNegative) {
    return refused(received, {
      code: 'negative-amount',
      expected: `${question.expected}, not below nought`,
      advice: `Ask what the negative “${question.label}” stands for; until then it counts as not answered.`,
    });
  }
  return withinLimits(received, amount.value, question);
}
