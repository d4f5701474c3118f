/** What a whole workbook says that bears on every column: facts for sharing, fees, weeks in the year, sentences on amounts. */
import type { CostPeriod } from '../../domain/calendar/period';
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { DivisionFacts } from '../meanings/divisionFacts';
import type { Divisor } from './divisors';
import type { Basis } from './reading';
import type { StatedFee } from './statedFees';

export interface Setting {
  readonly facts: DivisionFacts;
  readonly divisors: readonly Divisor[];
  readonly fees: readonly StatedFee[];
  readonly saidWeeks: WeeksPerYear | null;
  /** Sentences and titles of the whole workbook that say what all amounts are. */
  readonly titles: readonly string[];
  /** What a user stated. */
  readonly forced: { readonly period?: CostPeriod; readonly basis?: Basis; readonly sharedBy?: number };
}
