/**
 * What a category of a fee is held against: its should-cost, or the quartiles of comparable homes; and where neither, or where
 * the two disagree, why no figure is proposed and what would give one.
 *
 * The two disagree where the should-cost's central figure and the median lie further apart than the narrower of both ranges is
 * wide. Where they agree the should-cost stands, unless the user chooses the market. The ends of a should-cost are those of the
 * range to expect, shared over the categories as each lies between central and its own end.
 * Worked example: direct care £1,850.14 (1,500 to 2,600) against £2,862.36 (2,547.93 to 3,263.52): £1,012.22 apart, more than
 * the £715.59 between the quartiles: no figure until somebody chooses.
 */
import type { ComparedAmount } from '../benchmarks/benchmarkComparison';
import type { CostCategory } from '../fee/costCategory';
import type { Exact } from '../money/exact';
import { poundsInWords, type Weekly } from '../money/moneyPer';
import { toThePenny } from '../money/rounding';
import type { PositionBasis } from '../negotiation/positions';
import { positionBasisWords, type PositionBasisName } from '../negotiation/negotiationTerms';
import { asModelled, expectedIn, type StandsIn } from '../shouldCost/besideSubmission';
import { partOfTheWay, rangeToExpect } from '../shouldCost/shouldCostAnswer';
import type { ReviewComparisons } from './comparisons';

export interface CategoryBasis {
  /** Null where no figure is proposed. */
  readonly used: PositionBasisName | null;
  /** What the rule picks of the figures as they are now, whatever was chosen; null where it picks neither. */
  readonly byRule: PositionBasisName | null;
  /** Somebody chose what it rests on, so that it stays whatever the rule picks. */
  readonly isChosen: boolean;
  readonly basis: PositionBasis | null;
  readonly shouldCost: PositionBasis | null;
  readonly market: PositionBasis | null;
  /** Where no figure is proposed: why, and what would give one. */
  readonly wouldGive: string;
}

export function categoryBasis(
  category: CostCategory,
  comparisons: ReviewComparisons,
  standsIn = asModelled,
): CategoryBasis {
  const ofCategory = comparisons.terms?.bases?.[category];
  const chosen = ofCategory ?? comparisons.terms?.basis ?? null;
  const sides = {
    shouldCost: expectedOf(category, comparisons, standsIn),
    market: marketOf(comparisons.benchmarks?.categories[category] ?? null),
  };
  const picked = pickedByRule(sides, wholeFeeDisagrees(comparisons));
  const held = { ...sides, byRule: picked.basis, isChosen: ofCategory !== undefined || chosen !== null };
  const none = (wouldGive: string): CategoryBasis => ({ ...held, used: null, basis: null, wouldGive });
  const use = (used: PositionBasisName): CategoryBasis => {
    const basis = sides[used];
    return basis === null
      ? none(
          `No figure of ${positionBasisWords[used]} stands for it; choose the other basis, or ${whatWouldGive}`,
        )
      : { ...held, used, basis, wouldGive: '' };
  };
  if (sides.shouldCost === null && sides.market === null) return none(picked.wouldGive);
  if (ofCategory === null) return none('It stands as submitted, as chosen.');
  if (chosen !== null) return use(chosen);
  return picked.basis === null ? none(picked.wouldGive) : use(picked.basis);
}

/** Live on Our position too (`sheets/review/basisByRule.ts`). */
function pickedByRule(
  { shouldCost, market }: Pick<CategoryBasis, 'shouldCost' | 'market'>,
  ofWholeFeeDisagree: boolean,
): Pick<CategoryBasis, 'wouldGive'> & { readonly basis: PositionBasisName | null } {
  const pick = (basis: PositionBasisName) => ({ basis, wouldGive: '' });
  const neither = (wouldGive: string) => ({ basis: null, wouldGive });
  if (shouldCost === null && market === null)
    return neither(`Nothing stands for it but the provider’s claim: ${whatWouldGive}`);
  if (ofWholeFeeDisagree)
    return neither('Should-cost and comparable homes disagree about the whole fee: choose one of them.');
  if (shouldCost === null) return pick('market');
  if (market === null || !disagree(shouldCost, market)) return pick('shouldCost');
  return neither(
    `Should-cost ${poundsInWords(shouldCost.central)} and the median of comparable homes ${poundsInWords(market.central)} disagree: choose one of them.`,
  );
}

/** Chosen, while the rule now picks another: the choice stays, and this is said. */
export function isNotByRule({ isChosen, used, byRule }: CategoryBasis): boolean {
  return isChosen && byRule !== null && used !== byRule;
}

const whatWouldGive = 'give the child’s assessed needs, or a benchmark with quartiles (n of 8 or more).';

/** Further apart at the centre than the narrower of the two is wide. */
export function disagree(first: PositionBasis, second: PositionBasis): boolean {
  const apart = first.central.minus(second.central).abs();
  return [first, second].some(({ low, high }) => high.greaterThan(low) && apart.greaterThan(high.minus(low)));
}

function expectedOf(
  category: CostCategory,
  { shouldCost }: ReviewComparisons,
  standsIn: StandsIn,
): PositionBasis | null {
  if (shouldCost === null) return null;
  const { low, central, high } = expectedIn(category, shouldCost, standsIn);
  if (high.pounds.isZero()) return null;
  const way = partOfTheWay(shouldCost);
  const towards = (end: Weekly, part: Exact): Exact =>
    toThePenny(central.pounds.plus(end.pounds.minus(central.pounds).times(part)));
  return {
    low: towards(low, way.low),
    central: toThePenny(central.pounds),
    high: towards(high, way.high),
  };
}

/** Of the whole fee: the range to expect about the central figure, and the quartiles; null where not both stand. */
export function wholeFeeBases({ shouldCost, benchmarks }: ReviewComparisons): {
  readonly model: PositionBasis;
  readonly market: PositionBasis;
} | null {
  const market = marketOf(benchmarks?.fee ?? null);
  if (shouldCost === null || market === null) return null;
  const { from, to } = rangeToExpect(shouldCost);
  const central = shouldCost.cost.total.central.pounds;
  return { model: { low: from.pounds, central, high: to.pounds }, market };
}

/** Then no category rests on either until somebody chooses. */
function wholeFeeDisagrees(comparisons: ReviewComparisons): boolean {
  const bases = wholeFeeBases(comparisons);
  return bases !== null && disagree(bases.model, bases.market);
}

/** Quartiles or nothing: a median alone says nothing of how far apart homes lie. */
function marketOf(compared: ComparedAmount | null): PositionBasis | null {
  const { lowerQuartile = null, median = null, upperQuartile = null } = compared ?? {};
  return lowerQuartile === null || median === null || upperQuartile === null
    ? null
    : {
        low: toThePenny(lowerQuartile.pounds),
        central: toThePenny(median.pounds),
        high: toThePenny(upperQuartile.pounds),
      };
}
