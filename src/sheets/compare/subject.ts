/** What the change sheet is made of. */
import type { ChangesBetween } from '../../domain/review/changesBetween';
import type { FeeReview } from '../../domain/review/feeReview';

export interface ChangesSubject {
  readonly changes: ChangesBetween;
  readonly earlier: FeeReview;
  readonly later: FeeReview;
}
