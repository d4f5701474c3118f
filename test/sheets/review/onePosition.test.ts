/**
 * One truth of a position: the domain, Our position and the pane say the same opening, target and limit, whatever a fee is set
 * beside and whatever basis is chosen. Elm House and the needs are invented.
 */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { poundsInWords } from '../../../src/domain/money/moneyPer';
import { toThePenny } from '../../../src/domain/money/rounding';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import { usualRules } from '../../../src/domain/negotiation/positionRule';
import { comparedWith, noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { negotiationOnScreen } from '../../../src/workflows/review/negotiationPositions';
import { besideNeeds, someBenchmarks } from '../../support/comparedReview';
import { cellWithId } from '../../support/gridText';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../../support/reviews';

const needs = besideNeeds();
const both = { ...needs, benchmarks: someBenchmarks() };
const withTerms = (comparisons: ReviewComparisons, terms: object): ReviewComparisons => ({
  ...comparisons,
  terms: { ...noTerms, ...terms },
});

const offerOn = (day: string) => ({ on: knownDay(day), weekly: poundsPer('week', '1100') });

const cases: readonly (readonly [string, ReviewComparisons])[] = [
  ['nothing', noComparisons],
  ['needs', needs],
  ['comparable homes', { ...noComparisons, benchmarks: someBenchmarks() }],
  ['both, which disagree about the whole fee', both],
  ['both, the should-cost chosen', withTerms(both, { basis: 'shouldCost' })],
  ['both, comparable homes chosen', withTerms(both, { basis: 'market' })],
  ['needs, with a limit of our own', withTerms(needs, { ownLimit: poundsPer('week', '1200') })],
  ['needs, with an offer of last year', withTerms(needs, { offers: [offerOn('2024-09-01')] })],
  ['needs, with an offer of a day to come', withTerms(needs, { offers: [offerOn('2099-09-01')] })],
  [
    'needs, with most of it as submitted',
    withTerms(needs, { bases: { directCare: null, managementAndSupport: null, premises: null } }),
  ],
];
const penny = (pounds: Exact) => exactText(toThePenny(pounds));

describe.each([
  ['a template layout', aReviewOfATemplate()],
  ['a foreign layout', aReviewOfAForeignLayout()],
])('%s', (_layout, review) => {
  test.each(cases)('beside %s', (_name, comparisons) => {
    const { positions, limitRestsOn } = reviewPositions(review, comparisons);
    const { opening, target, limit } = positions.totals;
    const hasLimit = limitRestsOn === 'ownLimit' || limitRestsOn === 'highEnds';
    const grid = layOut(describeReview(review, comparisons));
    const onSheet = (name: string) => penny(exact(cellWithId(grid, `negotiation.total.${name}`).exact!));
    expect([onSheet('opening'), onSheet('target'), onSheet('limit')]).toEqual([
      penny(opening),
      penny(target),
      hasLimit ? penny(limit) : '0',
    ]);
    const { totals } = negotiationOnScreen({
      review,
      comparisons,
      rules: usualRules(comparedWith(comparisons)),
      typed: {},
    });
    expect([totals.opening, totals.target, totals.limit]).toEqual([
      poundsInWords(opening),
      poundsInWords(target),
      hasLimit ? poundsInWords(limit) : 'none yet',
    ]);
  });
});

test('a limit of the council’s own stands on the page whatever the rows come to', () => {
  const review = aReviewOfATemplate();
  const grid = layOut(describeReview(review, withTerms(needs, { ownLimit: poundsPer('week', 1550) })));
  expect(cellWithId(grid, 'negotiation.total.limit').exact).toBe('1550');
});

test('lines that come to more than the fee set no limit by their high ends: pressed, they would come to less than nought', () => {
  const { openBook, rules } = aReviewOfATemplate();
  const costLines = openBook.costLines.map((line) =>
    line.label === 'Rent'
      ? { ...line, amount: { kind: 'money' as const, money: poundsPer('year', 3_000_000) } }
      : line,
  );
  const review = reviewFee({ ...openBook, costLines }, rules, []);
  const { limitRestsOn, doubts, positions } = reviewPositions(review, needs);
  expect(positions.totals.limit.isNegative()).toBe(true);
  expect(limitRestsOn).toBe('linesExceedFee');
  expect(doubts.map(({ code }) => code)).toContain('lines-exceed-fee');
  expect(cellWithId(layOut(describeReview(review, needs)), 'negotiation.total.limit').exact).toBe('0');
  const rulesInUse = usualRules(comparedWith(needs));
  const { totals } = negotiationOnScreen({ review, comparisons: needs, rules: rulesInUse, typed: {} });
  expect(totals.limit).toBe('none yet');
});

const decisionOf = (...given: Parameters<typeof describeReview>): string =>
  layOut(describeReview(...given))
    .sheets.find(({ name }) => name === 'Decision')!
    .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
    .join('\n');

test('most of the high ends as submitted: no limit on the page, nor in the domain', () => {
  const bases = { directCare: null, managementAndSupport: null, premises: null };
  const comparisons = withTerms(needs, { bases });
  const review = aReviewOfATemplate();
  const dearer = reviewFee(
    {
      ...review.openBook,
      placement: { ...review.openBook.placement, quotedWeeklyFee: poundsPer('week', 90_000) },
    },
    review.rules,
    [],
  );
  expect(reviewPositions(dearer, comparisons).limitRestsOn).toBe('mostlySubmitted');
  expect(cellWithId(layOut(describeReview(dearer, comparisons)), 'negotiation.total.limit').exact).toBe('0');
});

test('Decision proposes nothing while a limit of the council’s own lies under what it would open with', () => {
  const review = aReviewOfATemplate();
  const said = decisionOf(review, withTerms(noComparisons, { ownLimit: poundsPer('week', 1200) }));
  // The form has £1,500.00 offered.
  expect(said).toContain(
    'The limit of £1,200.00 is below the opening of £1,500.00: settle which of the two holds before a figure is proposed.',
  );
  expect(said).not.toContain('We propose to open');
});

test('Decision asks for a fee where none is stated', () => {
  const { openBook, rules } = aReviewOfATemplate();
  const placement = { ...openBook.placement, quotedWeeklyFee: poundsPer('week', 0) };
  const said = decisionOf(reviewFee({ ...openBook, placement }, rules, []), noComparisons);
  expect(said).toContain('No fee is stated: ask what is charged a week before a figure is proposed.');
  expect(said).not.toContain('We propose to open');
});
