/** What the workbook of a portfolio speaks of, and the names of the cells its pages share. */
import { rememberedByText } from '../../domain/evidence/foundByKey';
import type { YearlyIndex } from '../../domain/benchmarks/priceBase';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { inPounds, type Portfolio } from '../../domain/portfolio/portfolio';
import type { DescribedRow } from '../core/description';
import { cell, cellNames, type CellId, type CellList, type Expression } from '../core/expression';

export interface PortfolioSubject {
  readonly portfolio: Portfolio;
  readonly asAt: IsoDate;
  /** The reference of a placement that has a page of its own. */
  readonly panelPlacement: string | null;
  /** What fees are held against over the years, and where it comes from; null where none is stated. */
  readonly prices: { readonly index: YearlyIndex; readonly source: string } | null;
}

/** The term cells on the page Budget. */
export const termCell = (term: 'from' | 'until' | 'toDate' | 'notice' | 'committedUntil'): CellId =>
  `portfolio.${term}`;
export const term = (name: Parameters<typeof termCell>[0]): Expression => cell(termCell(name));

/** The table whose rows are the placements. */
export const placements = 'placed';
/** A figure of a placement, by its number in the list. */
export const placedCell = cellNames(placements);
/** A figure of one fee of a placement that has several. */
export const feeCell = cellNames('placedFee');

/** Their rows again, on a page after the first. */
export const tableOfPage = (page: number): string =>
  page === 0 ? placements : `placedFurther${String(page)}`;
/** What of a placement's year a funder bears, the funder by its number. */
export const funderFigure = (funder: number): string => `funder${String(funder)}`;

/** A figure of all placements: one list for each, so that it is gathered once. */
export const columnOf = (count: number, figure: string, page = 0): CellList =>
  count === 0 ? [] : columnCalled(`${tableOfPage(page)} ${figure}`);
const columnCalled = rememberedByText((called): CellList => {
  const [table = '', figure = ''] = called.split(' ');
  return { table, figure };
});

/** What the sums of a row come to, column by column; null for what is worked out. */
export const knownOf =
  (pennies: readonly (bigint | null)[]): NonNullable<DescribedRow['comesTo']> =>
  (column) => {
    const known = pennies[column] ?? null;
    return known === null ? undefined : inPounds(known);
  };
