/**
 * The should-cost and the quartiles of comparable fees side by side, of the whole fee: whether they disagree, and what would
 * bring the should-cost to the median. They disagree where central figure and median lie further apart than the narrower of
 * both ranges is wide; then no position rests on either until somebody chooses.
 *
 * Worked example: £4,267.46 (£3,700 to £5,300) against £6,100 (£5,900 to £6,400): £1,832.54 apart, the quartiles £500.
 */
import { workedOutOnce } from '../evidence/foundByKey';
import { poundsInWords } from '../money/moneyPer';
import { noTerms, positionBasisWords } from '../negotiation/negotiationTerms';
import type { PositionDoubt } from '../negotiation/positionDoubt';
import type { PositionBasis } from '../negotiation/positions';
import { closingMoves } from '../shouldCost/modelAgainstMarket';
import { disagree, wholeFeeBases } from './categoryBasis';
import type { ReviewComparisons } from './comparisons';

export interface ModelAndMarket {
  /** The range to expect, about the central figure. */
  readonly model: PositionBasis;
  readonly market: PositionBasis;
  readonly disagree: boolean;
  /** "occupancy 80 → 59 %", each alone, the least move first; empty where they agree or nothing believable would do it. */
  readonly wouldClose: readonly string[];
}

/** Null where only one of them, or neither, stands. */
export const modelAndMarket = workedOutOnce((comparisons: ReviewComparisons): ModelAndMarket | null => {
  const bases = wholeFeeBases(comparisons);
  if (bases === null || comparisons.shouldCost === null) return null;
  const apart = disagree(bases.model, bases.market);
  const moves = apart ? closingMoves(comparisons.shouldCost, bases.market.central) : [];
  return { ...bases, disagree: apart, wouldClose: moves.map(({ inWords }) => inWords) };
});

export const nothingWouldClose = 'No single parameter within what can be believed would bring them together.';

/** As a doubt of positions, above all others; none where they agree. */
export function modelAgainstMarket(comparisons: ReviewComparisons): readonly PositionDoubt[] {
  const found = modelAndMarket(comparisons);
  if (found?.disagree !== true) return [];
  const { model, market, wouldClose } = found;
  const { basis, bases = {} } = comparisons.terms ?? noTerms;
  const would =
    wouldClose.length === 0
      ? nothingWouldClose
      : `What would bring the should-cost there: ${wouldClose.join('; or ')}.`;
  const isChosenByCategory = Object.values(bases).some((each) => each !== null);
  const chosen =
    basis !== null
      ? `Positions rest on ${positionBasisWords[basis]}, as chosen.`
      : isChosenByCategory
        ? 'Positions rest on what is chosen for each category.'
        : 'No position is proposed from either until one is chosen.';
  return [
    {
      code: 'model-and-market-disagree',
      sentence: `Should-cost and comparable homes disagree: ${inWords(model)} against a median of ${inWords(market)}. ${would} ${chosen}`,
    },
  ];
}

function inWords({ low, central, high }: PositionBasis): string {
  return `${poundsInWords(central)} (${poundsInWords(low)} to ${poundsInWords(high)})`;
}
