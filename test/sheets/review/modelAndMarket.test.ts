/**
 * Should-cost against comparable homes, of the whole fee, on Decision and Our position: in words that follow both. Elm House, the
 * needs and the quartiles are invented.
 */
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import type { WorkbookDescription } from '../../../src/sheets/core/description';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { layOut } from '../../../src/sheets/core/layout';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { parameterCell } from '../../../src/sheets/shouldCost/cellIds';
import { describeProvidersCopy, describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { aFeeToCompare, compared, quartiles } from '../../support/benchmarks';
import { besideNeeds } from '../../support/comparedReview';
import { withTyped } from '../../support/oracle/withTyped';
import { aReviewOfATemplate } from '../../support/reviews';

const review = aReviewOfATemplate();
/** Quartiles of so many pounds beside needs of £4,267.46, by the hand check of a 1:2 home of 4 places and a waking night at 2025/26. */
const needs = besideNeeds({ dayRatio: '1:2', wakingStaff: 1 });
const beside = (...pounds: readonly [number, number, number]): ReviewComparisons => ({
  ...needs,
  benchmarks: compared([quartiles([...pounds])], { fee: aFeeToCompare({ fee: poundsPer('week', 1600) }) }),
});

const linesOf = (described: WorkbookDescription): readonly string[] => {
  const { valueOf } = evaluateWorkbook(placeCells(described));
  const ids = described.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.id ?? [])),
  );
  return ids.filter((id) => id.startsWith('modelAndMarket.')).map((id) => String(valueOf(id)));
};

const far = beside(7900, 8000, 8100);
const described = describeReview(review, far);

test('they disagree: what is said is the finding, above everything else on Decision and under what positions rest on', () => {
  const [finding] = reviewPositions(review, far).doubts;
  const lines = linesOf(described);
  expect(finding?.code).toBe('model-and-market-disagree');
  expect(lines[0]).toMatch(
    /^Should-cost and comparable homes disagree: £4,267\.46 \(.*\) against a median of £8,000\.00 \(£7,900\.00 to £8,100\.00\)\.$/,
  );
  // Three parameters, as many on a line as fit. All but living is shared: (4,267.46 − 298.67) × 0.8 ÷ (8,000 − 298.67) = 41 %
  expect(lines.slice(1, 3).join(' ')).toMatch(
    /^What would bring the should-cost there: occupancy 80 → 41 %; or /,
  );
  expect(finding?.sentence.startsWith(lines.slice(0, 3).join(' '))).toBe(true);
  expect(lines[3]).toMatch(/^No position is proposed from either until one is chosen/);
  const grid = layOut(described);
  const decision = grid.sheets.find(({ name }) => name === 'Decision')!;
  const said = decision.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
  // The title, what the page is for and the band above it
  expect(said[3]).toBe(lines[0]);
});

test('a choice in a drop-down, and a parameter typed on Should-cost, are followed', () => {
  const chosen = withTyped(described, {
    id: 'negotiation.living.restsOn',
    sheet: 'Our position',
    value: 'Should-cost',
  });
  expect(linesOf(chosen)[3]).toMatch(/^Positions rest on what is chosen for each category/);
  const moved = withTyped(described, {
    id: parameterCell('occupancy', 'central'),
    sheet: 'Should-cost',
    value: 0.5,
  });
  const [sentence, anew, second] = linesOf(moved);
  expect(sentence).not.toContain('£4,267.46');
  expect(anew).toMatch(
    /^The should-cost or the market was changed since the day in the footer: work it out anew/,
  );
  expect(second).toBe('');
});

test('they agree: the sentence says so, and nothing else is asked for', () => {
  // £4,267.46 and £4,500 are £232.54 apart, the quartiles £1,000 and the range to expect more
  const [sentence, ...others] = linesOf(describeReview(review, beside(4000, 4500, 5000)));
  expect(sentence).toMatch(/^Should-cost and comparable homes agree within their ranges: £4,267\.46 /);
  expect(others.every((each) => each === '')).toBe(true);
});

test('with one of the two there is nothing to say, and the provider’s copy never has it', () => {
  expect(linesOf(describeReview(review, needs))).toEqual([]);
  expect(linesOf(describeReview(review, noComparisons))).toEqual([]);
  expect(linesOf(describeProvidersCopy(review))).toEqual([]);
});
