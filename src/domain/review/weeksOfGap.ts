/**
 * How much of a gap comes from counting the weeks of a year differently. A submission is taken apart on the weeks it states, a
 * should-cost on those of its needs; where they differ, yearly amounts and weeks of leave are divided by other numbers on either
 * side, which is said with its pounds rather than moved in silence.
 *
 * effect = the should-cost on the submission's weeks − the should-cost as it stands.
 * Worked example: £10,428.57 a year is £200.00 a week at 365/7 and £200.55 at 52: so much of a gap is weeks, and no price.
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import type { Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { toThePenny } from '../money/rounding';
import { pointAt } from '../shouldCost/parameters';
import type { ShouldCostAnswer } from '../shouldCost/shouldCostAnswer';
import { shouldCostLines, totalOf } from '../shouldCost/shouldCostLines';

export interface WeeksApart {
  readonly submission: WeeksPerYear;
  readonly shouldCost: WeeksPerYear;
  /** The should-cost as it stands, to the penny. */
  readonly asItStands: Exact;
  /** Pounds a week, below nought where the should-cost would be less on the submission's weeks. */
  readonly effect: Exact;
  readonly sentence: string;
}

/** Null where both count the same weeks, or where it comes to no penny. */
export function weeksApart(
  submission: WeeksPerYear,
  { profile, ranges, rules, cost }: ShouldCostAnswer,
): WeeksApart | null {
  const shouldCost = profile.weeksPerYear;
  if (submission === shouldCost) return null;
  const onItsWeeks = shouldCostLines(
    { ...profile, weeksPerYear: submission },
    pointAt(ranges, 'central'),
    rules,
  );
  const would = toThePenny(totalOf(onItsWeeks).pounds);
  const asItStands = toThePenny(cost.total.central.pounds);
  const effect = would.minus(asItStands);
  if (effect.isZero()) return null;
  const [more, less] = effect.isNegative() ? ['less', 'more'] : ['more', 'less'];
  return {
    submission,
    shouldCost,
    asItStands,
    effect,
    sentence: `Weeks of a year differ: ${submission} in the submission, ${shouldCost} in the should-cost. On ${submission} the should-cost would be ${poundsInWords(would)}, ${poundsInWords(effect.abs())} ${more}, and the gap as much ${less}.`,
  };
}
