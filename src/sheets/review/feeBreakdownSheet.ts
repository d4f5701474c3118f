/**
 * Fee breakdown: every line of the fee for this child a week, what they explain of the quoted fee, and what each
 * category comes to.
 *
 * For this child = ROUND(amount × periods a year ÷ weeks a year × share ÷ children sharing, 2).
 * Worked example: rent of £38,400 a year, 365 ÷ 7 weeks, four places at 85 %: 38,400 × 1 ÷ 52.1429 ÷ 3.4 = £216.60.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { gap } from '../core/cells';
import type { SheetDescription } from '../core/description';
import { framed, rowsAboveBody } from '../core/sheetFrame';
import { categoryChart, categoryRows } from './categoryTable';
import { feeColumns, feeLineRows } from './feeLineRows';
import { feeTotalRows } from './feeTotals';
import { homeName } from './reviewWords';

/** The heading of the table of categories, and the names of its columns. */
const rowsAboveCategories = 2;
/** Fewer rows than this leave no room for the bars and their names. */
const fewestChartRows = 10;

export function feeBreakdownSheet(review: FeeReview): SheetDescription {
  const above = [...feeLineRows(review), ...feeTotalRows(review), gap];
  const categories = categoryRows(review);
  const firstCategory = rowsAboveBody + above.length + rowsAboveCategories;
  const chart = categoryChart(review, firstCategory, Math.max(fewestChartRows, categories.length));
  return framed({
    name: 'Fee breakdown',
    role: 'inputs',
    title: `Fee breakdown: ${homeName(review)}`,
    purpose:
      'Every line for this child a week; pale cells hold what was submitted and what you judge of it, with spare rows for lines of your own.',
    columns: feeColumns,
    body: [...above, ...categories],
    freezeColumns: 2,
    charts: chart === null ? [] : [chart],
    orientation: 'landscape',
  });
}
