/**
 * What a category is held against on Our position: its should-cost and the median of comparable homes, which of the two its
 * position rests on, and that basis's low, central and high. Where the two disagree it rests on neither until somebody chooses.
 *
 * The ends of a should-cost go part of the way from central, so that together they come to the range to expect.
 * Worked example: central £468.75, low £277.78, 40 % of the way: £468.75 − 0.4 × £190.97 = £392.36.
 */
import { additionalCategories, costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import type { CategoryBasis } from '../../domain/review/categoryBasis';
import { comparedRows, notAllowableRow } from '../../domain/review/comparedRows';
import { reviewAgainstShouldCost, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { positionBases, type PositionBasisName } from '../../domain/negotiation/negotiationTerms';
import { benchmarkCell } from '../benchmarks/cellIds';
import { chosen, computed, figure, words } from '../core/cells';
import type { DescribedCell } from '../core/description';
import {
  cell,
  countWhere,
  difference,
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
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { varianceCell } from '../shouldCost/cellIds';
import { negotiationCell, negotiationTotal, no, yes, type NegotiationFigure } from './cellIds';
import { inFeeWhere, lineColumn } from './feeRows';
import type { RowCells } from './negotiationTable';

const restsOnWords: Readonly<Record<PositionBasisName, string>> = {
  shouldCost: 'Should-cost',
  market: 'Comparable homes',
};
export const onNeither = 'As it stands';

/** Null for words that are none of the drop-down’s. */
export function basisNamed(words: string): PositionBasisName | 'neither' | null {
  if (words === onNeither) return 'neither';
  return positionBases.find((each) => restsOnWords[each] === words) ?? null;
}

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
  const restsOn = chosen(
    negotiationCell(category, 'restsOn'),
    found.used === null ? onNeither : restsOnWords[found.used],
    [...offered.map((each) => restsOnWords[each]), onNeither],
    found.wouldGive === '' ? 'Choose what opening, target and limit rest on.' : found.wouldGive.slice(0, 250),
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

/** The drop-downs by which somebody chooses what a category rests on. */
export function basisChoices(review: FeeReview, comparisons: ReviewComparisons): readonly CellId[] {
  return comparedRows(review, comparisons).flatMap(({ id, basis }) =>
    id === notAllowableRow || additionalCategories.includes(id) || offeredBy(basis).length === 0
      ? []
      : [negotiationCell(id, 'restsOn')],
  );
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

type BasisFigure = 'basisLow' | 'basisCentral' | 'basisHigh';

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
  const of: Readonly<Record<PositionBasisName, () => Expression>> = {
    shouldCost: () => shouldCostEnd(category, name),
    market: () => cell(benchmarkCell(category, quartileOf[name])),
  };
  const chosenBasis = cell(negotiationCell(category, 'restsOn'));
  const end = offered.reduceRight<Expression>(
    (otherwise, each) =>
      when(equals(chosenBasis, text(restsOnWords[each])), rounded(of[each](), 2), otherwise),
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

const quartileOf = { basisLow: 'lowerQuartile', basisCentral: 'median', basisHigh: 'upperQuartile' } as const;

function shouldCostEnd(category: CostCategory, name: BasisFigure): Expression {
  const central = cell(varianceCell(category, 'central'));
  if (name === 'basisCentral') return central;
  const [end, way] = name === 'basisLow' ? (['low', 'wayToLow'] as const) : (['high', 'wayToHigh'] as const);
  const apart = difference(cell(varianceCell(category, end)), central);
  return sum(central, product(cell(negotiationTotal[way]), apart));
}
