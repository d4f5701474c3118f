/**
 * Benchmarks: the fee and its categories beside comparable fees, by rules stated on the sheet, in prices of one year; then
 * what else is published, of other kinds and apart.
 *
 * Statistics of others are values with n and source, since their single figures are never shown; what is worked out of
 * them (prices moved by the index, differences, sums) is live.
 */
import { gap } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { councilRows, linesRows, publishedRows } from './comparisonRows';
import { benchmarkCharts, chartRows, feePictureRows } from './benchmarkCharts';
import { comparedRows, weeksOf } from './comparedRows';
import { filesRows, ruleRows } from './howChosenRows';
import { asStatedRows, priceBaseRows } from './priceBaseRows';
import type { BenchmarkSheetSubject } from './subject';

export const benchmarkColumns: readonly SheetColumn[] = [
  { header: 'What is compared', width: 30 },
  { header: 'This fee', width: 12, figures: true },
  { header: 'n', width: 6, figures: true },
  { header: 'Lower quartile', width: 12, figures: true },
  { header: 'Median', width: 12, figures: true },
  { header: 'Upper quartile', width: 12, figures: true },
  { header: 'Less median', width: 12, figures: true },
  { header: 'The same a year', width: 13, figures: true },
  { header: 'Where this fee stands', width: 26 },
  { header: 'Comparators and source', width: 44 },
];

export function benchmarksSheet(subject: BenchmarkSheetSubject): SheetDescription {
  const { comparison } = subject;
  const picture = feePictureRows(comparison);
  const above: readonly DescribedRow[] = [...comparedRows(subject), ...picture];
  const fromRow = rowsAboveBody + above.length + 1;
  const charts = benchmarkCharts(comparison, fromRow);
  const room = charts.length === 0 ? 0 : chartRows + 1;
  const body: readonly DescribedRow[] = [
    ...above,
    ...Array.from({ length: room }, (): DescribedRow => ({ cells: [], height: 16 })),
    gap,
    ...ruleRows(comparison),
    gap,
    ...asStatedRows(comparison),
    ...priceBaseRows(comparison),
    ...councilRows(comparison),
    ...linesRows(comparison),
    ...publishedRows(comparison, weeksOf(subject)),
    ...filesRows(comparison),
  ];
  return framed({
    name: 'Benchmarks',
    role: 'results',
    title: 'This fee beside comparable fees',
    purpose: `Pounds a week for one child, in prices of ${String(comparison.priceYear)}. A position is a question to ask, not a verdict: needs and quality are not in it.`,
    columns: benchmarkColumns,
    body,
    freezeColumns: 1,
    charts,
    orientation: 'landscape',
  });
}
