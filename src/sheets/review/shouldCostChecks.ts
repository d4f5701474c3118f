/** The checks of the should-cost within a review: its lines, its categories, the negotiation and the domain agree. */
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import { cell, number } from '../core/expression';
import { totalCell } from '../shouldCost/cellIds';
import { gapParts, gapWhole } from './gapPostRows';

export function shouldCostChecks({ shouldCost }: ReviewComparisons): readonly ArithmeticCheck[] {
  if (shouldCost === null) return [];
  return [
    twoWays(
      'Should-cost by category comes to the should-cost',
      cell('variance.total.central'),
      cell(totalCell('central')),
    ),
    twoWays(
      'Should-cost central in our position comes to the should-cost',
      cell('negotiation.total.shouldCostCentral'),
      cell(totalCell('central')),
    ),
    twoWays('The parts of why the fee differs come to the whole', cell(gapParts), cell(gapWhole)),
    asWorkedOut(
      'As worked out: should-cost central',
      cell(totalCell('central')),
      number(shouldCost.cost.total.central.pounds),
    ),
  ];
}
