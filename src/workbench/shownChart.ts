/** A chart with the figures its cells hold now. */
import type {
  EmbeddedChart,
  EmbeddedSeries,
  EmbeddedWorkbook,
} from '../embeddedExcel/model/embeddedWorkbook';
import type { ShownChart, ShownSeries } from '../workbenchView/shownWorkbook';
import { cellsAt } from './cellsAt';

const kinds: Readonly<Record<string, ShownChart['kind']>> = {
  BarClustered: 'bar',
  ColumnClustered: 'column',
  ColumnStacked: 'stackedColumn',
  XYScatterLines: 'scatter',
};

/** Dark blue: read on white, in grey, and by those who see few colours. */
const plainColour = '#1f4e79';

export function shownChart(workbook: EmbeddedWorkbook, chart: EmbeddedChart): ShownChart {
  const words = (key: string): string => {
    const value = chart.settings.get(key);
    return typeof value === 'string' ? value : '';
  };
  return {
    kind: kinds[chart.kind] ?? 'line',
    title: words('title.text'),
    labels: labelsOf(workbook, chart),
    series: chart.series.map((series) => shownSeries(workbook, series)),
    valueTitle: words('axes.value.title.text'),
    categoryTitle: words('axes.category.title.text'),
  };
}

function labelsOf(workbook: EmbeddedWorkbook, { series }: EmbeddedChart): readonly string[] {
  const reference = series.find(({ labels }) => labels !== null)?.labels;
  return reference == null ? [] : cellsAt(workbook, reference).map((cell) => String(cell?.value ?? ''));
}

function shownSeries(workbook: EmbeddedWorkbook, { name, values, settings }: EmbeddedSeries): ShownSeries {
  const colour = [...settings].find(([key]) => key.endsWith('color'))?.[1];
  return {
    name,
    colour: colour === '' ? null : typeof colour === 'string' ? colour : plainColour,
    values: (values === null ? [] : cellsAt(workbook, values)).map((cell) =>
      typeof cell?.value === 'number' ? cell.value : 0,
    ),
  };
}
