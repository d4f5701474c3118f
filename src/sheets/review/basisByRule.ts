/**
 * What each category rests on, chosen below the table of Our position, and what the rule picks of the figures as they are now: its
 * should-cost, or comparable homes where it has none; neither where the two disagree, of the category or of the whole fee. A category
 * left “By rule” follows it; where somebody chose another, that stays and is said here. The table says which of the two it is.
 *
 * Worked example: premises £468.75 (£277.78 to £785.71) beside a median of £300.00 (£250.00 to £390.00): £168.75 apart, the quartiles
 * £140.00, so they disagree and premises stand as submitted.
 */
import { costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import { positionBases, type PositionBasisName } from '../../domain/negotiation/negotiationTerms';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { modelAndMarket } from '../../domain/review/modelAndMarket';
import { benchmarkCell } from '../benchmarks/cellIds';
import { across, chosen, computed, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  both,
  cell,
  either,
  equals,
  greaterThan,
  text,
  together,
  number,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { rangeCell, totalCell, varianceCell } from '../shouldCost/cellIds';
import { endOf, liveDisagreement, type LiveRange } from './basisEnds';
import { basesOffered, type BasisOffered } from './positionBasis';
import { restsOnWords } from './basisWords';
import { negotiationCell, no, yes } from './cellIds';

export const wholeFeeDisagrees: CellId = 'negotiation.wholeFeeDisagrees';
export const waitsForAChoice: CellId = 'negotiation.waitsForAChoice';

/** None where nothing may be chosen. */
export function basisByRuleRows(review: FeeReview, comparisons: ReviewComparisons): readonly DescribedRow[] {
  const offered = basesOffered(review, comparisons);
  const isBothOfWholeFee = modelAndMarket(comparisons) !== null;
  return [
    ...(isBothOfWholeFee ? [wholeFeeRow(comparisons)] : []),
    ...offered.map((each) => basisRow(each, isBothOfWholeFee)),
    ...(offered.length === 0 ? [] : [waitsRow(offered)]),
  ];
}

/** The drop-down, what the rule picks now, and whether somebody chose another. */
function basisRow({ category, bases, held }: BasisOffered, isBothOfWholeFee: boolean): DescribedRow {
  const [chosenBasis, byRule] = [
    cell(negotiationCell(category, 'restsOn')),
    cell(negotiationCell(category, 'byRule')),
  ];
  return row(
    ...across(`Rests on: ${costCategoryLabel(category)}`),
    chosen(
      negotiationCell(category, 'restsOn'),
      held,
      (['byRule', ...bases, 'neither'] as const).map((each) => restsOnWords[each]),
      'By rule: should-cost, or comparable homes where there is none, and neither where the two disagree; it follows the figures. Another choice stays.',
    ),
    words('by rule:', 'noteRight'),
    computed(negotiationCell(category, 'byRule'), pickedByRule(category, bases, isBothOfWholeFee), 'line'),
    null,
    computed(
      negotiationCell(category, 'chosenInstead'),
      when(
        either(equals(chosenBasis, text(restsOnWords.byRule)), equals(chosenBasis, byRule)),
        text('in use'),
        together('• chosen instead: ', chosenBasis),
      ),
      'line',
    ),
  );
}

/** Left to the rule, which takes neither though one stands: the two disagree, of the category or of the whole fee. */
const waitsRow = (offered: readonly BasisOffered[]): DescribedRow =>
  row(
    ...across('A category waits for somebody to choose'),
    computed(
      waitsForAChoice,
      when(
        either(
          ...offered.map(({ category }) =>
            both(
              equals(cell(negotiationCell(category, 'restsOn')), text(restsOnWords.byRule)),
              equals(cell(negotiationCell(category, 'byRule')), text(restsOnWords.neither)),
            ),
          ),
        ),
        text(yes),
        text(no),
      ),
      'line',
    ),
  );

/** Of the whole fee, where both stand; each category’s rule looks here first. */
function wholeFeeRow({ shouldCost }: ReviewComparisons): DescribedRow {
  const isSimulated = shouldCost?.simulation != null;
  const model: LiveRange = {
    low: cell(isSimulated ? rangeCell('p10') : totalCell('low')),
    central: cell(totalCell('central')),
    high: cell(isSimulated ? rangeCell('p90') : totalCell('high')),
  };
  const market: LiveRange = {
    low: cell(benchmarkCell('fee', 'lowerQuartile')),
    central: cell(benchmarkCell('fee', 'median')),
    high: cell(benchmarkCell('fee', 'upperQuartile')),
  };
  return row(
    ...across('The two disagree about the whole fee'),
    computed(wholeFeeDisagrees, when(liveDisagreement(model, market), text(yes), text(no)), 'line'),
  );
}

/** The domain’s `pickedByRule`, as a formula. A should-cost of nought at its high end is none. */
function pickedByRule(
  category: CostCategory,
  bases: readonly PositionBasisName[],
  isBothOfWholeFee: boolean,
): Expression {
  const said = (name: PositionBasisName | 'neither') => text(restsOnWords[name]);
  const rangeOf = (basis: PositionBasisName): LiveRange => ({
    low: endOf(basis, category, 'basisLow'),
    central: endOf(basis, category, 'basisCentral'),
    high: endOf(basis, category, 'basisHigh'),
  });
  const isCosted = greaterThan(cell(varianceCell(category, 'high')), number(0));
  const [hasModel, hasMarket] = positionBases.map((each) => bases.includes(each));
  const without = said(hasMarket === true ? 'market' : 'neither');
  const withModel =
    hasMarket === true
      ? when(liveDisagreement(rangeOf('shouldCost'), rangeOf('market')), said('neither'), said('shouldCost'))
      : said('shouldCost');
  const picked = hasModel === true ? when(isCosted, withModel, without) : without;
  return isBothOfWholeFee
    ? when(equals(cell(wholeFeeDisagrees), text(yes)), said('neither'), picked)
    : picked;
}
