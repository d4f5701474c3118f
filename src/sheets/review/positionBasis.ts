/**
 * What a category is held against on Our position: its should-cost and the median of comparable homes, which of the two its
 * position rests on and whether by rule, and that basis's low, central and high. By rule, which follows the figures, unless somebody
 * chooses below the table (`basisByRule.ts`): then that stays.
 */
import { additionalCategories, costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import type { CategoryBasis } from '../../domain/review/categoryBasis';
import { comparedRows, notAllowableRow } from '../../domain/review/comparedRows';
import { reviewAgainstShouldCost, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { positionBases, type PositionBasisName } from '../../domain/negotiation/negotiationTerms';
import { benchmarkCell } from '../benchmarks/cellIds';
import { computed, figure, words } from '../core/cells';
import type { DescribedCell } from '../core/description';
import {
  cell,
  countWhere,
  equals,
  greaterThan,
  largest,
  number,
  product,
  quotient,
  rounded,
  smallest,
  sum,
  text,
  together,
  when,
  type Expression,
} from '../core/expression';
import { varianceCell } from '../shouldCost/cellIds';
import { basisInWords, restsOnInWords, restsOnWords } from './basisWords';
import { endOf, type BasisFigure } from './basisEnds';
import { negotiationCell, no, yes, type NegotiationFigure } from './cellIds';
import { inFeeWhere, lineColumn } from './feeRows';
import type { RowCells } from './negotiationTable';

export const nothing = (id: string, name: NegotiationFigure): DescribedCell =>
  figure(0, 'moneyDash', { id: negotiationCell(id, name) });

export const nothingBeside = (id: string): RowCells => ({
  shouldCostCentral: nothing(id, 'shouldCostCentral'),
  benchmarkMedian: nothing(id, 'benchmarkMedian'),
  basisLow: nothing(id, 'basisLow'),
  basisCentral: nothing(id, 'basisCentral'),
  basisHigh: nothing(id, 'basisHigh'),
});

export function basisCells(
  category: CostCategory,
  review: FeeReview,
  comparisons: ReviewComparisons,
): RowCells {
  const beside = { ...nothingBeside(category), ...besideCells(category, review, comparisons) };
  if (additionalCategories.includes(category))
    return { ...beside, restsOn: words('the child’s needs', 'note') };
  const found = comparedRows(review, comparisons).find(({ id }) => id === category)?.basis ?? null;
  const offered = offeredBy(found);
  if (found === null || offered.length === 0) return { ...beside, restsOn: words('nothing yet', 'note') };
  const [held, byRule] = [
    cell(negotiationCell(category, 'restsOn')),
    cell(negotiationCell(category, 'byRule')),
  ];
  const restsOn = computed(
    negotiationCell(category, 'restsOnNow'),
    when(
      equals(held, text(restsOnWords.byRule)),
      together(restsOnInWords('', false), byRule),
      together(restsOnInWords('', true), held),
    ),
    'note',
    { measuredAs: restsOnInWords(restsOnWords.market, false) },
  );
  const end = (name: 'basisLow' | 'basisCentral' | 'basisHigh') =>
    computed(negotiationCell(category, name), basisEnd(review, category, name, offered), 'moneyDash');
  return {
    ...beside,
    restsOn,
    basisLow: end('basisLow'),
    basisCentral: end('basisCentral'),
    basisHigh: end('basisHigh'),
  };
}

function offeredBy(found: CategoryBasis | null): readonly PositionBasisName[] {
  return positionBases.filter((each) => found?.[each] != null);
}

export interface BasisOffered {
  readonly category: CostCategory;
  readonly bases: readonly PositionBasisName[];
  /** As the drop-down says it. */
  readonly held: string;
}

/** The categories of which somebody may choose what they rest on, and which bases stand for them. */
export function basesOffered(review: FeeReview, comparisons: ReviewComparisons): readonly BasisOffered[] {
  return comparedRows(review, comparisons).flatMap(({ id, basis }) => {
    if (id === notAllowableRow || additionalCategories.includes(id)) return [];
    const bases = offeredBy(basis);
    const held = basis?.isChosen === true ? basisInWords(basis.used) : restsOnWords.byRule;
    return bases.length === 0 ? [] : [{ category: id, bases, held }];
  });
}

function besideCells(
  category: CostCategory,
  review: FeeReview,
  { shouldCost, benchmarks }: ReviewComparisons,
): RowCells {
  const isCosted =
    shouldCost !== null &&
    reviewAgainstShouldCost(review, shouldCost).variances.some((each) => each.category === category);
  const hasMedian = benchmarks?.categories[category]?.median != null;
  const shown = (name: 'shouldCostCentral' | 'benchmarkMedian', from: string) =>
    computed(negotiationCell(category, name), cell(from), 'moneyDash');
  return {
    ...(isCosted ? { shouldCostCentral: shown('shouldCostCentral', varianceCell(category, 'central')) } : {}),
    ...(hasMedian ? { benchmarkMedian: shown('benchmarkMedian', benchmarkCell(category, 'median')) } : {}),
  };
}

/**
 * What is refused of a category is not brought back by its basis: what is allowed rises at the most as the whole would, by the
 * domain's own rule (`comparedRows.ts`). Nought where no line of it is left in the fee and allowed: an absent line claims nothing.
 */
function basisEnd(
  review: FeeReview,
  category: CostCategory,
  name: BasisFigure,
  offered: readonly PositionBasisName[],
): Expression {
  const [chosenBasis, byRule] = [
    cell(negotiationCell(category, 'restsOn')),
    cell(negotiationCell(category, 'byRule')),
  ];
  const held = when(equals(chosenBasis, text(restsOnWords.byRule)), byRule, chosenBasis);
  const end = offered.reduceRight<Expression>(
    (otherwise, each) => when(equals(held, text(restsOnWords[each])), endOf(each, category, name), otherwise),
    number(0),
  );
  const lines = countWhere(
    { cells: lineColumn(review, 'included'), equals: text(yes) },
    { cells: lineColumn(review, 'allowable'), equals: text(yes) },
    { cells: lineColumn(review, 'category'), equals: text(costCategoryLabel(category)) },
  );
  const refused = inFeeWhere(review, 'inFee', no, category);
  return when(
    equals(lines, number(0)),
    number(0),
    when(
      greaterThan(refused, number(0)),
      partAllowed(end, cell(negotiationCell(category, 'submitted')), refused),
      end,
    ),
  );
}

function partAllowed(end: Expression, allowed: Expression, refused: Expression): Expression {
  const ofWhole = quotient(end, sum(allowed, refused));
  const rise = when(greaterThan(allowed, number(0)), largest(number(1), ofWhole), number(1));
  return smallest(end, rounded(product(allowed, rise), 2));
}
