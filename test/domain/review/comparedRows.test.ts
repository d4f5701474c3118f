/** Each category beside its should-cost. Elm House and the child's needs are invented. */
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { comparedRows } from '../../../src/domain/review/comparedRows';
import { expectedWithoutLine } from '../../../src/domain/review/expectedWithoutLine';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { proposedPosition } from '../../../src/domain/negotiation/positionRule';
import { besideNeeds } from '../../support/comparedReview';
import { aCostLine, anOpenBook, employmentRules } from '../../support/builders';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { poundsPer } from '../../../src/domain/money/moneyPer';

const line = (
  id: string,
  label: string,
  category: 'premises' | 'tax' | 'living' | 'directCare',
  pounds: number,
) => aCostLine({ id, label, category, amount: { kind: 'money', money: poundsPer('week', pounds) } });

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

const medianPremises = () => {
  // Premises £468.75 against a median of £900.00 (£850.00 to £950.00): £431.25 apart, the narrower £100.00
  const market = {
    lowerQuartile: poundsPer('week', 850),
    median: poundsPer('week', 900),
    upperQuartile: poundsPer('week', 950),
  };
  return {
    fee: { lowerQuartile: null, median: null, upperQuartile: null },
    categories: { premises: { ...market, positionInWords: '' } },
  } as unknown as NonNullable<ReviewComparisons['benchmarks']>;
};

describe('an absent line is no claim of nought', () => {
  const beside = [besideNeeds(), { ...besideNeeds(), benchmarks: medianPremises() }];

  test.each(['needs alone', 'needs and comparable homes that disagree'])(
    '%s: no row stands for it',
    (which) => {
      const rows = comparedRows(review, beside[which === 'needs alone' ? 0 : 1]!);
      expect(rows.map(({ id }) => id)).toEqual(['premises', 'tax']);
    },
  );

  test('it is asked all the same, the same with comparable homes as without', () => {
    const asked = beside.map((comparisons) =>
      expectedWithoutLine(review, comparisons).map(({ category, central }) => [category, penny(central)]),
    );
    expect(asked[0]).toEqual(asked[1]);
    expect(asked[0]!.map(([category]) => category)).toEqual([
      'directCare',
      'managementAndSupport',
      'living',
      'homeRunning',
      'centralOverheads',
      'additionalStaffing',
      'return',
    ]);
    // Home running £150 × 4 places ÷ (4 × 0.8); living £240
    expect(Object.fromEntries(asked[0]!)).toMatchObject({ homeRunning: '187.5', living: '240' });
  });

  test('positions hold nothing for it and say so', () => {
    const { positionTerms, doubts, wouldAddBack } = reviewPositions(review, besideNeeds());
    expect(positionTerms.rows.map(({ name }) => name)).toEqual(['Accommodation and premises', 'Tax']);
    expect(doubts.find(({ code }) => code === 'expected-without-line')?.sentence).toMatch(
      /^No line is of Staffing: direct care \(£[\d,.]+ expected\); .*Home running costs \(£187\.50 expected\); .*\. That is no claim of nought, and no position holds anything for it: ask which line or which unexplained money pays for it\.$/,
    );
    const absent = expectedWithoutLine(review, besideNeeds()).reduce(
      (sum, { central }) => sum.plus(central),
      exact(0),
    );
    expect(penny(wouldAddBack.pounds.minus(absent))).toBe('68.75'); // premises 468.75 − 400
  });
});

test('one line for all staff stands beside care and management together', () => {
  const allStaff = reviewFee(
    { ...review.openBook, costLines: [line('staff', 'Staffing', 'directCare', 2500)] },
    employmentRules(),
    [],
  );
  const { lines } = besideNeeds().shouldCost!.cost;
  const ofStaff = ['dayCare', 'seniors', 'wakingNights', 'sleepIns', 'manager', 'deputy', 'administration'];
  const expected = lines
    .filter(({ id }) => ofStaff.includes(id))
    .reduce((sum, { central }) => sum.plus(central.pounds), exact(0));
  expect(
    rowOf('directCare', besideNeeds(), allStaff)
      .figures.shouldCostCentral!.minus(expected)
      .abs()
      .lessThan('0.01'),
  ).toBe(true);
  expect(
    reviewPositions(allStaff, besideNeeds()).doubts.find(({ code }) => code === 'expected-without-line')
      ?.sentence,
  ).toBe(
    'No line is of management and support: what they should cost stands beside Staffing: direct care, as if its lines were for all staff. Ask.',
  );
});

test('while a category rests on nothing yet, it has no basis', () => {
  const rows = comparedRows(review, { ...besideNeeds(), benchmarks: medianPremises() });
  expect(rows[0]?.figures.basisCentral).toBeNull();
});
