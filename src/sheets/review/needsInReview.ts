/** The needs that the should-cost answers and the outcomes sought, beside the price: no figure decides alone. */
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { placementNeedWords } from '../../domain/shouldCost/needsProfile';
import { headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';

const noneRecorded = 'None recorded: a price without them cannot be judged.';

export function needsInReview({ shouldCost }: ReviewComparisons, columns: number): readonly DescribedRow[] {
  if (shouldCost === null) return [];
  const { needs, outcomes, extraHours } = shouldCost.profile;
  const sought = [...outcomes, ...extraHours.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))];
  return [
    headingRow('The needs assessed and the outcomes sought', columns),
    labelledRow(
      'Needs recorded',
      needs.map((need) => placementNeedWords[need]),
    ),
    labelledRow('Outcomes sought', sought),
  ];
}

function labelledRow(label: string, entries: readonly string[]): DescribedRow {
  return row(
    words('', 'note'),
    words(label, 'label'),
    words(entries.length === 0 ? noneRecorded : entries.join('; '), 'purpose'),
  );
}
