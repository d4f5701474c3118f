/** Each category beside its should-cost. Elm House and the child's needs are invented. */
import { exactText, type Exact } from '../../../src/domain/money/exact';
import { comparedRows } from '../../../src/domain/review/comparedRows';
import { noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { proposedPosition } from '../../../src/domain/negotiation/positionRule';
import { besideNeeds } from '../../support/comparedReview';
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
  expect([figures.basisLow, figures.benchmarkMedian, position]).toEqual([null, null, null]);
  expect(penny(figures.ownFigures)).toBe('400');
});

test('what should cost something and has no line is a row at nought, without care and without needs', () => {
  const ids = comparedRows(review, besideNeeds()).map(({ id, figures }) => [id, penny(figures.submitted)]);
  expect(ids).toEqual([
    ['managementAndSupport', '0'],
    ['premises', '400'],
    ['living', '0'],
    ['homeRunning', '0'],
    ['centralOverheads', '0'],
    ['return', '0'],
    ['tax', '20'],
  ]);
});

test('while a category rests on nothing yet, what has no line may stand in it and is not added', () => {
  // Premises £468.75 against a median of £900.00 (£850.00 to £950.00): £431.25 apart, the narrower £100.00
  const market = {
    lowerQuartile: poundsPer('week', 850),
    median: poundsPer('week', 900),
    upperQuartile: poundsPer('week', 950),
  };
  const benchmarks = {
    fee: { lowerQuartile: null, median: null, upperQuartile: null },
    categories: { premises: { ...market, positionInWords: '' } },
  } as unknown as NonNullable<ReviewComparisons['benchmarks']>;
  const rows = comparedRows(review, { ...besideNeeds(), benchmarks });
  expect(rows.map(({ id }) => id)).toEqual(['premises', 'tax']);
  expect(rows[0]?.figures.basisCentral).toBeNull();
});
