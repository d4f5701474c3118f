/** What each category of the form comes to, summed from the lines by its name, and the chart that shows it. */
import { costCategoryLabel, costCategoryOrder, type CostCategory } from '../../domain/fee/costCategory';
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedChart, DescribedRow } from '../core/description';
import { cell, equals, number, quotient, sumOfCells, sumWhere, when } from '../core/expression';
import { categoryCell, feeCell } from '../core/feeCells';
import { lineColumn } from './feeRows';

const columns = 16;
const chartColour = 'FF0B4F5C';

/** Categories that some line of the submission has, in the order of the form. */
export const categoriesShown = workedOutOnce((review: FeeReview): readonly CostCategory[] => {
  const used = new Set(review.breakdown.lines.map(({ category }) => category));
  return costCategoryOrder.filter((category) => used.has(category));
});

/** Of those, the ones that some line in the fee has. */
export const categoriesInFee = workedOutOnce((review: FeeReview): readonly CostCategory[] => {
  const used = new Set(review.breakdown.lines.flatMap((line) => (line.included ? [line.category] : [])));
  return costCategoryOrder.filter((category) => used.has(category));
});

/** Every category, those with a line first: a line may be judged to be of any. */
export const categoriesListed = workedOutOnce((review: FeeReview): readonly CostCategory[] => {
  const shown = categoriesShown(review);
  return [...shown, ...costCategoryOrder.filter((category) => !shown.includes(category))];
});

export function categoryRows(review: FeeReview): readonly DescribedRow[] {
  const categories = categoriesListed(review);
  return [
    headingRow('By category: lines in the fee', columns),
    {
      cells: inColumns(
        words('Category', 'columnHeader'),
        words('A week', 'columnHeaderRight'),
        words('Share of fee', 'columnHeaderRight'),
        'columnHeader',
      ).cells,
    },
    ...categories.map((category) => categoryRow(category, review)),
    totalOfCategories(categories),
  ];
}

function categoryRow(category: CostCategory, review: FeeReview): DescribedRow {
  const weekly = sumWhere(lineColumn(review, 'inFee'), {
    cells: lineColumn(review, 'category'),
    equals: cell(categoryCell(category, 'label')),
  });
  const quoted = cell(feeCell.quoted);
  const share = when(
    equals(quoted, number(0)),
    number(0),
    quotient(cell(categoryCell(category, 'weekly')), quoted),
  );
  return inColumns(
    words(costCategoryLabel(category), 'label', { id: categoryCell(category, 'label') }),
    computed(categoryCell(category, 'weekly'), weekly, 'moneyDash'),
    computed(categoryCell(category, 'share'), share, 'percent'),
    'text',
  );
}

function totalOfCategories(categories: readonly CostCategory[]): DescribedRow {
  const total = (figureName: 'weekly' | 'share') =>
    sumOfCells(categories.map((category) => categoryCell(category, figureName)));
  return inColumns(
    words('All categories', 'labelTotal'),
    computed(feeCell.categories, total('weekly'), 'moneyTotal'),
    computed(feeCell.categoryShares, total('share'), 'percentTotal'),
    'labelTotal',
  );
}

/** The same columns as the lines above: the name under the line's, the figure under the weekly fee. */
function inColumns(
  label: DescribedCell,
  weekly: DescribedCell,
  share: DescribedCell,
  between: 'text' | 'labelTotal' | 'columnHeader',
): DescribedRow {
  return row(blank(between), label, ...Array.from({ length: 10 }, () => blank(between)), weekly, share);
}

export function categoryChart(review: FeeReview, fromRow: number, rows: number): DescribedChart | null {
  const categories = categoriesShown(review);
  if (categories.length === 0) return null;
  return {
    kind: 'bar',
    title: 'Weekly fee by category',
    labels: categories.map((category) => categoryCell(category, 'label')),
    series: [
      {
        title: '£ a week',
        cells: categories.map((category) => categoryCell(category, 'weekly')),
        colour: chartColour,
      },
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Category',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 2, toRow: fromRow + rows, toColumn: 12 },
    altText:
      'Bars: what each category of the fee comes to in pounds a week; the same figures stand beside them.',
  };
}
