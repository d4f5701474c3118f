/** The checks of the should-cost within a review: its lines, its categories, the negotiation and the domain agree. */
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { changed, fault, type ArithmeticCheck } from '../core/checksSheet';
import { cell, number } from '../core/expression';
import { totalCell } from '../shouldCost/cellIds';
import { gapParts, gapWhole } from './gapPostRows';

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
    {
      label: 'Should-cost central in our position comes to the should-cost',
      first: cell('negotiation.total.shouldCostCentral'),
      second: cell(totalCell('central')),
      places: 2,
      meaning: fault,
    },
    {
      label: 'The parts of why the fee differs come to the whole',
      first: cell(gapParts),
      second: cell(gapWhole),
      places: 2,
      meaning: fault,
    },
    {
      label: 'As worked out: should-cost central',
      first: cell(totalCell('central')),
      second: number(shouldCost.cost.total.central.pounds),
      places: 2,
      meaning: changed,
      ofInputs: true,
    },
  ];
}
