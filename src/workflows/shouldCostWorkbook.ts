/** A should-cost as a workbook, laid out and ready for any host. */
import type { WorkbookGrid } from '../sheets/grid';
import { layOut } from '../sheets/layout';
import { describeShouldCost } from '../sheets/shouldCost/shouldCostWorkbook';
import type { ShouldCostAnswer } from './shouldCostOf';

export function shouldCostWorkbook(answer: ShouldCostAnswer): WorkbookGrid {
  return layOut(describeShouldCost(answer));
}
