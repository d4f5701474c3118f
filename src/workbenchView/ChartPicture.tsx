/**
 * A chart as a picture of lines and boxes. Bars lie down for a bar chart, so that long category names can be read; the
 * figure stands at the end of each bar, and the axis says its unit.
 */
import { axisTop } from './chartAxis';
import { drawnParts, lengthsOf } from './chartParts';
import { poundsText } from './poundsText';
import type { ShownChart } from './shownWorkbook';

const width = 560;
const labelWidth = 190;
const figureWidth = 84;
const barHeight = 16;
const gap = 8;
const axisHeight = 40;

export function ChartPicture({ chart }: { readonly chart: ShownChart }) {
  const top = axisTop(lengthsOf(chart));
  const band = (chart.kind === 'stackedColumn' ? 1 : chart.series.length) * barHeight + gap;
  const plotHeight = chart.labels.length * band + gap;
  const plotWidth = width - labelWidth - figureWidth;
  const at = (value: number) => (Math.max(0, value) / top) * plotWidth;
  return (
    <svg
      viewBox={`0 0 ${width} ${plotHeight + axisHeight}`}
      role="img"
      aria-label={`${chart.title}. ${inWords(chart)}`}
      className="chart"
    >
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <Tick
          key={share}
          x={labelWidth + share * plotWidth}
          height={plotHeight}
          words={wholePounds(share * top)}
        />
      ))}
      {chart.labels.map((label, row) => (
        <g key={label} transform={`translate(0 ${gap + row * band})`}>
          <text x={labelWidth - 8} y={(band - gap) / 2} textAnchor="end" dominantBaseline="central">
            {shortened(label)}
          </text>
          {drawnParts(chart, row).map(({ name, colour, from, value, line }) => (
            <g key={name} transform={`translate(${labelWidth} ${line * barHeight})`}>
              <rect x={at(from)} width={at(from + value) - at(from)} height={barHeight - 2} fill={colour} />
              <text
                x={at(from + value) + 6}
                y={barHeight / 2 - 1}
                dominantBaseline="central"
                className="figure"
              >
                {poundsText(value)}
              </text>
            </g>
          ))}
        </g>
      ))}
      <text x={labelWidth + plotWidth / 2} y={plotHeight + 34} textAnchor="middle">
        {chart.valueTitle}
      </text>
    </svg>
  );
}

function Tick({ x, height, words }: { readonly x: number; readonly height: number; readonly words: string }) {
  return (
    <>
      <line x1={x} x2={x} y1={0} y2={height} className="tick" />
      <text x={x} y={height + 15} textAnchor="middle">
        {words}
      </text>
    </>
  );
}

const longestLabel = 30;
const shortened = (label: string): string =>
  label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1)}…`;

const wholePounds = (pounds: number): string => `£${Math.round(pounds).toLocaleString('en-GB')}`;

function inWords(chart: ShownChart): string {
  const several = chart.series.length > 1;
  return chart.series
    .flatMap(({ name }) =>
      chart.labels.flatMap((label, row) =>
        drawnParts(chart, row)
          .filter((part) => part.name === name)
          .map(({ value }) => `${several ? `${name}, ` : ''}${label}: ${poundsText(value)}`),
      ),
    )
    .join('; ');
}
