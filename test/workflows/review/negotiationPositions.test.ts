/**
 * Opening, target and limit in the pane: where they start, and what follows from typing.
 *
 * Food at £95.00 with a gap of £15.00, rent at £200.00 without a gap, a fee of £345.00, so £50.00 is not explained.
 */
import type { CostCategory } from '../../../src/domain/fee/costCategory';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { usualRules } from '../../../src/domain/negotiation/positionRule';
import { exact } from '../../../src/domain/money/exact';
import { noComparisons } from '../../../src/domain/review/comparisons';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { negotiationOnScreen } from '../../../src/workflows/review/negotiationPositions';
import { understoodPositions, type TypedPositions } from '../../../src/workflows/review/typedPositions';
import { employmentRules } from '../../support/builders';

const line = (id: string, category: CostCategory, pounds: string, gap: string) => ({
  line: {
    id,
    label: id,
    category,
    weekly: poundsPer('week', pounds),
    included: true,
    allowability: { allowable: true, reason: '' },
  },
  gapToExplain: poundsPer('week', gap),
  gapReason: '',
  reasonAround: null,
  evidenceToAskFor: '',
});

const review = {
  postCosts: [],
  rules: employmentRules(),
  staffingAssumptions: { year: { weeksPerYear: exact(52) } },
  breakdown: {
    quoted: poundsPer('week', '345'),
    unexplained: poundsPer('week', '50'),
    categories: [],
    lines: [],
  },
  openBook: { placement: { councilOffer: null }, additionalNeeds: [], costLines: [] },
  negotiation: [line('rent', 'premises', '200', '0'), line('food', 'living', '95', '15')],
} as unknown as FeeReview;

const plainRules = usualRules({ shouldCost: false, benchmarks: false });
const shownOf = (of: FeeReview, typed: TypedPositions) =>
  negotiationOnScreen({ review: of, comparisons: noComparisons, rules: plainRules, typed });
const totalsWith = (typed: TypedPositions) => shownOf(review, typed).totals;

test('the largest gap stands first, then the largest category', () => {
  expect(shownOf(review, {}).rows.map(({ label }) => label)).toEqual([
    'Not explained by any line',
    'Living and individual allowances',
    'Accommodation and premises',
  ]);
});

test('all three start from what the figures support: unexplained money enters none', () => {
  // Supported: food 95 − 15 = 80, rent 200, unexplained 0. Submitted: 95 + 200 + 50.
  expect(totalsWith({})).toEqual({
    submitted: '£345.00',
    gap: '£65.00',
    opening: '£280.00',
    target: '£280.00',
    // what the provider's own figures come to is no limit of the council's
    limit: 'none yet',
  });
});

test('the target less submitted: what it takes off, and nothing where no fee is stated', () => {
  // 280 − 345
  expect(shownOf(review, {}).targetLessSubmitted).toBe('−£65.00');
  const withoutFee = {
    ...review,
    breakdown: { ...review.breakdown, quoted: poundsPer('week', '0'), unexplained: poundsPer('week', '0') },
  };
  expect(shownOf(withoutFee, {}).targetLessSubmitted).toBeNull();
});

test('a limit that was typed for a category is the council’s own', () => {
  // 200 of rent, 75 typed for food
  expect(totalsWith({ living: { limit: '75' } }).limit).toBe('£275.00');
});

test('an offer on record is the opening, and the target is not below it', () => {
  const offered = {
    ...review,
    openBook: {
      ...review.openBook,
      placement: { ...review.openBook.placement, councilOffer: poundsPer('week', '300') },
    },
  };
  expect(shownOf(offered, {}).totals).toMatchObject({
    opening: '£300.00',
    target: '£300.00',
    limit: 'none yet',
  });
});

test.each([
  ['85', '£285.00'],
  ['£85.50', '£285.50'],
  // 1,285 is more than the quote, which no position is above
  ['1,085', '£345.00'],
  // To the penny, half away from zero: 85.005 is 85.01.
  ['85.005', '£285.01'],
  ['−5', '£195.00'],
])('a target of %s for food makes the whole target %s', (text, total) => {
  expect(totalsWith({ living: { target: text } }).target).toBe(total);
});

test.each(['', 'a lot', '12,5x'])('“%s” is not understood: the total keeps what it started from', (text) => {
  const shown = shownOf(review, { living: { target: text } });
  expect(shown.totals.target).toBe('£280.00');
  expect(shown.notUnderstood).toBe(true);
  expect(shown.rows.find(({ id }) => id === 'living')?.fields.target).toMatchObject({
    text,
    understood: false,
  });
});

test('lines that come to more than the fee are no gap, and leave no position until they are settled', () => {
  const over = {
    ...review,
    breakdown: { ...review.breakdown, unexplained: poundsPer('week', '-20') },
  } as unknown as FeeReview;
  const shown = shownOf(over, {});
  expect(shown.rows.find(({ id }) => id === 'unexplained')?.label).toBe('Lines come to more than the fee');
  // 95 + 200 − 20 submitted; no opening while it is open which of the lines are charged.
  expect(shown.totals).toMatchObject({ opening: 'none yet', submitted: '£275.00', gap: '£15.00' });
});

test('only what was typed and understood goes to the sheet', () => {
  const typed = { living: { opening: '70', target: 'soon' }, premises: { limit: '190.5' } };
  expect(
    understoodPositions(typed).map(({ id, name, pounds }) => `${id} ${name} ${pounds.toString()}`),
  ).toEqual(['living opening 70', 'premises limit 190.5']);
});

test('an opening above the target and a target above the limit are said beside the line and of the whole fee', () => {
  // Food: opening 90.00, target 85.00, limit 80.00. Rent proposes 200.00 three times; what no line explains is nought in all
  // three, since it enters no limit without a decision: 290.00, 285.00 and 280.00 in all.
  const shown = shownOf(review, { living: { opening: '90', target: '85', limit: '80' } });
  const fieldsOf = (label: string) => shown.rows.find((row) => row.label === label)!.fields;
  expect(fieldsOf('Living and individual allowances')).toMatchObject({
    opening: { above: 'target' },
    target: { above: 'limit' },
    limit: { above: null },
  });
  expect(fieldsOf('Accommodation and premises')).toMatchObject({
    opening: { above: null },
    target: { above: null },
  });
  expect(shown.outOfOrder).toEqual([
    { name: 'opening', above: 'target' },
    { name: 'opening', above: 'limit' },
    { name: 'target', above: 'limit' },
  ]);
  // Equal figures are in order.
  expect(shownOf(review, { living: { opening: '80', target: '80', limit: '80' } }).outOfOrder).toEqual([]);
});
