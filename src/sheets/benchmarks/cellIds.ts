/** The names of the cells of the Benchmarks sheet, for whatever else in the workbook refers to them. */
import type { BenchmarkSubject } from '../../domain/benchmarks/benchmarkSubject';

export type BenchmarkFigure =
  | 'label'
  | 'submitted'
  | 'n'
  | 'lowerQuartile'
  | 'median'
  | 'upperQuartile'
  | 'p10'
  | 'p90'
  | 'difference'
  | 'differenceAYear'
  /** In words. */
  | 'position';

/**
 * Every subject of a comparison (the fee, each of its `categories`, its `ratios`) has all of these cells. `median` and the
 * other statistics hold a figure, or the words “too few to compare” where the comparison has null: calculate on them only
 * where it has not.
 */
export const benchmarkCell = (subject: BenchmarkSubject, figure: BenchmarkFigure): string =>
  `benchmark.${subject}.${figure}`;

export const indexCell = (year: number): string => `benchmark.index.${String(year)}`;
export const factorCell = (priceYear: number): string => `benchmark.factor.${String(priceYear)}`;
export const statedCell = (subject: BenchmarkSubject, figure: BenchmarkFigure): string =>
  `benchmark.${subject}.${figure}.asStated`;
export const sumOfMediansCell = 'benchmark.sumOfCategoryMedians';
export const publishedCell = (row: number, figure: 'stated' | 'moved'): string =>
  `benchmark.beside.${String(row)}.${figure}`;
export const lineMedianCell = (row: number): string => `benchmark.line.${String(row)}.median`;
/** Weeks in the year, where the sheet stands alone. */
export const weeksCell = 'benchmark.weeks';

export type PictureBar = 'lowerQuartile' | 'median' | 'upperQuartile' | 'submitted';
export const pictureCell = (bar: PictureBar, part: 'label' | 'value'): string =>
  `benchmark.picture.${bar}.${part}`;
