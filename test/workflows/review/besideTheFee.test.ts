/** What stands beside a fee in Compare, Should-cost and Our position: one axis with price bases, what would have to be true, the agreed rate. */
import type { AgreedRate } from '../../../src/domain/contracts/models/rateCard';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noComparisons, reviewAgainstShouldCost } from '../../../src/domain/review/comparisons';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { layOut } from '../../../src/sheets/core/layout';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { statedIndex } from '../../../src/workflows/figures/statedIndex';
import { oneAxis } from '../../../src/workflows/review/oneAxis';
import { rateCardAsJson } from '../../../src/workflows/review/rateCardTold';
import { shouldCostOnScreen } from '../../../src/workflows/shouldCost/onScreen';
import { anAnswer, besideNeeds, someBenchmarks } from '../../support/comparedReview';
import { withTyped } from '../../support/oracle/withTyped';
import { reviewOfExample } from '../../support/reviewOfExample';
import { aReviewOfATemplate } from '../../support/reviews';

test('on one axis each figure says the prices it is in, and its bar is its part of the greatest', () => {
  const figures = oneAxis(aReviewOfATemplate(), { ...besideNeeds(), benchmarks: someBenchmarks() });
  const [fee, , , floor] = figures;
  const greatest = figures.find(({ to }) => to === 1)!;
  expect(fee).toMatchObject({ label: 'Quoted fee', amount: '£1,600.00', from: 0 });
  expect(fee!.pricesOf).toBe('prices of 1 April 2025');
  expect(floor).toMatchObject({ label: 'Lawful cost of the hours', pricesOf: 'prices of 1 October 2025' });
  expect(greatest.label).toBe('Should-cost, to expect');
  expect(figures.find(({ label }) => label === 'Comparable fees, median')?.pricesOf).toMatch(
    /^prices of \d{4}$/,
  );
});

test('what would have to be true for the fee to be the central figure: three things at most, or that none would do', async () => {
  const review = await reviewOfExample('hollin-bank.open-book.json', '2025-10-01');
  const answer = anAnswer({ dayRatio: '1:2', wakingStaff: 1 }, null);
  const { toBeTrue } = shouldCostOnScreen(answer, reviewAgainstShouldCost(review, answer));
  // 4,267.46 central against 5,600: a third person by day, or fewer children to share the home
  expect(toBeTrue).toMatch(/^For £5,600\.00 to be the central figure, one of these would have to be true: /);
  expect(toBeTrue).toContain('staff on shift by day 2 → ');
  expect(toBeTrue!.split('; or ').length).toBeLessThanOrEqual(3);
  const near = { ...reviewAgainstShouldCost(review, answer), fee: poundsPer('week', '4270') };
  expect(shouldCostOnScreen(answer, near).toBeTrue).toBeNull();
});

const rate: AgreedRate = {
  name: 'Elm House (invented)',
  terms: 'framework',
  weekly: poundsPer('week', '1500'),
  agreedOn: knownDay('2024-04-01'),
};
const ownIndex = statedIndex.read({
  name: 'our cost index',
  source: 'finance, March 2025',
  years: { '2025': 4 },
})!.value;

test('the rate agreed for the home stands on Our position, and follows the fee: in money, and by an index of one’s own', () => {
  const review = aReviewOfATemplate();
  const beside = { ...noComparisons, rateCard: [rate], index: ownIndex };
  const figuresAt = (fee: number) => {
    const typed = withTyped(describeReview(review, beside), {
      id: 'fee.quoted',
      sheet: 'Fee breakdown',
      value: fee,
    });
    const { valueOf } = evaluateWorkbook(placeCells(typed));
    return ['above', 'moved', 'aboveMoved'].map((name) =>
      (valueOf(`agreedRate.${name}`) as Exact).toNumber(),
    );
  };
  // 1,600 − 1,500; 1,500 × 1.04; 1,600 − 1,560
  expect(figuresAt(1600)).toEqual([100, 1560, 40]);
  expect(figuresAt(1700)).toEqual([200, 1560, 140]);
  expect(rateCardAsJson(review, beside)).toMatchObject({
    above: '100.00',
    againstIndex: { index: 'our cost index', rate: '1560.00', above: '40.00' },
  });
});

test('off framework is said, with room for the reason', () => {
  const beside = { ...noComparisons, rateCard: [{ ...rate, name: 'Another home' }] };
  const said = layOut(describeReview(aReviewOfATemplate(), beside))
    .sheets.find(({ name }) => name === 'Our position')!
    .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
  expect(said).toContain('Off framework: no rate of this name was agreed by this day');
  expect(said).toContain('Why this home');
});

test.each([
  [{ name: 'x', source: 'y', years: { later: 3 } }],
  [{ name: 'x', source: 'y', years: {} }],
  [{ name: 'x', years: { '2025': 3 } }],
])('an index that cannot be meant is refused: %j', (given) => {
  expect(statedIndex.read(given)).toBeNull();
});
