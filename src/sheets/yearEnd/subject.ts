/** What the workbook of a year's end speaks of: the year as agreed and as it was, and what comes of it. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import type { Reconciliation, YearEndTerms } from '../../domain/yearEnd/reconciliation';
import type { DatedYear } from '../../domain/yearEnd/yearIncome';

/** What the year paid: one fee for so many nights of the most there are, or fees by their days with allowances. */
export type PaidInYear =
  | { readonly kind: 'oneFee'; readonly fee: Weekly; readonly most: number }
  | { readonly kind: 'dated'; readonly year: DatedYear };

export interface YearEndSubject {
  readonly terms: YearEndTerms;
  readonly paid: PaidInYear;
  readonly answer: Reconciliation;
  readonly placement: string | null;
  readonly provider: string | null;
  /** What the year cost, before what the agreement does not allow; the rest is the allowable cost. */
  readonly disallowed: readonly { readonly what: string; readonly pounds: Exact }[];
  readonly asAt: IsoDate;
}
