/** What the workbook of a fee round speaks of, and the names of the cells its pages share. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import type { FeeRoundOfList } from '../../domain/portfolio/feeRoundOfList';
import { number, product, quotient, rounded, type CellId, type Expression } from '../core/expression';

export interface CouncilAnswer {
  /** Null where the day is not stated. */
  readonly on: IsoDate | null;
  readonly agrees: string | null;
  /** After the day to answer by. */
  readonly isLate: boolean;
}

export interface FeeRoundSubject {
  readonly feeRound: FeeRoundOfList;
  readonly councils: readonly string[];
  /** By council, as the list of placements writes it. */
  readonly answers: ReadonlyMap<string, CouncilAnswer>;
  readonly answerBy: IsoDate | null;
  /** A rate for every placement, and null where none is asked about. */
  readonly rate: Exact | null;
  readonly asAt: IsoDate;
}

export const councilCell = (council: number, part: string): CellId =>
  `round.council.${String(council)}.${part}`;
export const placedCell = (placement: number, part: string): CellId =>
  `round.placed.${String(placement)}.${part}`;
export const inAllCell = (part: string): CellId => `round.inAll.${part}`;
export const termCell = {
  decided: 'round.decided',
  requested: 'round.requested',
  months: 'round.months',
  rate: 'round.rate',
} as const;

export const yearOf = (weekly: Expression): Expression =>
  rounded(quotient(product(weekly, number(365)), number(7)), 2);
