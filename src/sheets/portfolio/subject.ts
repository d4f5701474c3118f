/** What the workbook of a portfolio speaks of, and the names of the cells its pages share. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { cell, cellNames, type CellId, type Expression } from '../core/expression';

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

/** A figure of a placement, by its number in the list. */
export const placedCell = cellNames('placed');
/** A figure of one fee of a placement that has several. */
export const feeCell = cellNames('placedFee');

export const columnOf = (count: number, figure: string): readonly CellId[] =>
  Array.from({ length: count }, (_, index) => placedCell(String(index), figure));
