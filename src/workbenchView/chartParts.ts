/**
 * The bars of one label of a chart: side by side, or one on the end of another where the chart is stacked. What is not
 * drawn (a series that only lifts the others, a part of nought in a stack) has no bar.
 *
 * Worked example: a bridge with 4,600 below and 200 on it is one bar from 4,600 to 4,800.
 */
import type { ShownChart } from './shownWorkbook';

export interface DrawnPart {
  readonly name: string;
  readonly colour: string;
  readonly from: number;
  readonly value: number;
  /** Which line of the label it stands on, from the top. */
  readonly line: number;
}

export function drawnParts({ kind, series }: ShownChart, label: number): readonly DrawnPart[] {
  const isStacked = kind === 'stackedColumn';
  let reached = 0;
  return series.flatMap(({ name, colour, values }, index) => {
    const value = values[label] ?? 0;
    const from = isStacked ? reached : 0;
    reached += value;
    if (colour === null || (isStacked && value === 0)) return [];
    return [{ name, colour, from, value, line: isStacked ? 0 : index }];
  });
}

/** How far the bars reach: each by itself, or all of a label together. */
export function lengthsOf({ kind, series, labels }: ShownChart): readonly number[] {
  if (kind !== 'stackedColumn') return series.flatMap(({ values }) => values);
  return labels.map((_, label) => series.reduce((sum, { values }) => sum + (values[label] ?? 0), 0));
}
