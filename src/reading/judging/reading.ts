/** One whole interpretation of a workbook's costs: which column, solved how, of which period, shared by whom, at which price. */
import type { CostPeriod, Period } from '../../domain/calendar/period';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { AmountColumn } from './amountColumn';
import type { Divisor } from './divisors';
import type { Solved, SolvedTotal } from './solverRow';
import type { StatedFee } from './statedFees';

export interface Evidence {
  readonly words: string;
  readonly bits: number;
}

/** The price among nested totals: the lines under one total, or everything that is not added up. */
export interface Price {
  readonly total: SolvedTotal | null;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
  /** The sum of its lines, and what the total prints; in the column's own period, or a week where rows differ. */
  readonly sum: number;
  readonly printed: number;
  readonly bits: number;
}

export type Basis = 'child' | 'home';

export interface Reading {
  readonly column: AmountColumn;
  readonly solved: Solved;
  readonly price: Price;
  /** Null where each row has its own. */
  readonly period: CostPeriod | null;
  /** What a row without a period of its own is for, where rows differ. */
  readonly otherwise: CostPeriod;
  readonly isPeriodStated: boolean;
  /** Its heading or its rows name another period: a sum that fits all the same is chance. */
  readonly isPeriodDenied: boolean;
  readonly basis: Basis;
  readonly isBasisStated: boolean;
  readonly divisor: Divisor | null;
  readonly weeks: WeeksPerYear;
  /** What the lines of the price come to for one child a week. */
  readonly weekly: number;
  readonly fee: StatedFee | null;
  readonly feeAgrees: boolean;
  readonly bits: number;
  readonly evidence: readonly Evidence[];
}

/** A reading that is told, alone or with those of other tables. */
export interface Part {
  readonly reading: Reading;
  /** Rows whose money another part holds line by line. */
  readonly carried: ReadonlySet<number>;
  /** The row of the first part that it is the lines of. */
  readonly standsFor?: number;
}

const weeksIn: Readonly<Record<WeeksPerYear, number>> = {
  '52': 52,
  '365/7': 365 / 7,
  '365.25/7': 365.25 / 7,
  '366/7': 366 / 7,
};

/** What an amount for a period is a week. */
export function aWeek(period: Period, weeks: WeeksPerYear, teachingWeeks = 39): number {
  switch (period) {
    case 'hour':
      return 0;
    case 'night':
      return 7;
    case 'week':
      return 1;
    case 'fortnight':
      return 0.5;
    case 'fourWeeks':
      return 0.25;
    case 'month':
      return 12 / weeksIn[weeks];
    case 'quarter':
      return 4 / weeksIn[weeks];
    case 'year':
      return 1 / weeksIn[weeks];
    case 'teachingWeek':
      return teachingWeeks / weeksIn[weeks];
  }
}
