/** Each line beside its part of the should-cost of its category. Elm House and the child's needs are invented. */
import { exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import { comparedLines, expectedWithoutLine } from '../../../src/domain/review/comparedLines';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { rangeOf } from '../../../src/domain/shouldCost/variance';
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
const named = (label: string, comparisons = besideNeeds()) =>
  comparedLines(review, comparisons).find(({ negotiated }) => negotiated.line.label === label)!;

test('a category’s should-cost is shared over its lines in proportion to what was submitted', () => {
  // premises central: 375 × 4 places ÷ (4 × 0.8) = 468.75; rent ¾ of it, gas ¼
  expect(penny(named('Rent').figures.shouldCostCentral)).toBe('351.56');
  expect(penny(named('Gas').figures.shouldCostCentral)).toBe('117.19');
});

test('where the needs expect nothing, a line has no should-cost', () => {
  expect(named('VAT').figures.shouldCostCentral).toBeNull();
});

test('without a should-cost no line has one, and own figures are what is left of it after its gap', () => {
  const { figures, position } = named('Rent', noComparisons);
  expect([figures.shouldCostLow, figures.benchmarkMedian, position]).toEqual([null, null, null]);
  expect(penny(figures.ownFigures)).toBe('300');
});

test('what is expected without a line, and the lines’ parts, come to the whole should-cost', () => {
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
  const parts = comparedLines(review, comparisons).flatMap(
    ({ figures: { shouldCostCentral } }) => shouldCostCentral ?? [],
  );
  expect(penny(sumOf([central, ...parts]))).toBe(penny(anAnswer().cost.total.central.pounds));
  expect(penny(rangeOf('premises', anAnswer().cost.lines).central.pounds)).toBe('468.75');
});
