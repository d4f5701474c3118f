/** A fee of 450 lines: Checks holds its columns of figures and not each of its cells, and still says which is another. */
import { evaluateWorkbook } from '../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../src/sheets/core/placeCells';
import { withInputsWatched } from '../../src/sheets/core/watchedInputs';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { aReviewOfLines } from '../support/aReviewThatStatesHours';
import { withTyped } from '../support/oracle/withTyped';

const costs = Array.from(
  { length: 450 },
  (_, index) => [`Repairs of room ${String(index + 1)}`, 10] as const,
);
const review = aReviewOfLines(...costs);
const description = withInputsWatched(describeReview(review));
const line = review.breakdown.lines.find(({ label }) => label === 'Repairs of room 400')!.id;

function checksOf(typed: number | string | null): readonly [string, string] {
  const changed =
    typed === null
      ? description
      : withTyped(description, { id: `line.${line}.amount`, value: typed, sheet: 'Fee breakdown' });
  const placed = placeCells(changed);
  const { valueOf } = evaluateWorkbook(placed);
  return [String(valueOf('check.inputs')), String(valueOf('watched.first'))];
}

test('as written all are as they were, and no formula stands for each of the lines', () => {
  const [verdict] = checksOf(null);
  expect(verdict).toMatch(/^✓ all \d+ as they were$/);
  const all = Number(/\d+/.exec(verdict)![0]);
  expect(all).toBeLessThan(costs.length);
});

test.each([
  ['an amount that is another', 10.01],
  ['words in place of an amount', 'n/a'],
])('%s is one change, and its column is named', (_, typed) => {
  const [verdict, first] = checksOf(typed);
  expect(verdict).toMatch(/^• 1 of \d+ changed$/);
  expect(first).toMatch(/^On Fee breakdown: · column [A-Z]+\. /);
});
