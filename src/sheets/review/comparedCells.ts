/**
 * A line's part of the should-cost and of the benchmark median, each of its category: live formulas to the sheets that
 * work them out. A line's part = the category's figure × the line ÷ what was submitted in the category.
 *
 * Worked example: premises should cost £500.00; of £400.00 submitted the rent is £300.00: £375.00.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { costCategoryLabel } from '../../domain/fee/costCategory';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { rangeEnds, type RangeEnd } from '../../domain/shouldCost/parameters';
import { expectedWithoutLine } from '../../domain/review/comparedLines';
import { reviewBesideShouldCost, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { benchmarkCell } from '../benchmarks/cellIds';
import { computed, figure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  greaterThan,
  number,
  product,
  quotient,
  rounded,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { totalCell, varianceCell } from '../shouldCost/cellIds';
import { categoryCell } from '../core/feeCells';
import { negotiationCell } from './cellIds';
import { inColumns, type NegotiationTable, type RowCells } from './negotiationTable';

/** What is expected without a line of the fee, as a row of its own. */
export const expectedRow = 'expectedWithoutLine';

const columnOfEnd = {
  low: 'shouldCostLow',
  central: 'shouldCostCentral',
  high: 'shouldCostHigh',
} as const satisfies Record<RangeEnd, string>;

export function comparedCells(line: FeeLine, review: FeeReview, comparisons: ReviewComparisons): RowCells {
  return { ...shouldCostCells(line, review, comparisons), ...benchmarkCells(line, review, comparisons) };
}

function shouldCostCells(line: FeeLine, review: FeeReview, { shouldCost }: ReviewComparisons): RowCells {
  if (shouldCost === null) return {};
  const { id, category, allowability } = line;
  const isKnown = allowability.allowable && categoriesBeside(review)(shouldCost).has(category);
  const part = (end: RangeEnd): DescribedCell =>
    isKnown
      ? computed(
          negotiationCell(id, columnOfEnd[end]),
          partOfCategory(line, review, cell(varianceCell(category, end))),
          'moneyDash',
        )
      : figure(0, 'moneyDash', { id: negotiationCell(id, columnOfEnd[end]) });
  return {
    shouldCostLow: part('low'),
    shouldCostCentral: part('central'),
    shouldCostHigh: part('high'),
  };
}

const categoriesBeside = workedOutOnce((review: FeeReview) =>
  workedOutOnce(
    (shouldCost: ShouldCostAnswer) =>
      new Set(reviewBesideShouldCost(review, shouldCost).variances.map(({ category }) => category)),
  ),
);

function benchmarkCells(line: FeeLine, review: FeeReview, { benchmarks }: ReviewComparisons): RowCells {
  if (benchmarks === null) return {};
  const { id, category } = line;
  const compared = benchmarks.categories[category];
  const medianId = negotiationCell(id, 'benchmarkMedian');
  return {
    benchmarkMedian:
      compared?.median == null
        ? figure(0, 'moneyDash', { id: medianId })
        : computed(
            medianId,
            partOfCategory(line, review, cell(benchmarkCell(category, 'median'))),
            'moneyDash',
          ),
    // A value as on the Benchmarks sheet, so that its row is as high as its words.
    position: words(compared?.positionInWords ?? 'nothing to compare with', 'note', {
      id: negotiationCell(id, 'position'),
    }),
  };
}

const refusedLines = workedOutOnce(({ lines }: FeeReview['breakdown']) =>
  lines.filter(({ included, allowability }) => included && !allowability.allowable),
);

/** Lines that are not allowable have no part of it. */
function partOfCategory({ id, category }: FeeLine, { breakdown }: FeeReview, whole: Expression): Expression {
  const refused = refusedLines(breakdown).filter((line) => line.category === category);
  const inAll = cell(categoryCell(category, 'weekly'));
  const all =
    refused.length === 0
      ? inAll
      : difference(inAll, sumOfCells(refused.map((line) => negotiationCell(line.id, 'submitted'))));
  return when(
    greaterThan(all, number(0)),
    quotient(product(whole, cell(negotiationCell(id, 'submitted'))), all),
    number(0),
  );
}

/** With it the columns come to the whole should-cost, so nothing that is expected goes missing from the table. */
export function expectedWithoutLineRow(
  review: FeeReview,
  comparisons: ReviewComparisons,
  table: NegotiationTable,
): readonly DescribedRow[] {
  if (comparisons.shouldCost === null) return [];
  const { categories } = expectedWithoutLine(review, comparisons);
  const ids = review.breakdown.lines.filter(({ included }) => included).map(({ id }) => id);
  const rest = (end: RangeEnd) =>
    computed(
      negotiationCell(expectedRow, columnOfEnd[end]),
      rounded(
        difference(cell(totalCell(end)), sumOfCells(ids.map((id) => negotiationCell(id, columnOfEnd[end])))),
        2,
      ),
      'moneyDash',
    );
  const [low, central, high] = rangeEnds;
  return [
    inColumns(table, {
      line: words('Expected, with no line in the fee', 'labelStrong'),
      category: words(categories.map(costCategoryLabel).join('; '), 'note'),
      shouldCostLow: rest(low),
      shouldCostCentral: rest(central),
      shouldCostHigh: rest(high),
    }),
  ];
}
