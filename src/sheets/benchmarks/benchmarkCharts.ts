/** The fee among comparable fees as a bar chart, and the categories that have a median as another. */
import type { BenchmarkComparison, ComparedAmount } from '../../domain/benchmarks/benchmarkComparison';
import { computed, headingRow, row, words } from '../core/cells';
import type { DescribedChart, DescribedRow } from '../core/description';
import { cell } from '../core/expression';
import { benchmarkCell, pictureCell, type PictureBar } from './cellIds';

export const chartRows = 13;

const barWords: Readonly<Record<PictureBar, string>> = {
  lowerQuartile: 'Lower quartile',
  median: 'Median',
  upperQuartile: 'Upper quartile',
  submitted: 'This fee',
};

const barColours: Readonly<Record<PictureBar, string>> = {
  lowerQuartile: 'FF9CC3CA',
  median: 'FF0B4F5C',
  upperQuartile: 'FF5F8E97',
  submitted: 'FFE0A100',
};

function barsOf({ fee }: BenchmarkComparison): readonly PictureBar[] {
  const bars: readonly PictureBar[] = ['lowerQuartile', 'median', 'upperQuartile'];
  const held = bars.filter((bar) => bar !== 'submitted' && fee[bar] !== null);
  return held.length === 0 ? [] : [...held, 'submitted'];
}

/** The bars of the first chart, each with its name beside it. */
export function feePictureRows(comparison: BenchmarkComparison): readonly DescribedRow[] {
  const bars = barsOf(comparison);
  if (bars.length === 0) return [];
  return [
    headingRow('The whole fee, as drawn below: pounds a week', 10),
    ...bars.map((bar) =>
      row(
        words(barWords[bar], 'label', { id: pictureCell(bar, 'label') }),
        computed(pictureCell(bar, 'value'), cell(benchmarkCell('fee', bar)), 'money'),
      ),
    ),
  ];
}

/** Categories with quartiles of their own and a figure in this fee come first, so that the chart finds them in one run. */
export function categoriesInOrder({ categories }: BenchmarkComparison): readonly ComparedAmount[] {
  const all = Object.values(categories);
  return [...all.filter(canBeDrawn), ...all.filter((category) => !canBeDrawn(category))];
}

function canBeDrawn({ submitted, median, lowerQuartile, upperQuartile }: ComparedAmount): boolean {
  return submitted !== null && median !== null && lowerQuartile !== null && upperQuartile !== null;
}

export function benchmarkCharts(comparison: BenchmarkComparison, fromRow: number): readonly DescribedChart[] {
  const bars = barsOf(comparison);
  const shared = {
    kind: 'bar' as const,
    fromNought: true as const,
    valueAxisTitle: '£ a week',
    valueFormat: '"£"#,##0',
  };
  const whole: DescribedChart = {
    ...shared,
    title: `The fee among ${String(comparison.fee.n)} comparable fees`,
    labels: bars.map((bar) => pictureCell(bar, 'label')),
    series: [
      { title: '£ a week', cells: bars.map((bar) => pictureCell(bar, 'value')), colour: barColours.median },
    ],
    categoryAxisTitle: 'Whole fee',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + chartRows, toColumn: 5 },
    altText: 'Bars: quartiles and median of comparable fees, and this fee; the same figures stand above.',
  };
  return [...(bars.length === 0 ? [] : [whole]), ...categoryChart(comparison, fromRow, shared)];
}

function categoryChart(
  comparison: BenchmarkComparison,
  fromRow: number,
  shared: Pick<DescribedChart, 'kind' | 'fromNought' | 'valueAxisTitle' | 'valueFormat'>,
): readonly DescribedChart[] {
  const drawn = categoriesInOrder(comparison).filter(canBeDrawn);
  if (drawn.length === 0) return [];
  const bars: readonly PictureBar[] = ['lowerQuartile', 'median', 'upperQuartile', 'submitted'];
  return [
    {
      ...shared,
      title: 'Categories among comparable ones',
      labels: drawn.map(({ subject }) => benchmarkCell(subject, 'label')),
      series: bars.map((bar) => ({
        title: barWords[bar],
        cells: drawn.map(({ subject }) => benchmarkCell(subject, bar)),
        colour: barColours[bar],
      })),
      categoryAxisTitle: 'Category',
      anchor: { fromRow, fromColumn: 5, toRow: fromRow + chartRows, toColumn: 10 },
      altText:
        'Bars for each category: quartiles and median of comparable fees, and this fee; the same figures stand above.',
    },
  ];
}
