/** What the workbook of a jointly funded year speaks of: its terms as inputs, and the year worked out. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { FundingYear, FundingYearTerms } from '../../domain/jointFunding/fundingYear';

export interface JointFundingSubject {
  readonly terms: FundingYearTerms;
  readonly year: FundingYear;
  readonly placement: string | null;
  /** Why a payer bears what it bears, as the panel recorded it. */
  readonly reasons: readonly { readonly payer: string; readonly from: IsoDate; readonly reason: string }[];
  readonly review: IsoDate | null;
  readonly what: string | null;
  readonly childsView: IsoDate | null;
  readonly asAt: IsoDate;
}
