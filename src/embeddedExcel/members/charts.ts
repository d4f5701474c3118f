/** Native charts, kept as data: their kind, the cells they draw, their titles and where they stand. */
import { qualifiedAddress } from '../model/area';
import type { EmbeddedChart, EmbeddedSeries, EmbeddedSheet } from '../model/embeddedWorkbook';
import type { HostState } from '../request/hostState';
import type { HostObject, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { legendTables } from './chartLegend';
import { isRange, onlyArea } from './found';
import { partMember, settingMember, type WithSettings } from './settingMember';
import { isColour, isNumber, isText, isTruth, oneOf, textArgument } from './shapes';

interface ChartsObject extends HostObject {
  readonly sheet: EmbeddedSheet;
}

interface ChartObject extends WithSettings {
  readonly sheet: EmbeddedSheet;
  readonly chart: EmbeddedChart;
}

interface SeriesObject extends WithSettings {
  readonly sheet: EmbeddedSheet;
  readonly series: EmbeddedSeries;
}

const kinds = oneOf(
  'BarClustered',
  'ColumnClustered',
  'ColumnStacked',
  'Line',
  'LineMarkers',
  'XYScatterLines',
);

const chartObject = (sheet: EmbeddedSheet, chart: EmbeddedChart): ChartObject => ({
  kind: 'chart',
  sheet,
  chart,
  settings: chart.settings,
});

const rangeText = (value: unknown): string =>
  isRange(value) ? qualifiedAddress(value.sheet.name, onlyArea(value)) : refuse('InvalidArgument');

const newSeries = (name: string, values: string | null): EmbeddedSeries => ({
  name,
  values,
  labels: null,
  settings: new Map(),
});

/** Made from a source range of one column, as the product asks: that column is the first series. */
function add({ sheet }: ChartsObject, [kind, source]: readonly unknown[], host: HostState): ChartObject {
  if (!kinds(kind)) refuse('InvalidArgument', 'No chart is of that kind.');
  const number = host.workbook.nextId;
  host.workbook.nextId += 1;
  const chart: EmbeddedChart = {
    id: String(number),
    name: `Chart ${number}`,
    kind: String(kind),
    series: [newSeries('Series1', rangeText(source))],
    position: null,
    settings: new Map(),
  };
  sheet.charts.push(chart);
  return chartObject(sheet, chart);
}

const find = ({ sheet }: ChartsObject, key: unknown): ChartObject => {
  const found = sheet.charts.find((chart) => chart.id === key || chart.name === key);
  return found === undefined ? refuse('ItemNotFound') : chartObject(sheet, found);
};

const charts: ObjectTable<ChartsObject> = {
  excelName: 'ChartCollection',
  items: ({ sheet }) => sheet.charts.map((chart) => chartObject(sheet, chart)),
  item: find,
  members: {
    add: { since: '1.1', changes: true, call: add },
    getItem: { since: '1.1', call: (target, [key]) => find(target, key) },
  },
};

const chart: ObjectTable<ChartObject> = {
  excelName: 'Chart',
  identity: (target) => ({ Id: target.chart.id }),
  members: {
    name: {
      since: '1.1',
      get: (target) => target.chart.name,
      set: (target, value) => {
        target.chart.name = textArgument(value);
      },
    },
    title: partMember('chartTitle', 'title', '1.1'),
    legend: partMember('chartLegend', 'legend', '1.1'),
    axes: partMember('chartAxes', 'axes', '1.1'),
    series: {
      since: '1.1',
      get: (target) => ({ kind: 'chartSeriesCollection', sheet: target.sheet, chart: target.chart }),
    },
    setPosition: {
      since: '1.1',
      changes: true,
      call: (target, [from, to]) => {
        target.chart.position = { from: textArgument(from), to: textArgument(to) };
        return null;
      },
    },
    delete: {
      since: '1.1',
      changes: true,
      call: (target) => {
        target.sheet.charts = target.sheet.charts.filter((one) => one !== target.chart);
        return null;
      },
    },
  },
};

const titled = (excelName: string, since: string): ObjectTable<WithSettings> => ({
  excelName,
  members: { text: settingMember('text', since, isText, '') },
});

const chartAxes: ObjectTable<WithSettings> = {
  excelName: 'ChartAxes',
  members: {
    valueAxis: partMember('chartAxis', 'value', '1.1'),
    categoryAxis: partMember('chartAxis', 'category', '1.1'),
  },
};

const chartAxis: ObjectTable<WithSettings> = {
  excelName: 'ChartAxis',
  members: {
    title: partMember('chartAxisTitle', 'title', '1.1'),
    categoryType: settingMember(
      'categoryType',
      '1.7',
      oneOf('Automatic', 'TextAxis', 'DateAxis'),
      'Automatic',
    ),
    minimum: settingMember('minimum', '1.1', isNumber, ''),
    numberFormat: settingMember('numberFormat', '1.8', isText, 'General'),
    reversePlotOrder: settingMember('reversePlotOrder', '1.7', isTruth, false),
  },
};

interface SeriesCollectionObject extends HostObject {
  readonly sheet: EmbeddedSheet;
  readonly chart: EmbeddedChart;
}

const seriesObject = (sheet: EmbeddedSheet, series: EmbeddedSeries): SeriesObject => ({
  kind: 'chartSeries',
  sheet,
  series,
  settings: series.settings,
});

const chartSeriesCollection: ObjectTable<SeriesCollectionObject> = {
  excelName: 'ChartSeriesCollection',
  items: (target) => target.chart.series.map((series) => seriesObject(target.sheet, series)),
  members: {
    getItemAt: {
      since: '1.1',
      call: (target, [position]) => {
        const found = typeof position === 'number' ? target.chart.series[position] : undefined;
        return found === undefined ? refuse('ItemNotFound') : seriesObject(target.sheet, found);
      },
    },
    add: {
      since: '1.7',
      changes: true,
      call: (target, [name]) => {
        const series = newSeries(textArgument(name), null);
        target.chart.series.push(series);
        return seriesObject(target.sheet, series);
      },
    },
  },
};

const chartSeries: ObjectTable<SeriesObject> = {
  excelName: 'ChartSeries',
  members: {
    name: {
      since: '1.1',
      get: (target) => target.series.name,
      set: (target, value) => {
        target.series.name = textArgument(value);
      },
    },
    format: partMember('chartSeriesFormat', 'format', '1.1'),
    setValues: {
      since: '1.7',
      call: (target, [range]) => {
        target.series.values = rangeText(range);
        return null;
      },
    },
    setXAxisValues: {
      since: '1.7',
      call: (target, [range]) => {
        target.series.labels = rangeText(range);
        return null;
      },
    },
  },
};

const chartSeriesFormat: ObjectTable<WithSettings> = {
  excelName: 'ChartSeriesFormat',
  members: {
    fill: partMember('chartFill', 'fill', '1.1'),
    line: partMember('chartLine', 'line', '1.1'),
  },
};

const chartFill: ObjectTable<WithSettings> = {
  excelName: 'ChartFill',
  members: {
    clear: {
      since: '1.1',
      changes: true,
      call: (target) => {
        target.settings.set(`${target.prefix ?? ''}color`, '');
        return null;
      },
    },
    setSolidColor: {
      since: '1.1',
      call: (target, [colour]) => {
        if (!isColour(colour)) refuse('InvalidArgument');
        target.settings.set(`${target.prefix ?? ''}color`, colour);
        return null;
      },
    },
  },
};

const chartLine: ObjectTable<WithSettings> = {
  excelName: 'ChartLineFormat',
  members: { color: settingMember('color', '1.1', isColour, '') },
};

export const chartTables = {
  charts,
  chart,
  chartTitle: titled('ChartTitle', '1.1'),
  chartAxisTitle: titled('ChartAxisTitle', '1.1'),
  ...legendTables,
  chartAxes,
  chartAxis,
  chartSeriesCollection,
  chartSeries,
  chartSeriesFormat,
  chartFill,
  chartLine,
};
