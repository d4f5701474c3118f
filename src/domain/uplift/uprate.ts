/**
 * An amount moved from one price base to another by yearly indices, one after another.
 *
 * factor = (1 + i₁) × (1 + i₂) × …; amount × factor. Moving back divides by the same factor, so that there and back is
 * the amount itself.
 *
 * Worked example: £4,000.00 a week moved by 9.07 % and then 7.30 %: 1.0907 × 1.073 = 1.1703211, £4,681.2844.
 *
 * Errors: null where an index of −100 % or less would leave nothing to move back from.
 */
import { hundred, one, type Exact } from '../money/exact';
import type { Percentage } from '../money/percentage';

export function uprateFactor(indices: readonly Percentage[]): Exact | null {
  if (indices.some(({ percent }) => percent.lessThanOrEqualTo(-100))) return null;
  return indices.reduce((factor, { percent }) => factor.times(hundred.plus(percent)).dividedBy(hundred), one);
}

export function uprate(amount: Exact, indices: readonly Percentage[]): Exact | null {
  const factor = uprateFactor(indices);
  return factor === null ? null : amount.times(factor);
}

/** What the amount was worth before the indices: amount ÷ factor. */
export function uprateBack(amount: Exact, indices: readonly Percentage[]): Exact | null {
  const factor = uprateFactor(indices);
  return factor === null ? null : amount.dividedBy(factor);
}
