/**
 * Which column of a benchmark table holds what, by its heading. The heading row is the first with a measure and a figure, or
 * with a single figure and something that says whose it is: a plain list of fees.
 *
 * Worked example: "Measure, Region, Median (£/wk), LQ, UQ, No. of homes, Year" gives measure, region, median, lowerQuartile,
 * upperQuartile, homes, period; where no column is headed n, the homes are counted as n.
 */
import type { ReceivedSheet } from '../../domain/submission/received';
import { textOf } from '../sheetCells';
import { plainHeading } from './headedColumns';

export type BenchmarkField =
  | 'measure'
  | 'value'
  | 'mean'
  | 'median'
  | 'lowerQuartile'
  | 'upperQuartile'
  | 'p10'
  | 'p90'
  | 'n'
  | 'homes'
  | 'providers'
  | 'home'
  | 'provider'
  | 'council'
  | 'reference'
  | 'places'
  | 'provision'
  | 'sourcing'
  | 'unit'
  | 'per'
  | 'period'
  | 'region'
  | 'sector'
  | 'needsBand'
  | 'source'
  | 'licence'
  | 'caveat'
  | 'useBy';

const patterns: readonly (readonly [BenchmarkField, RegExp])[] = [
  ['lowerQuartile', /^lq$|\b(lower|1st|first) quartile\b|^q1$|\b25th\b|\bp25\b/],
  ['upperQuartile', /^uq$|\b(upper|3rd|third) quartile\b|^q3$|\b75th\b|\bp75\b/],
  ['p10', /\bp10\b|\b10th\b|\blower decile\b/],
  ['p90', /\bp90\b|\b90th\b|\bupper decile\b/],
  ['median', /\bmedian\b|\bp50\b/],
  ['mean', /\bmean\b|\baverage\b/],
  ['useBy', /\buse by\b|\bexpir\w+\b|\bvalid until\b|\breview date\b/],
  ['licence', /\blicen[cs]e\b/],
  ['caveat', /\bcaveat\b/],
  ['homes', /^((n|number|no\.?) of )?homes$/],
  ['providers', /^((n|number|no\.?) of )?providers$/],
  ['places', /^((registered|number of|no\.? of) )*(places|beds)$|^size( of home)?$/],
  ['n', /^n$|\bsample\b|\bnumber of\b|^no\.? of\b|\bcount\b/],
  ['unit', /^units?$|\bunit of\b/],
  ['per', /^per$|\bstands for\b|\bbasis\b/],
  ['period', /\bperiod\b|\byear\b|\bprice base\b/],
  ['region', /\bregion\b|\barea\b/],
  ['sector', /\bsector\b|\bprovider type\b/],
  ['provision', /\bprovision\b/],
  ['sourcing', /\bsourc(ed|ing)\b|\bcontract type\b/],
  ['council', /^(council|local authority|authority|la|la name)$/],
  ['provider', /^provider( name)?$|\bcompany number\b/],
  ['home', /^(name of )?(the )?home( name)?$|\burn\b|\bestablishment\b/],
  ['reference', /\bref(erence)?\b|^id$/],
  ['needsBand', /\bneeds?\b|\bband\b/],
  ['source', /\bsource\b|\bpublisher\b/],
  ['measure', /\bmeasure\b|\bline\b|\bitem\b|\bcategory\b|\bindicator\b/],
  ['value', /\bvalue\b|\bfigure\b|\bamount\b|\bfee\b|\bcost\b|\bprice\b/],
];

export interface BenchmarkTable {
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<BenchmarkField, number>>>;
  readonly headings: readonly string[];
}

const figures: readonly BenchmarkField[] = ['value', 'mean', 'median', 'lowerQuartile'];
const ofWhom: readonly BenchmarkField[] = ['home', 'provider', 'reference', 'region', 'sector', 'period'];

export function findBenchmarkTable(sheet: ReceivedSheet): BenchmarkTable | null {
  for (const [headingRow, cells] of sheet.rows.entries()) {
    const headings = cells.map(textOf);
    const columns = columnsOf(headings);
    const has = (field: BenchmarkField) => columns[field] !== undefined;
    const isPlainList = has('value') && ofWhom.filter(has).length >= 2;
    if ((has('measure') && figures.some(has)) || isPlainList) return { headingRow, columns, headings };
  }
  return null;
}

/** Each field is the first column whose heading says so. */
function columnsOf(headings: readonly string[]): BenchmarkTable['columns'] {
  const columns: Partial<Record<BenchmarkField, number>> = {};
  headings.forEach((heading, column) => {
    const plain = plainHeading(heading);
    const field = patterns.find(([, pattern]) => pattern.test(plain))?.[0];
    if (plain.length > 0 && plain.length <= 60 && field !== undefined) columns[field] ??= column;
  });
  return columns;
}
