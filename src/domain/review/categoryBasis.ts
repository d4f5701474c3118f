/**
 * What a category of a fee is held against: its should-cost, or the quartiles of comparable homes; and where neither, or where
 * the two disagree, why no figure is proposed and what would give one.
 *
 * The two disagree where the should-cost's central figure and the median lie further apart than the narrower of both ranges is
 * wide. Where they agree the should-cost stands, unless the user chooses the market.
 * Worked example: direct care £1,850.14 (1,500 to 2,600) against £2,862.36 (2,547.93 to 3,263.52): £1,012.22 apart, more than
 * the £715.59 between the quartiles: no figure until somebody chooses.
 */
import type { ComparedAmount } from '../benchmarks/benchmarkComparison';
import type { CostCategory } from '../fee/costCategory';
import { poundsInWords } from '../money/moneyPer';
import type { PositionBasis } from '../negotiation/positions';
import {
  positionBasisWords,
  type NegotiationTerms,
  type PositionBasisName,
} from '../negotiation/negotiationTerms';
import { rangeOf } from '../shouldCost/variance';
import type { ReviewComparisons } from './comparisons';

export interface CategoryBasis {
  /** Null where no figure is proposed. */
  readonly used: PositionBasisName | null;
  readonly basis: PositionBasis | null;
  readonly shouldCost: PositionBasis | null;
  readonly market: PositionBasis | null;
  /** Where no figure is proposed: why, and what would give one. */
  readonly wouldGive: string;
}

export function categoryBasis(
  category: CostCategory,
  comparisons: ReviewComparisons,
  { basis: chosen }: NegotiationTerms,
  isHeldBack: boolean,
): CategoryBasis {
  const sides = {
    shouldCost: expectedOf(category, comparisons),
    market: marketOf(comparisons.benchmarks?.categories[category] ?? null),
  };
  const none = (wouldGive: string): CategoryBasis => ({ ...sides, used: null, basis: null, wouldGive });
  const use = (used: PositionBasisName): CategoryBasis => {
    const basis = sides[used];
    return basis === null
      ? none(
          `No figure of ${positionBasisWords[used]} stands for it; choose the other basis, or ${whatWouldGive}`,
        )
      : { ...sides, used, basis, wouldGive: '' };
  };
  const { shouldCost, market } = sides;
  if (shouldCost === null && market === null)
    return none(`Nothing stands for it but the provider’s claim: ${whatWouldGive}`);
  if (chosen !== null) return use(chosen);
  if (isHeldBack)
    return none('Should-cost and comparable homes disagree about the whole fee: choose one of them.');
  if (shouldCost === null) return use('market');
  if (market === null || !disagree(shouldCost, market)) return use('shouldCost');
  return none(
    `Should-cost ${poundsInWords(shouldCost.central)} and the median of comparable homes ${poundsInWords(market.central)} disagree: choose one of them.`,
  );
}

const whatWouldGive = 'give the child’s assessed needs, or a benchmark with quartiles (n of 8 or more).';

/** Further apart at the centre than the narrower of the two is wide. */
export function disagree(first: PositionBasis, second: PositionBasis): boolean {
  const apart = first.central.minus(second.central).abs();
  return [first, second].some(({ low, high }) => high.greaterThan(low) && apart.greaterThan(high.minus(low)));
}

function expectedOf(category: CostCategory, { shouldCost }: ReviewComparisons): PositionBasis | null {
  if (shouldCost === null) return null;
  const { low, central, high } = rangeOf(category, shouldCost.cost.lines);
  return high.pounds.isZero() ? null : { low: low.pounds, central: central.pounds, high: high.pounds };
}

/** Quartiles or nothing: a median alone says nothing of how far apart homes lie. */
export function marketOf(compared: ComparedAmount | null): PositionBasis | null {
  const { lowerQuartile = null, median = null, upperQuartile = null } = compared ?? {};
  return lowerQuartile === null || median === null || upperQuartile === null
    ? null
    : { low: lowerQuartile.pounds, central: median.pounds, high: upperQuartile.pounds };
}
