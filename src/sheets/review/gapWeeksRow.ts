/**
 * Whether submission and should-cost count the same weeks of a year, beside why a fee differs. Whether they do follows what is typed
 * on Assumptions and Should-cost; what it is worth is of the day of the review, and said only while the weeks and the should-cost
 * are as they were then.
 */
import { daysIn } from '../../domain/calendar/weeksPerYear';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { weeksApart } from '../../domain/review/weeksOfGap';
import { computed, row } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { both, cell, equals, number, product, rounded, text, when } from '../core/expression';
import { assumption } from '../core/feeCells';
import { needCell, totalCell } from '../shouldCost/cellIds';

const countTheSame = 'Submission and should-cost count the same weeks of a year.';
const countOthers =
  'Submission and should-cost count different weeks of a year: part of the gap is that. Review anew to see how much.';

export function weeksRow(review: FeeReview, { shouldCost }: ReviewComparisons): DescribedRow {
  const days = rounded(product(assumption('weeks'), number(7)), 4);
  const expected = cell(needCell('daysAYear'));
  const stated = review.openBook.placement.weeksPerYear;
  const apart = shouldCost === null ? null : weeksApart(stated, shouldCost);
  const others =
    apart === null
      ? text(countOthers)
      : when(
          both(
            equals(days, number(daysIn(apart.submission))),
            both(
              equals(expected, number(daysIn(apart.shouldCost))),
              equals(rounded(cell(totalCell('central')), 2), number(apart.asItStands)),
            ),
          ),
          text(apart.sentence),
          text(countOthers),
        );
  return row(
    computed('gap.weeks', when(equals(days, rounded(expected, 4)), text(countTheSame), others), 'purpose'),
  );
}
