/**
 * Every unlocked cell of a review's workbook, set to other values that its check allows: the sheet then says what the domain
 * says of the same change, line by line, ratio by ratio, post by post, and no cell holds an error.
 *
 * Here with our own evaluation, which other tests hold against LibreOffice and Univer; `npm run recalculate` does the same with
 * LibreOffice, three values each, for every kind of workbook.
 */
import { exactText, type Exact } from '../../src/domain/money/exact';
import type { FeeReview } from '../../src/domain/review/feeReview';
import type { WorkbookDescription } from '../../src/sheets/core/description';
import { evaluateWorkbook } from '../../src/sheets/core/evaluateWorkbook';
import { idOf } from '../../src/sheets/core/grid';
import { layOut } from '../../src/sheets/core/layout';
import { placeCells } from '../../src/sheets/core/placeCells';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { reviewTypedOver } from '../../src/workflows/review/typedOver';
import { allowedValues, type TypedValue } from '../support/oracle/allowedValues';
import { withTyped } from '../support/oracle/withTyped';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../support/reviews';

const reviews: readonly (readonly [string, FeeReview])[] = [
  ['a template layout', aReviewOfATemplate()],
  ['a foreign layout', aReviewOfAForeignLayout()],
];

/** To a hundredth of a penny: what is rounded to the penny on either side is the same by then. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? exactText((value as Exact).toDecimalPlaces(6))
    : String(value);

const restOnPosts = ['directCareHoursPerChildWeek', 'costPerDirectCareHour', 'wtePerChild'];

function domainFigures(review: FeeReview): ReadonlyMap<string, Exact> {
  const { breakdown } = review;
  return new Map<string, Exact>([
    ['fee.quoted', breakdown.quoted.pounds],
    ['fee.explained', breakdown.explained.pounds],
    ['fee.unexplained', breakdown.unexplained.pounds],
    ['fee.notIncluded', breakdown.notIncluded.pounds],
    ...breakdown.lines.map(({ id, weekly }) => [`line.${id}.weekly`, weekly.pounds] as const),
    ...breakdown.categories.map(
      ({ category, weekly }) => [`category.${category}.weekly`, weekly.pounds] as const,
    ),
    ...review.postCosts.flatMap(({ post, weekly, weeklyPerChild, wte }) => [
      [`post.${post.id}.weekly`, weekly.pounds] as const,
      [`post.${post.id}.perChild`, weeklyPerChild.pounds] as const,
      ...(post.size.kind === 'sleepInOnly' ? [] : [[`post.${post.id}.wte`, wte] as const]),
    ]),
    // Hours and posts that only labels state stand as they were read.
    ...review.ratios.flatMap(({ id, value }) =>
      value === null || (review.postCosts.length === 0 && restOnPosts.includes(id))
        ? []
        : [[`ratio.${id}`, value] as const],
    ),
  ]);
}

function differences(
  description: WorkbookDescription,
  review: FeeReview,
  typed: TypedValue,
): readonly string[] {
  const placed = placeCells(withTyped(description, typed));
  const { valueOf } = evaluateWorkbook(placed);
  const expected = domainFigures(reviewTypedOver(review, new Map([[typed.id, typed.value]])));
  return [...expected].flatMap(([id, figure]) => {
    const held = knownValue(valueOf, id);
    return held === undefined || shown(held) === shown(figure)
      ? []
      : [`${typed.id} = ${String(typed.value)}: ${id} is ${shown(held)}, the domain says ${shown(figure)}`];
  });
}

/** Undefined where no such cell stands, or it stands as a value that follows nothing. */
function knownValue(valueOf: (id: string) => unknown, id: string): unknown {
  try {
    return valueOf(id);
  } catch {
    return undefined;
  }
}

describe.each(reviews)('%s', (_name, review) => {
  const description = describeReview(review);
  const values = allowedValues(layOut(description));

  test('every unlocked cell carries a field and what may be typed into it', () => {
    const grid = layOut(description);
    const unlocked = grid.sheets
      .flatMap(({ rows }) =>
        rows.flatMap(({ cells, about }) => cells.map((cell) => (cell === null ? null : { cell, about }))),
      )
      .filter((each) => each?.cell.input);
    expect(unlocked.filter((each) => each !== null && idOf(each.cell, each.about) === undefined)).toEqual([]);
    expect(new Set(values.map(({ id }) => id)).size).toBe(unlocked.length);
  });

  test('what is typed is what the domain says', () => {
    const wrong = values.flatMap((typed) => differences(description, review, typed));
    expect(wrong).toEqual([]);
  }, 120_000);
});
