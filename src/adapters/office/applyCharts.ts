/**
 * Native charts over the sheet's own cells. The first series makes the chart, the others join it; colours are
 * explicit. Office.js has no alternative text for charts at this level: the title and the table beside it carry it.
 */
import type { CellGrid, GridChart } from '../../sheets/core/grid';
import { addressText, rangeText } from '../../sheets/core/sheetAddress';
import { webColour } from './webColour';

const kinds = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  line: 'Line',
  scatter: 'XYScatterLines',
} as const;

type SheetNamed = (name: string) => Excel.Worksheet;

export function applyCharts(worksheet: Excel.Worksheet, sheet: CellGrid, sheetNamed: SheetNamed): void {
  sheet.charts.forEach((chart, index) => {
    addChart(worksheet, chart, `Open Book chart ${index + 1}`, sheetNamed);
  });
}

function addChart(worksheet: Excel.Worksheet, chart: GridChart, name: string, sheetNamed: SheetNamed): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const cells = (place: { sheet: string; range: GridChart['anchor'] }): Excel.Range =>
    sheetNamed(place.sheet).getRange(rangeText(place.range));
  const added = worksheet.charts.add(kinds[chart.kind], cells(first), 'Columns');
  added.name = name;
  const ofFirst = added.series.getItemAt(0);
  ofFirst.name = first.title;
  ofFirst.setXAxisValues(cells(first.labels ?? chart.labels));
  colour(ofFirst, chart, first.colour);
  for (const series of others) {
    const next = added.series.add(series.title);
    next.setValues(cells(series));
    next.setXAxisValues(cells(series.labels ?? chart.labels));
    colour(next, chart, series.colour);
  }
  added.title.text = chart.title;
  added.legend.visible = chart.series.length > 1;
  // From the last to the first: an entry that goes moves those behind it forward.
  chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => series.colour === null || series.isUnlisted === true)
    .reverse()
    .forEach(({ index }) => {
      added.legend.legendEntries.getItemAt(index).visible = false;
    });
  applyAxes(added, chart);
  added.setPosition(addressText(chart.anchor.from), addressText(chart.anchor.to));
}

function colour(series: Excel.ChartSeries, { kind }: GridChart, argb: string | null): void {
  if (argb === null) series.format.fill.clear();
  else if (kind === 'line' || kind === 'scatter') series.format.line.color = webColour(argb);
  else series.format.fill.setSolidColor(webColour(argb));
}

function applyAxes(added: Excel.Chart, chart: GridChart): void {
  const { valueAxis, categoryAxis } = added.axes;
  if (chart.valueAxisTitle !== '') valueAxis.title.text = chart.valueAxisTitle;
  if (chart.categoryAxisTitle !== '') categoryAxis.title.text = chart.categoryAxisTitle;
  valueAxis.numberFormat = chart.valueFormat;
  if (chart.fromNought === true) valueAxis.minimum = 0;
  // Left to choose, Excel makes days an axis of time: one place for each day between, and columns too thin to see.
  if (chart.kind !== 'scatter') categoryAxis.categoryType = 'TextAxis';
  // Excel draws bars from the bottom up; the table beside them reads from the top down.
  if (chart.kind === 'bar') categoryAxis.reversePlotOrder = true;
}
