/** Decision proposes what the domain proposes, and nothing that another sentence or page contradicts. */
import { poundsInWords, poundsPer } from '../../../src/domain/money/moneyPer';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import { noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { layOut } from '../../../src/sheets/core/layout';
import { ownPositionCell, ruleCell } from '../../../src/sheets/review/cellIds';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { directorSentence } from '../../../src/workflows/review/directorSentence';
import { besideNeeds, someBenchmarks } from '../../support/comparedReview';
import { cellWithId } from '../../support/gridText';
import { withTyped } from '../../support/oracle/withTyped';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../../support/reviews';

const review = aReviewOfAForeignLayout();
const needs = besideNeeds();
const both = { ...needs, benchmarks: someBenchmarks() };
const withTerms = (comparisons: ReviewComparisons, terms: object): ReviewComparisons => ({
  ...comparisons,
  terms: { ...noTerms, ...terms },
});

const onDecision = (comparisons: ReviewComparisons, ...typed: readonly Typed[]) =>
  onDecisionOf(review, comparisons, ...typed);

type Typed = readonly [string, number | string];

function onDecisionOf(of: FeeReview, comparisons: ReviewComparisons, ...typed: readonly Typed[]) {
  const described = typed.reduce(
    (workbook, [id, value]) => withTyped(workbook, { id, value, sheet: 'Our position' }),
    describeReview(of, comparisons),
  );
  return String(cellWithId(layOut(described), 'decision.proposed').value);
}

const targetOf = (comparisons: ReviewComparisons) =>
  poundsInWords(reviewPositions(review, comparisons).positions.totals.target);

test('a limit of our own below the aim: which gives way is settled first, as the domain says', () => {
  // The form of this home holds an offer of £1,500.00; its fee is £1,600.00, of which no line explains £37.33.
  const template = aReviewOfATemplate();
  const comparisons = withTerms(noComparisons, { ownLimit: poundsPer('week', 1550) });
  expect(onDecisionOf(template, comparisons)).toBe(
    'We have offered £1,500.00; the rows come to £1,562.67, above the limit of £1,550.00: settle which of the two gives way before the meeting.',
  );
  expect(directorSentence(template, comparisons)).toContain(
    'we have offered £1,500.00, and its lines come to £1,562.67, above the limit of £1,550.00, so settle which gives way before the meeting',
  );
});

test.each<readonly [string, ReviewComparisons, string]>([
  ['nothing', noComparisons, 'until the child’s needs, comparable fees or a limit of our own are there'],
  [
    'needs and comparable homes that disagree',
    both,
    'until a choice between should-cost and comparable homes or a limit of our own are there',
  ],
])(
  'beside %s no figure is proposed, and what would give one is what is not there',
  (_, comparisons, until) => {
    const target = targetOf(comparisons);
    expect(onDecision(comparisons)).toBe(
      `Pay no more than the ${target} a week that the lines explain ${until}.`,
    );
    expect(directorSentence(review, comparisons)).toContain(
      `pay no more than the ${target} that its lines explain ${until}`,
    );
  },
);

test('it follows what is typed on Our position: a choice, an offer, a position of one’s own', () => {
  expect(onDecision(both, ['negotiation.directCare.restsOn', 'Should-cost'])).not.toContain(
    'Pay no more than',
  );
  expect(onDecision(both, ['negotiation.offer', 2900])).toContain('Stay at the £2,900.00 offered until');
  expect(onDecision(noComparisons, [ownPositionCell('premises', 'target'), 1])).toMatch(
    /^We propose to open at /,
  );
});

test('an aim that is the quote is none on price', () => {
  expect(onDecision(needs, [ruleCell('target', 'figure'), 'As submitted'])).toBe(
    'In the middle, what the categories are held against comes to no less than the quote: argue from hours, needs and evidence, not from price.',
  );
});

test('an offer is said as one, by its own pounds; one above what is asked is checked first', () => {
  // Its fee is £3,300.00.
  expect(
    onDecision(noComparisons, ['negotiation.offer', 2900], [ownPositionCell('premises', 'target'), 1]),
  ).toMatch(/^We have offered £2,900\.00 and propose to aim at £[\d,.]+ /);
  const above = withTerms(needs, { offers: [{ on: null, weekly: poundsPer('week', 4300) }] });
  expect(onDecision(above)).toBe(
    'The offer of £4,300.00 on record is more than is asked: check it before a figure is proposed.',
  );
  expect(directorSentence(review, above)).toContain(
    'check the offer of £4,300.00 on record, since it is more than is asked',
  );
});

test('once a need is typed, the range that is said of it stands round its own figure, and the ratio is the one typed', () => {
  const typed = (value: number) =>
    layOut(withTyped(describeReview(review, needs), { id: 'need.staff', value, sheet: 'Should-cost' }));
  const range = (grid: ReturnType<typeof layOut>) =>
    ['range.p10', 'shouldCost.total.central', 'range.p90'].map((id) => Number(cellWithId(grid, id).exact));
  const written = layOut(describeReview(review, needs));
  const { simulation } = needs.shouldCost ?? {};
  expect(range(written)[0]).toBeCloseTo(simulation?.p10.pounds.toNumber() ?? NaN, 4);
  expect(range(written)[2]).toBeCloseTo(simulation?.p90.pounds.toNumber() ?? NaN, 4);
  for (const staff of [1, 2, 4]) {
    const [from = 0, central = 0, to = 0] = range(typed(staff));
    expect([from < central, central < to]).toEqual([true, true]);
  }
});

test('the ratio that is expected on Our position is the one that is typed', () => {
  const grid = layOut(
    withTyped(describeReview(aReviewOfATemplate(), needs), {
      id: 'need.staff',
      value: 3,
      sheet: 'Should-cost',
    }),
  );
  const said =
    grid.sheets
      .find(({ name }) => name === 'Our position')
      ?.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value))) ?? [];
  expect(said).toContain('Care by day, 3:2 expected');
  expect(said.some((words) => words.startsWith('If care by day at 3:2 is agreed: '))).toBe(true);
});
