/** What the workbook of many year ends speaks of, and the names of its cells. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import type { Percentage } from '../../domain/money/percentage';
import { cell, type CellId, type Expression } from '../core/expression';

export interface YearEndRow {
  readonly placement: string;
  readonly council: string;
  /** Null where what was paid is stated as one sum. */
  readonly fee: Exact | null;
  readonly nights: number;
  /** Of the nights paid the last ones, where the fee changed in the year. */
  readonly laterFee: Exact | null;
  readonly laterNights: Exact | null;
  /** Beside the fees, or all that was paid. */
  readonly paid: Exact | null;
  readonly hoursAgreed: Exact;
  readonly hoursDelivered: Exact;
  readonly hourRate: Exact;
  readonly cost: Exact;
  readonly disallowed: Exact;
  readonly toCouncil: Exact;
}

export interface YearEndsSubject {
  readonly provider: string | null;
  readonly tolerance: Percentage;
  readonly cap: Percentage;
  readonly councilShare: Percentage;
  readonly rows: readonly YearEndRow[];
  readonly councils: readonly string[];
  readonly asAt: IsoDate;
}

export const of = (name: string): CellId => `yearEnds.${name}`;
export const at = (name: string): Expression => cell(of(name));
export const rowCell = (index: number, name: string): CellId => of(`${String(index)}.${name}`);

const spare = 2;
/** Placements as stated, and rows left to type in. */
export const rowsOf = ({ rows }: YearEndsSubject): readonly (YearEndRow | null)[] => [
  ...rows,
  ...Array.from({ length: spare }, () => null),
];

/** Columns that stand only where a placement has something in them. */
export const usedColumns = (
  rows: readonly YearEndRow[],
): { readonly later: boolean; readonly paid: boolean } => ({
  later: rows.some(({ laterFee }) => laterFee !== null),
  paid: rows.some(({ paid }) => paid !== null),
});
