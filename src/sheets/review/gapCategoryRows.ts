/** The rows of categories in why a fee differs; of what the child needs, what the difference in hours is worth. */
import { additionalCategories } from '../../domain/fee/costCategory';
import type { FeeReview } from '../../domain/review/feeReview';
import type { GapOfKind } from '../../domain/shouldCost/gapByPost';
import type { GapOfCategory } from '../../domain/shouldCost/gapOfFee';
import { computed, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, difference, sumOfCells, type Expression } from '../core/expression';
import { lineCell as shouldCostLine, varianceCell } from '../shouldCost/cellIds';
import { lineCell } from './cellIds';
import { needAlone } from './gapNeedRows';
import { followsNeeds, gapCell, lowerFirst, none, notStated, partRow } from './gapPostRows';

/** What is needed is cut by no rule: only its hours can differ, and where they are not known on both sides there is nothing to agree. */
export function categoryRow(
  { category, label }: GapOfCategory,
  ownLines: Expression | null,
  review: FeeReview,
): DescribedRow {
  const own = (figure: 'submitted' | 'central') => cell(varianceCell(category, figure));
  const above = ownLines ?? cell(varianceCell(category, 'variance'));
  const called = lowerFirst(label);
  if (category === 'unclassified')
    return row(
      words(label, 'label'),
      computed(gapCell(category, 'all'), above, 'moneyStrong'),
      words('Nothing is expected of what is not classified: ask what it pays for.', 'purpose'),
    );
  if (!additionalCategories.includes(category)) {
    const unstated = { unless: none(own('submitted')), says: notStated };
    return partRow(label, category, above, `${called} as expected`, [unstated]);
  }
  const alone = needAlone(category, review);
  return alone === null
    ? row(
        words(label, 'label'),
        computed(gapCell(category, 'all'), above, 'moneyStrong'),
        words(followsNeeds, 'purpose'),
      )
    : partRow(
        label,
        category,
        above,
        `${called} as assessed`,
        [{ unless: none(own('central')), says: followsNeeds }],
        alone,
      );
}

/** Of the child’s own hours what stands in lines and not in posts, above what is assessed where no post has any. */
export function ownHoursInLines(review: FeeReview, posts: readonly GapOfKind[]): Expression {
  const ofPosts = review.breakdown.lines
    .filter(({ category, origin }) => category === 'additionalStaffing' && origin.kind === 'post')
    .map(({ id }) => lineCell(id, 'inFee'));
  const submitted = cell(varianceCell('additionalStaffing', 'submitted'));
  const inLines = ofPosts.length === 0 ? submitted : difference(submitted, sumOfCells(ofPosts));
  return posts.some(({ kind }) => kind === 'childsOwnHours')
    ? inLines
    : difference(inLines, cell(shouldCostLine('extraHours', 'central')));
}
