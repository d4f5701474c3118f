/**
 * A quoted fee taken apart: what the lines explain, what is left over, and each category's part.
 *
 * explained = the sum of lines marked included in the fee, return among them once;
 * unexplained = quoted − explained, always shown, whichever its sign.
 * Lines not included stand beside the fee; with them the sum is the total placement cost.
 *
 * Worked example: quoted £5,150.00, lines £4,853.64: unexplained £296.36. A line of £190.00 outside the fee makes the
 * total placement cost £5,340.00.
 */
import { one, type Exact } from '../money/exact';
import { addMoney, subtractMoney, sumMoney, type Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { costCategoryOrder, type CostCategory } from './costCategory';
import type { FeeLine } from './feeLine';

export interface CategoryTotal {
  readonly category: CostCategory;
  /** Included lines of the category. */
  readonly weekly: Weekly;
  /** Its share of the quoted fee; with the unexplained share the shares make one. */
  readonly share: Fraction;
}

export interface FeeBreakdown {
  readonly lines: readonly FeeLine[];
  readonly quoted: Weekly;
  readonly explained: Weekly;
  readonly unexplained: Weekly;
  /** Lines that stand beside the fee. */
  readonly notIncluded: Weekly;
  /** quoted + not included. */
  readonly totalPlacementCost: Weekly;
  /** Included lines marked not allowable. */
  readonly notAllowable: Weekly;
  /** Categories that have at least one included line, in the order of the form. */
  readonly categories: readonly CategoryTotal[];
}

export function breakDownFee(quoted: Weekly, lines: readonly FeeLine[]): FeeBreakdown {
  const included = lines.filter((line) => line.included);
  const explained = total(included);
  const notIncluded = total(lines.filter((line) => !line.included));
  return {
    lines,
    quoted,
    explained,
    unexplained: subtractMoney(quoted, explained),
    notIncluded,
    totalPlacementCost: addMoney(quoted, notIncluded),
    notAllowable: total(included.filter((line) => !line.allowability.allowable)),
    categories: categoryTotals(quoted, included),
  };
}

/** `part` as a share of `whole`; nought where the whole is nought, since a share of nothing says nothing. */
export function shareOf(part: Exact, whole: Exact): Fraction {
  return { fraction: whole.isZero() ? part.times(0) : part.times(one).dividedBy(whole) };
}

function total(lines: readonly FeeLine[]): Weekly {
  return sumMoney(
    'week',
    lines.map((line) => line.weekly),
  );
}

function categoryTotals(quoted: Weekly, included: readonly FeeLine[]): readonly CategoryTotal[] {
  return costCategoryOrder.flatMap((category) => {
    const lines = included.filter((line) => line.category === category);
    if (lines.length === 0) return [];
    const weekly = total(lines);
    return [{ category, weekly, share: shareOf(weekly.pounds, quoted.pounds) }];
  });
}
