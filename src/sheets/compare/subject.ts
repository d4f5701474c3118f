/** What the change sheet is made of. */
import type { ChangesBetween } from '../../domain/review/changesBetween';
import type { FeeReview } from '../../domain/review/feeReview';
import type { CellId } from '../core/expression';

export interface ChangesSubject {
  readonly changes: ChangesBetween;
  readonly earlier: FeeReview;
  readonly later: FeeReview;
  /** Where the later submission's own figures stand in the same workbook, so that the page follows them; null where they do not. */
  readonly live: {
    readonly ofLine: (lineId: string) => CellId;
    readonly explained: CellId;
    readonly unexplained: CellId;
    readonly quoted: CellId;
  } | null;
}
