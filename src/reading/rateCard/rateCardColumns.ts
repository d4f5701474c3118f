/**
 * Which column of a rate card holds what, by its heading. The heading row is the first with a name and a price.
 *
 * Worked example: "Provider or tier, Route, Weekly rate (£), Agreed from" gives name, terms, price and agreedOn.
 */
import type { ReceivedSheet } from '../../domain/submission/received';
import { textOf } from '../sheetCells';

export type RateCardField = 'name' | 'terms' | 'price' | 'unit' | 'agreedOn';

const patterns: readonly (readonly [RateCardField, RegExp])[] = [
  ['agreedOn', /\bagreed\b|\beffective\b|\bfrom\b|\bdate\b|\bstart(s|ed)?\b|\bsince\b/],
  ['unit', /^units?$|\bunit of\b|^per$|^period$|\bbasis\b|\bcharged per\b/],
  ['terms', /\bterms\b|\broute\b|\bagreement\b|\bcontract\b|\bprocurement\b|\bpurchase type\b/],
  ['price', /\brates?\b|\bprices?\b|\bfees?\b|\bamount\b|\bcost\b|£/],
  ['name', /\bname\b|\bhome\b|\bprovider\b|\btier\b|\blot\b|\bband\b|\bservice\b|\bplacement\b|\bneeds?\b/],
];

export interface RateCardTable {
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<RateCardField, number>>>;
  /** The words over the prices, which may say for which period they are: "Weekly rate". */
  readonly priceHeading: string;
}

export function findRateCardTable(sheet: ReceivedSheet): RateCardTable | null {
  for (const [headingRow, cells] of sheet.rows.entries()) {
    const headings = cells.map(textOf);
    const columns = columnsOf(headings);
    if (columns.name !== undefined && columns.price !== undefined)
      return { headingRow, columns, priceHeading: headings[columns.price] ?? '' };
  }
  return null;
}

/** Each field is the first column whose heading says so; a heading means one thing only. */
function columnsOf(headings: readonly string[]): RateCardTable['columns'] {
  const columns: Partial<Record<RateCardField, number>> = {};
  headings.forEach((heading, column) => {
    const plain = heading.toLowerCase().replaceAll('_', ' ');
    const field = patterns.find(([, pattern]) => pattern.test(plain))?.[0];
    if (plain.length > 0 && plain.length <= 60 && field !== undefined) columns[field] ??= column;
  });
  return columns;
}
