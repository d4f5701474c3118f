/** What the should-cost sheets are about: the answer, the fee beside it, and where that fee stands in the same workbook. */
import type { CostCategory } from '../../domain/fee/costCategory';
import type { FeeAgainstShouldCost, ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import type { CellId } from '../core/expression';

export interface ShouldCostSubject extends ShouldCostAnswer {
  /** Null where no fee is set beside the needs. */
  readonly compared: FeeAgainstShouldCost | null;
  /** Null where the workbook holds no sheet of the fee itself: submitted figures are then typed. */
  readonly live: LiveFee | null;
}

export interface LiveFee {
  readonly quoted: CellId;
  readonly explained: CellId;
  /** The cell with what is submitted for the category; null where nothing is. */
  readonly ofCategory: (category: CostCategory) => CellId | null;
}
