/**
 * A check: one rule of the field, put to one submission. It looks, it never changes a figure, and it answers with
 * findings; an empty list means that it has nothing to ask.
 *
 * Severity, for every check: an `error` only where the figures cannot be relied on until it is settled, a `warning` for
 * a question to the provider, a `note` for what is worth knowing. Each check's header says why it chose.
 */
import type { IsoDate } from '../calendar/isoDate';
import type { Finding } from '../evidence/finding';
import type { FeeBreakdown } from '../fee/feeBreakdown';
import type { PostCost } from '../staffing/postCost';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { OpenBook } from '../submission/openBook';

export interface CheckSubject {
  readonly asAt: IsoDate;
  readonly openBook: OpenBook;
  readonly staffingAssumptions: StaffingAssumptions;
  readonly postCosts: readonly PostCost[];
  readonly breakdown: FeeBreakdown;
}

export type Check = (subject: CheckSubject) => readonly Finding[];
