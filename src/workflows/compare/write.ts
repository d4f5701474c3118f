/** The change sheet of two submissions as a workbook, laid out and ready for any host. */
import type { FeeReview } from '../../domain/review/feeReview';
import type { ChangesBetween } from '../../domain/review/changesBetween';
import { describeChanges } from '../../sheets/compare/changesWorkbook';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layOut } from '../../sheets/core/layout';

export function changesWorkbook(changes: ChangesBetween, earlier: FeeReview, later: FeeReview): WorkbookGrid {
  return layOut(describeChanges({ changes, earlier, later, live: null }));
}
