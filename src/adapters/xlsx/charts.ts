/**
 * Native charts over cells of the workbook. Colours are explicit, because theme colours change with the file; both
 * axes have titles; the first bar stands at the top, as the first line does in the table beside it; what the chart
 * shows is said in words for those who cannot see it.
 */
import type { ChartSeries, SheetChart } from 'hucre';
import type { GridChart } from '../../sheets/core/grid';
import { absoluteRange } from './cellAddresses';

const axisColour = '595959';

export function chartsOf(charts: readonly GridChart[]): SheetChart[] {
  return charts.map(chartOf);
}

function chartOf(chart: GridChart): SheetChart {
  const lies = chart.kind === 'bar';
  const isStacked = chart.kind === 'stackedColumn';
  return {
    type: isStacked ? 'column' : chart.kind,
    ...(isStacked ? { barGrouping: 'stacked' as const, overlap: 100 } : {}),
    ...(chart.kind === 'scatter' ? { scatterStyle: 'lineMarker' as const } : {}),
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    titleColor: axisColour,
    altText: chart.altText,
    frameTitle: chart.title,
    series: chart.series.map((series) => seriesOf(chart, series)),
    anchor: {
      from: { row: chart.anchor.from.row, col: chart.anchor.from.column },
      to: { row: chart.anchor.to.row, col: chart.anchor.to.column },
    },
    ...legendOf(chart),
    varyColors: false,
    roundedCorners: false,
    plotVisOnly: false,
    ...(lies || isStacked || chart.kind === 'column' ? { gapWidth: 60 } : {}),
    axes: {
      x: {
        ...axis,
        title: chart.categoryAxisTitle,
        // Beside the axis they would stand on the bars of what is taken off.
        tickLblPos: 'low',
        ...(lies ? { reverse: true } : {}),
        ...(chart.categoryFormat === undefined
          ? {}
          : { numberFormat: { formatCode: chart.categoryFormat, sourceLinked: false } }),
      },
      y: {
        ...axis,
        title: chart.valueAxisTitle,
        numberFormat: { formatCode: chart.valueFormat, sourceLinked: false },
        gridlines: { major: true },
        ...(chart.fromNought === true ? { scale: { min: 0 } } : {}),
        ...(lies ? { crosses: 'max' as const } : {}),
      },
    },
  };
}

const axis = {
  axisTitleFontSize: 10,
  axisTitleBold: false,
  axisTitleColor: axisColour,
  labelFontSize: 9,
  majorTickMark: 'none',
  minorTickMark: 'none',
} as const;

/** What only lifts other series is no entry of the legend. */
function legendOf({ series }: GridChart): Pick<SheetChart, 'legend' | 'legendEntries'> {
  if (series.length < 2) return { legend: false };
  const hidden = series.flatMap(({ colour, isUnlisted }, idx) =>
    colour === null || isUnlisted === true ? [{ idx, delete: true }] : [],
  );
  return { legend: 'bottom', ...(hidden.length > 0 ? { legendEntries: hidden } : {}) };
}

/** Drawn with nothing: every reader of the file keeps its place in the stack. */
const unseen = { theme: 'bg1', alpha: 0 } as const;

const plainMarker = { symbol: 'circle', size: 6 } as const;

function seriesOf(chart: GridChart, series: GridChart['series'][number]): ChartSeries {
  const color = series.colour === null ? unseen : series.colour.slice(-6);
  const drawn = chart.kind === 'line' || chart.kind === 'scatter';
  const labels = series.labels ?? chart.labels;
  const marker = series.isMarks === true ? ({ symbol: 'diamond', size: 11 } as const) : plainMarker;
  return {
    name: series.title,
    values: absoluteRange(series.sheet, series.range),
    categories: absoluteRange(labels.sheet, labels.range),
    color,
    ...(chart.kind === 'scatter' ? { smooth: false } : {}),
    invertIfNegative: false,
    ...(drawn ? { marker: { ...marker, fill: color, line: color } } : {}),
  };
}
