/** The charts of the sheet in view. Each has a title, and its figures in a table for those who cannot see it. */
import { ChartPicture } from './ChartPicture';
import { poundsText } from './poundsText';
import type { ShownChart } from './shownWorkbook';
import { workbench } from './wording';

export function ChartPanel({ charts }: { readonly charts: readonly ShownChart[] }) {
  if (charts.length === 0) return null;
  return (
    <section className="charts" aria-label={workbench.charts}>
      {charts.map((chart) => (
        <figure key={chart.title}>
          <figcaption>{chart.title}</figcaption>
          <ChartPicture chart={chart} />
          <details>
            <summary>{workbench.chartFigures}</summary>
            <ChartFigures chart={chart} />
          </details>
        </figure>
      ))}
    </section>
  );
}

function ChartFigures({ chart }: { readonly chart: ShownChart }) {
  const series = chart.series.filter(({ colour }) => colour !== null);
  return (
    <table>
      <caption className="unseen">{chart.title}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.categoryTitle === '' ? chart.title : chart.categoryTitle}</th>
          {series.map(({ name }) => (
            <th key={name} scope="col" className="figure">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.labels.map((label, index) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map(({ name, values }) => (
              <td key={name} className="figure">
                {poundsText(values[index] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
