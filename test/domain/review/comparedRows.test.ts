/** Each category beside its should-cost. Elm House and the child's needs are invented. */
import { exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import { comparedRows, expectedWithoutLine } from '../../../src/domain/review/comparedRows';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { rangeOf } from '../../../src/domain/shouldCost/variance';
import { proposedPosition } from '../../../src/domain/negotiation/positionRule';
import { anAnswer, besideNeeds } from '../../support/comparedReview';
import { aCostLine, anOpenBook, employmentRules } from '../../support/builders';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { poundsPer } from '../../../src/domain/money/moneyPer';

const line = (id: string, label: string, category: 'premises' | 'tax' | 'living', pounds: number) =>
  aCostLine({ id, label, category, amount: { kind: 'money', money: poundsPer('week', pounds) } });

/** Rent £300.00 and gas £100.00 of premises, £20.00 of tax: no staff at all. */
const review = reviewFee(
  anOpenBook({
    posts: [],
    additionalNeeds: [],
    costLines: [
      line('rent', 'Rent', 'premises', 300),
      line('gas', 'Gas', 'premises', 100),
      line('vat', 'VAT', 'tax', 20),
    ],
  }),
  employmentRules(),
  [],
);
const penny = (pounds: Exact | null) => (pounds === null ? null : exactText(pounds.toDecimalPlaces(2)));
const rowOf = (id: string, comparisons = besideNeeds(), of = review) =>
  comparedRows(of, comparisons).find((each) => each.id === id)!;

test('a category stands beside its whole should-cost, whatever lines it is cut into', () => {
  // premises central: 375 × 4 places ÷ (4 × 0.8) = 468.75; submitted 300 + 100
  expect(penny(rowOf('premises').figures.shouldCostCentral)).toBe('468.75');
  expect(penny(rowOf('premises').figures.submitted)).toBe('400');
  expect(rowOf('premises').lines).toHaveLength(2);
});

test('a line judged not allowable leaves its category, and nothing is proposed for it', () => {
  const judged = reviewFee(review.openBook, employmentRules(), [], { gas: { allowable: false } });
  expect(penny(rowOf('premises', besideNeeds(), judged).figures.submitted)).toBe('300');
  const refused = rowOf('notAllowable', besideNeeds(), judged);
  expect(penny(refused.figures.submitted)).toBe('100');
  expect(penny(proposedPosition({ figure: 'submitted', capped: false }, refused.figures).pounds)).toBe('0');
});

test('a line judged to be of another category, or beside the fee, moves its pounds', () => {
  const judged = reviewFee(review.openBook, employmentRules(), [], {
    gas: { category: 'homeRunning' },
    vat: { included: false },
  });
  expect(penny(rowOf('homeRunning', besideNeeds(), judged).figures.submitted)).toBe('100');
  expect(rowOf('tax', besideNeeds(), judged)).toBeUndefined();
  expect(penny(judged.breakdown.explained.pounds)).toBe('400');
});

test('where the needs expect nothing, a category has no should-cost', () => {
  expect(rowOf('tax').figures.shouldCostCentral).toBeNull();
});

test('without a should-cost no category has one, and own figures are what is left of it after its gaps', () => {
  const { figures, position } = rowOf('premises', noComparisons);
  expect([figures.shouldCostLow, figures.benchmarkMedian, position]).toEqual([null, null, null]);
  expect(penny(figures.ownFigures)).toBe('400');
});

test('what is expected without a line, and the categories’, come to the whole should-cost', () => {
  const comparisons = besideNeeds();
  const { categories, central } = expectedWithoutLine(review, comparisons);
  expect(categories).toEqual([
    'directCare',
    'managementAndSupport',
    'living',
    'homeRunning',
    'centralOverheads',
    'additionalStaffing',
    'return',
  ]);
  const parts = comparedRows(review, comparisons).flatMap(
    ({ figures: { shouldCostCentral } }) => shouldCostCentral ?? [],
  );
  expect(penny(sumOf([central, ...parts]))).toBe(penny(anAnswer().cost.total.central.pounds));
  expect(penny(rangeOf('premises', anAnswer().cost.lines).central.pounds)).toBe('468.75');
});
