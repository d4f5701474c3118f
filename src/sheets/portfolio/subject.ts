/** What the workbook of a portfolio speaks of, and the names of the cells its pages share. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { cell, cellNames, type CellId, type CellList, type Expression } from '../core/expression';

export interface PortfolioSubject {
  readonly portfolio: Portfolio;
  readonly asAt: IsoDate;
  /** The reference of a placement that has a page of its own. */
  readonly panelPlacement: string | null;
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

/** A figure of all placements. */
export const columnOf = (count: number, figure: string): CellList =>
  count === 0 ? [] : { table: placements, figure };
