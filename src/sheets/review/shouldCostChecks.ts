/** The checks of the should-cost within a review: its lines, its categories, the negotiation and the domain agree. */
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { rangeEnds, type RangeEnd } from '../../domain/shouldCost/parameters';
import { fault, type ArithmeticCheck } from '../core/checksSheet';
import { cell, number } from '../core/expression';
import { totalCell } from '../shouldCost/cellIds';
import { changed } from './arithmeticChecks';

const inTable = {
  low: 'negotiation.total.shouldCostLow',
  central: 'negotiation.total.shouldCostCentral',
  high: 'negotiation.total.shouldCostHigh',
} as const satisfies Record<RangeEnd, string>;

export function shouldCostChecks({ shouldCost }: ReviewComparisons): readonly ArithmeticCheck[] {
  if (shouldCost === null) return [];
  return [
    {
      label: 'Should-cost by category comes to the should-cost',
      first: cell('variance.total.central'),
      second: cell(totalCell('central')),
      places: 2,
      meaning: fault,
    },
    ...rangeEnds.map((end): ArithmeticCheck => ({
      label: `Should-cost ${end} in our position comes to the should-cost`,
      first: cell(inTable[end]),
      second: cell(totalCell(end)),
      places: 2,
      meaning: fault,
    })),
    {
      label: 'As worked out: should-cost central',
      first: cell(totalCell('central')),
      second: number(shouldCost.cost.total.central.pounds),
      places: 2,
      meaning: changed,
    },
  ];
}
