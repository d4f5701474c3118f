/**
 * The key ratios as formulas over the cells of the workbook: shares of the fee, margin and mark-up, and from the posts
 * the hours of direct care and the WTE behind each child. Where a layout has no posts, hours and WTE are what its labels
 * state, and stand as values.
 *
 * Worked example: 336 care and 70 waking-night hours over 3.2 children, and 10 of the child's own: 406 ÷ 3.2 + 10 = 136.9.
 */
import { costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import { directCareLines } from '../../domain/review/directCareHours';
import { linesOfSleepIns, type KeyRatioId } from '../../domain/review/keyRatios';
import type { FeeReview } from '../../domain/review/feeReview';
import {
  cell,
  difference,
  either,
  equals,
  number,
  quotient,
  rounded,
  sum,
  text,
  when,
  type Expression,
} from '../core/expression';
import { categoriesListed } from './categoryTable';
import { categoryCell, feeCell } from '../core/feeCells';
import { lineCell, postCell } from './cellIds';
import { staffHoursOf } from './staffedHours';

const staffing: readonly CostCategory[] = ['directCare', 'managementAndSupport', 'additionalStaffing'];

/**
 * A formula may hold 255 arguments and 8,192 characters. With more posts than this the ratios that go through them one by
 * one stand as values.
 */
const mostPostsInAFormula = 40;

export const ratioCell = (id: KeyRatioId): string => `ratio.${id}`;

/** Null where the ratio does not follow from the workbook's cells alone. */
export function liveRatio(id: KeyRatioId, review: FeeReview): Expression | null {
  const { posts, additionalNeeds } = review.openBook;
  const parts = Math.max(posts.length + additionalNeeds.length, directCareLines(review).length);
  if (goesThroughPosts.includes(id) && parts > mostPostsInAFormula) return null;
  const ofFee = (...categories: readonly CostCategory[]) =>
    quotient(weeklyOf(categories, review), cell(feeCell.quoted));
  switch (id) {
    case 'staffingShareOfFee':
      return quotient(staffingWeekly(review), cell(feeCell.quoted));
    case 'managementShare':
      return ofFee('managementAndSupport');
    case 'homeOverheadShare':
      return ofFee('premises', 'homeRunning');
    case 'centralOverheadShare':
      return ofFee('centralOverheads');
    case 'additionalNeedsShare':
      return ofFee('additionalStaffing', 'additionalHealth', 'additionalEducation');
    case 'margin':
      return quotient(weeklyOf(['return'], review), cell(feeCell.explained));
    case 'markUp':
      return quotient(
        weeklyOf(['return'], review),
        difference(cell(feeCell.explained), weeklyOf(['return'], review)),
      );
    case 'marginIfUnexplainedIsProfit':
      return quotient(sum(weeklyOf(['return'], review), cell(feeCell.unexplained)), cell(feeCell.quoted));
    case 'directCareHoursPerChildWeek':
      return directCareHours(review);
    case 'costPerDirectCareHour':
      return costPerHour(review);
    case 'wtePerChild':
      return wtePerChild(review);
  }
}

const goesThroughPosts: readonly KeyRatioId[] = [
  'staffingShareOfFee',
  'directCareHoursPerChildWeek',
  'costPerDirectCareHour',
  'wtePerChild',
];

/** What the lines in the fee come to without the provider's return and before discounts. */
export function costOfCare(review: FeeReview): Expression {
  return difference(cell(feeCell.explained), weeklyOf(['return', 'discount'], review));
}

function weeklyOf(categories: readonly CostCategory[], review: FeeReview): Expression {
  return sumOrNought(
    categoriesListed(review)
      .filter((category) => categories.includes(category))
      .map((category) => cell(categoryCell(category, 'weekly'))),
  );
}

/** Every post is staffing, also where it teaches or treats. */
function staffingWeekly(review: FeeReview): Expression {
  const posts = review.breakdown.lines.filter(({ origin }) => origin.kind === 'post');
  return sumOrNought([
    ...categoriesListed(review)
      .filter((category) => staffing.includes(category))
      .map((category) => cell(categoryCell(category, 'weekly'))),
    ...posts.map(({ id }) => when(isIn(staffing, id), number(0), cell(lineCell(id, 'inFee')))),
  ]);
}

const isIn = (categories: readonly CostCategory[], id: string): Expression =>
  either(
    ...categories.map((category) =>
      equals(cell(lineCell(id, 'category')), text(costCategoryLabel(category))),
    ),
  );

function directCareHours(review: FeeReview): Expression | null {
  const { posts } = review.openBook;
  if (!posts.some(({ postType }) => postType === 'care' || postType === 'wakingNight')) return null;
  return sumOrNought(directCareLines(review).map((line) => staffHoursOf(line, review)));
}

function costPerHour(review: FeeReview): Expression | null {
  if (directCareHours(review) === null) return null;
  const hours = cell(ratioCell('directCareHoursPerChildWeek'));
  // Whoever counts among the hours counts with its money too, whatever its category is typed to be.
  const others = directCareLines(review).map(({ lineId }) =>
    when(isIn(directCare, lineId), number(0), cell(lineCell(lineId, 'inFee'))),
  );
  const care = sum(weeklyOf(directCare, review), ...others);
  const sleepIns = sleepInMoney(review);
  return quotient(sleepIns.length === 0 ? care : difference(care, sum(...sleepIns)), hours);
}

/** What the direct-care lines in the fee hold for sleep-ins, which have no hours. */
function sleepInMoney(review: FeeReview): readonly Expression[] {
  const posts = review.openBook.posts.filter(
    ({ postType, sleepIns }) => postType !== 'sleepIn' && sleepIns !== null,
  );
  return [
    ...posts.map(({ id }) =>
      rounded(quotient(cell(postCell(id, 'sleepInWeekly')), cell(postCell(id, 'childrenSharing'))), 2),
    ),
    ...linesOfSleepIns(review.breakdown.lines, review.postCosts).map(({ id }) =>
      when(isIn(directCare, id), cell(lineCell(id, 'inFee')), number(0)),
    ),
  ];
}

const directCare: readonly CostCategory[] = ['directCare', 'additionalStaffing'];

function wtePerChild({ openBook: { posts } }: FeeReview): Expression | null {
  if (posts.length === 0) return null;
  return sum(
    ...posts.map(({ id }) => quotient(cell(postCell(id, 'wte')), cell(postCell(id, 'childrenSharing')))),
  );
}

function sumOrNought(parts: readonly Expression[]): Expression {
  return parts.length === 0 ? number(0) : sum(...parts);
}
