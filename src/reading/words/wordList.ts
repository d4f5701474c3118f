/**
 * How strongly words speak for a cost category. "RSW" can be nothing but care staff: sure, 0.95. "Agency" is most often
 * staff, but may be a recruitment fee: likely, 0.8. "Equipment" could stand in four places: a hint, 0.55.
 */
import type { CostCategory } from '../../domain/fee/costCategory';

export interface WordList {
  readonly category: CostCategory;
  readonly sure: readonly string[];
  readonly likely: readonly string[];
  readonly hint: readonly string[];
}
