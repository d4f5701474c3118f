/** What the workbook of a year's end speaks of: the year as agreed and as it was, and what comes of it. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Reconciliation, YearEndTerms } from '../../domain/yearEnd/reconciliation';

export interface YearEndSubject {
  readonly terms: YearEndTerms;
  readonly answer: Reconciliation;
  readonly placement: string | null;
  /** What the year cost, before what the agreement does not allow; the rest is the allowable cost. */
  readonly disallowed: readonly { readonly what: string; readonly pounds: YearEndTerms['allowableCost'] }[];
  readonly asAt: IsoDate;
}
