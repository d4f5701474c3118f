/** What the review's log of assumptions holds beyond the rows above: nothing that was assumed goes unsaid. */
import type { FeeReview } from '../../domain/review/feeReview';
import { headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { assumptionColumns } from './assumptionRow';
import { sourceWords } from './reviewWords';

const shownAbove: readonly string[] = [
  'weeksPerYear',
  'registeredPlaces',
  'placesThatCanBeUsed',
  'plannedOccupancy',
  'daysAwayAYear',
  'workingDaysAWeek',
  'fullTimeHours',
  'pension',
  'organisationPayBill',
  'nationalLivingWage',
  'employerNIPercent',
  'pensionBand',
  'levy',
];

export function otherAssumptions(review: FeeReview): readonly DescribedRow[] {
  const others = review.assumptions.filter(({ id }) => !shownAbove.includes(id));
  if (others.length === 0) return [];
  return [
    headingRow('Other assumptions', assumptionColumns),
    ...others.map(({ label, value, effect, provenance }) =>
      row(
        words(label, 'label'),
        words(value),
        words(''),
        words(effect),
        words(sourceWords(provenance), 'note'),
      ),
    ),
  ];
}
