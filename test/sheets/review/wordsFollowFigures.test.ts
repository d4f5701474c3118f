/**
 * No words stand beside a figure that they no longer fit: whatever is typed, each page says what the page of a review made anew of
 * the same figures says. What is of the day it was made (findings, "as submitted") says so and is left out here.
 */
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { layOut } from '../../../src/sheets/core/layout';
import type { CellGrid } from '../../../src/sheets/core/grid';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { reviewTypedOver } from '../../../src/workflows/review/typedOver';
import { besideNeeds } from '../../support/comparedReview';
import { withTyped } from '../../support/oracle/withTyped';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../../support/reviews';

const ofTheDay = ['Findings', 'Checks', 'About', 'Sources', 'Evidence', 'Rounds'];

/** Each row as one text, in no order: which line leads a list is of the day it was made. */
function rowsOf({ rows }: CellGrid): readonly string[] {
  const said = rows.map(({ cells }) =>
    cells.map((cell) => (typeof cell?.value === 'string' ? cell.value : '')).join(' | '),
  );
  const dated = said.findIndex((row) => row.includes('in the words of the day in the footer'));
  return said
    .slice(0, dated < 0 ? undefined : dated)
    .filter((row) => !row.includes('as submitted'))
    .sort();
}

/** A row that is there from before, about nothing any more. */
const saysThatNothingIsLeft = (row: string) =>
  row.includes('Nothing is left to explain here.') || row.includes('No line has one; the fee is more');

function staleWords(
  review: FeeReview,
  [id, value]: readonly [string, number],
  beside: ReviewComparisons = noComparisons,
): readonly string[] {
  const described = describeReview(review, beside);
  const holder = described.sheets.find(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell?.id === id)),
  );
  const typed = layOut(withTyped(described, { id, value, sheet: holder?.name ?? '' }));
  const anew = layOut(describeReview(reviewTypedOver(review, new Map([[id, value]])), beside));
  return typed.sheets
    .filter(({ name }) => !ofTheDay.includes(name))
    .flatMap((sheet) => {
      const other = anew.sheets.find(({ name }) => name === sheet.name);
      const right = other === undefined ? [] : rowsOf(other);
      return rowsOf(sheet).flatMap((row) =>
        right.includes(row) || saysThatNothingIsLeft(row)
          ? []
          : [`${id} = ${String(value)}: ${sheet.name}: ${row}`],
      );
    });
}

/** Around every edge that a check or a sentence has, and between. */
const occupancies = [1, 10, 25, 49, 50, 51, 70, 79, 80, 81, 99, 100].map(
  (percent): readonly [string, number] => ['assumption.plannedOccupancy', percent / 100],
);
const fees = [1, 900, 1562.67, 3304.11, 50_000].map((fee): readonly [string, number] => ['fee.quoted', fee]);

test.each([
  ['our own template', aReviewOfATemplate()],
  ['a foreign layout', aReviewOfAForeignLayout()],
])('%s: at every occupancy and fee', (_, review) => {
  const stale = [...occupancies, ...fees].flatMap((typed) => staleWords(review, typed));
  expect(stale).toEqual([]);
});

test('beside a child’s needs too', () => {
  const stale = [...occupancies.slice(2, 4), ...fees].flatMap((typed) =>
    staleWords(aReviewOfATemplate(), typed, besideNeeds()),
  );
  expect(stale).toEqual([]);
});
