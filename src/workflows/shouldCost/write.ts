/** A should-cost as a workbook, laid out and ready for any host. */
import type { FeeAgainstShouldCost, ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layOut } from '../../sheets/core/layout';
import { describeShouldCost } from '../../sheets/shouldCost/shouldCostWorkbook';

/** `beside` is null where no fee is set beside the needs. */
export function shouldCostWorkbook(
  answer: ShouldCostAnswer,
  compared: FeeAgainstShouldCost | null,
): WorkbookGrid {
  return layOut(describeShouldCost({ ...answer, compared, live: null }));
}
