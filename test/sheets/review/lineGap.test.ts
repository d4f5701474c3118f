/** What a line's own label leaves to explain follows the amount typed over it, and its words with it, on every page. */
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { exact } from '../../../src/domain/money/exact';
import { aReviewOfLines } from '../../support/aReviewThatStatesHours';
import { cellWithId } from '../../support/gridText';
import { withTyped } from '../../support/oracle/withTyped';

const [tuition, therapy] = ['Tuition 5 hrs @ £38', 'Therapy 2 hrs @ £60'] as const;
const review = aReviewOfLines(
  [tuition, 210],
  // Agrees as submitted
  [therapy, 120],
  ['Activities 4 x £10 a month', 40],
);
const idOf = (label: string): string => review.breakdown.lines.find((line) => line.label === label)!.id;

function afterTyping(label: string, figure: 'amount' | 'category', value: number | string) {
  const id = `line.${idOf(label)}.${figure}`;
  const grid = layOut(withTyped(describeReview(review), { id, value, sheet: 'Fee breakdown' }));
  // On Summary the last of them stands among the largest gaps.
  const rowsWith = (page: string) =>
    grid.sheets
      .find(({ name }) => name === page)!
      .rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''))
      .filter((cells) => cells.includes(label));
  const inPounds = (cell: string) => exact(cellWithId(grid, cell).exact!).toFixed(2);
  return {
    gap: inPounds(`line.${idOf(label)}.gap`),
    atTheTable: rowsWith('At the table')[0]![5],
    summary: rowsWith('Summary').at(-1)?.[3],
  };
}

test.each([
  // 5 × 38 = 190.00
  [190, '0.00', '–', 'Nothing is left to explain here.'],
  // Within £1 and 0.5 % it agrees
  [190.9, '0.00', '–', 'Nothing is left to explain here.'],
  [
    230,
    '40.00',
    '5 × £38.00 gives £190.00 a week for this child.',
    '5 × £38.00 gives £190.00 a week for this child.',
  ],
  // Less than its label gives: nothing is left to explain
  [150, '-40.00', '–', 'Nothing is left to explain here.'],
])('£210.00 typed over with %d leaves %s', (value, gap, atTheTable, summary) => {
  expect(afterTyping(tuition, 'amount', value)).toEqual({ gap, atTheTable, summary });
});

test('a line that agreed, typed over, is asked about in the words of its label', () => {
  expect(afterTyping(therapy, 'amount', 165)).toMatchObject({
    gap: '45.00',
    atTheTable: '2 × £60.00 gives £120.00 a week for this child.',
  });
});

test('of a category whose amounts are a share of the home’s, its label says nothing', () => {
  expect(afterTyping(tuition, 'category', 'Home running costs')).toMatchObject({
    gap: '0.00',
    atTheTable: '–',
  });
});
