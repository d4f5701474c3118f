/**
 * A should-cost beside the submission of a child who lives alone, whose rota serves the child and whose manager and building are
 * shared by places that stay empty: every cost stands in one row, and the rows come to the should-cost. All is invented.
 */
import { exact, exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import { toThePenny } from '../../../src/domain/money/rounding';
import { comparedRows } from '../../../src/domain/review/comparedRows';
import { expectedWithoutLine } from '../../../src/domain/review/expectedWithoutLine';
import { gapOfReview } from '../../../src/domain/review/gapOfReview';
import { leversOf } from '../../../src/domain/review/levers';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { standsInOf } from '../../../src/domain/review/standsIn';
import { gapInPennies } from '../../../src/domain/shouldCost/gapInPennies';
import { partsOf } from '../../../src/domain/shouldCost/gapOfFee';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { anAnswer } from '../../support/comparedReview';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { reviewOfExample } from '../../support/reviewOfExample';

const penny = (pounds: Exact) => exactText(toThePenny(pounds));
const fellgate = () => reviewOfExample('fellgate-solo.open-book.json', '2026-10-01');
const alone = { dayRatio: '2:1', wakingStaff: 1, sleepInStaff: 1, therapyHoursAWeek: 1, solo: true };
const comparisons = { ...noComparisons, shouldCost: anAnswer(alone, null) };
const line = (id: string) => comparisons.shouldCost.cost.lines.find((each) => each.id === id)!.central.pounds;

test('Fellgate: a rota for the child alone bears its empty places, the manager and the building share them', async () => {
  const review = await fellgate();
  expect(standsInOf(review)).toEqual({
    care: 'additionalStaffing',
    management: 'managementAndSupport',
    sharedByPlaces: ['managementAndSupport', 'premises', 'homeRunning'],
  });
  const rowOf = (id: string) =>
    comparedRows(review, comparisons).find((each) => each.id === id)!.figures.shouldCostCentral!;
  const care = sumOf(['dayCare', 'seniors', 'wakingNights', 'sleepIns'].map(line));
  // Four places, three of them empty: care a child × 4 in its own row, the rest × 3 in that of empty places
  expect(penny(rowOf('additionalStaffing'))).toBe(penny(care.times(4)));
  const others = sumOf(['manager', 'deputy', 'administration', 'premises', 'homeRunning'].map(line));
  expect(penny(rowOf('placesKeptEmpty'))).toBe(penny(others.times(3)));
});

test('rows and what has no line come to the should-cost, with whatever the submission lacks', async () => {
  const review = await fellgate();
  const { posts, costLines } = review.openBook;
  const lacking = [
    {},
    { posts: [] },
    { posts: posts.filter(({ postType }) => postType !== 'management') },
    { posts: posts.map((post) => ({ ...post, serves: 'home' as const })) },
    { costLines: costLines.filter(({ category }) => category !== 'premises') },
    { placement: { ...review.openBook.placement, placesThatCanBeUsed: null, registeredPlaces: exact(1) } },
  ];
  for (const more of lacking) {
    const changed = reviewFee({ ...review.openBook, ...more }, review.rules, []);
    const rows = comparedRows(changed, comparisons).map(
      ({ figures }) => figures.shouldCostCentral ?? exact(0),
    );
    const absent = expectedWithoutLine(changed, comparisons).map(({ central }) => central);
    const whole = comparisons.shouldCost.cost.total.central.pounds;
    // Rows are printed to the penny: half a penny each at the most
    expect(
      sumOf([...rows, ...absent])
        .minus(whole)
        .abs()
        .lessThan('0.05'),
    ).toBe(true);
    const gap = gapOfReview(changed, comparisons)!;
    expect(penny(sumOf(partsOf(gap)))).toBe(penny(gap.gap));
    const { valueOf } = evaluateWorkbook(placeCells(describeReview(changed, comparisons)));
    expect(penny(valueOf('negotiation.total.shouldCostCentral') as Exact)).toBe(penny(whole));
    expect(penny(valueOf('gap.parts') as Exact)).toBe(penny(valueOf('gap.whole') as Exact));
    for (const { kind, gap: ofKind, hours } of gap.posts) {
      expect([kind, penny(valueOf(`gap.${kind}.all`) as Exact)]).toEqual([kind, penny(ofKind)]);
      expect([kind, penny(valueOf(`gap.${kind}.hours`) as Exact)]).toEqual([kind, penny(hours)]);
    }
  }
});

test('two to one by day is compared with two to one by day, not with hours nobody assessed', async () => {
  const { posts } = gapOfReview(await fellgate(), comparisons)!;
  expect(posts.map(({ kind }) => kind)).toEqual(['dayCare', 'wakingNights', 'management']);
  // 17 hours × 2 people × 7 days are submitted; 2 × (14 + 0.75) × 7 expected
  expect(exactText(posts[0]!.hoursExpected)).toBe('206.5');
});

describe('what is no lever', () => {
  test('a need for which the needs name no sum', async () => {
    const needs = { ...noComparisons, shouldCost: anAnswer({ ...alone, therapyHoursAWeek: 0 }, null) };
    const said = (found: typeof needs, review: Awaited<ReturnType<typeof fellgate>>) =>
      leversOf(gapOfReview(review, found)!, '365/7').map(({ what }) => what);
    const review = await fellgate();
    expect(said(needs, review).filter((what) => what.includes('additional needs'))).toEqual([]);
    // £570.68 of a therapist’s post states no hours of this child's: whether the one hour assessed is fewer, nobody knows
    expect(said(comparisons, review).filter((what) => what.includes('additional needs'))).toEqual([]);
  });

  test('lines that come to more than the fee: a discount already given', async () => {
    const review = await fellgate();
    const { placement } = review.openBook;
    const cheap = reviewFee(
      {
        ...review.openBook,
        placement: { ...placement, quotedWeeklyFee: { ...placement.quotedWeeklyFee, pounds: exact(12000) } },
      },
      review.rules,
      [],
    );
    expect(penny(cheap.breakdown.unexplained.pounds)).toBe('-1385.42'); // 12,000.00 − 13,385.42
    const levers = leversOf(gapOfReview(cheap, comparisons)!, '365/7').map(({ what }) => what);
    expect(levers).not.toContain('leaving out what no line explains');
  });
});

test('a return that no line states is "not stated: ask", and null', async () => {
  const review = await fellgate();
  const costLines = review.openBook.costLines.filter(({ category }) => category !== 'return');
  const gap = gapOfReview(reviewFee({ ...review.openBook, costLines }, review.rules, []), comparisons)!;
  expect(gap.return.submittedShare).toBeNull();
  expect(leversOf(gap, '365/7').map(({ what }) => what)).toContain('a return of 10 % (not stated: ask)');
});

test('printed, the parts come to the penny, and what rounding leaves is nought', async () => {
  for (const name of ['fellgate-solo.open-book.json', 'hollin-bank.open-book.json']) {
    const gap = gapInPennies(gapOfReview(await reviewOfExample(name, '2026-10-01'), comparisons)!);
    expect(exactText(sumOf(partsOf(gap)))).toBe(exactText(gap.gap));
    for (const part of partsOf(gap)) expect(part.decimalPlaces()).toBeLessThanOrEqual(2);
    for (const { rate, rateParts } of gap.posts)
      expect(exactText(sumOf(Object.values(rateParts)))).toBe(exactText(rate));
    expect(exactText(gap.otherStaffing)).toBe('0');
  }
});

test('a submission that names no children, places or occupancy is reviewed and asked about', async () => {
  const review = await fellgate();
  const placement = {
    ...review.openBook.placement,
    registeredPlaces: null,
    placesThatCanBeUsed: null,
    plannedOccupancy: null,
    dayRatio: null,
  };
  const nobody = reviewFee(
    { ...review.openBook, placement, posts: [], additionalNeeds: [] },
    review.rules,
    [],
  );
  expect(nobody.findings.map(({ code }) => code)).toContain('occupancy-missing');
  const { positions, doubts } = reviewPositions(nobody, comparisons);
  expect(positions.totals.opening.isFinite()).toBe(true);
  expect(doubts.map(({ code }) => code)).toContain('expected-without-line');
});

test('a home of other places than the model’s is said with the pounds that hang on it, and a home of one place prices a child alone', async () => {
  const review = await fellgate();
  const { placement } = review.openBook;
  const doubtsOf = (registeredPlaces: number, needs: object) =>
    reviewPositions(
      reviewFee(
        {
          ...review.openBook,
          placement: { ...placement, placesThatCanBeUsed: null, registeredPlaces: exact(registeredPlaces) },
          costLines: review.openBook.costLines.filter(({ category }) => category !== 'placesKeptEmpty'),
        },
        review.rules,
        [],
      ),
      { ...noComparisons, shouldCost: anAnswer(needs, null) },
    ).doubts;
  const codes = (registeredPlaces: number, needs: object) =>
    doubtsOf(registeredPlaces, needs).map(({ code }) => code);
  const said = doubtsOf(1, alone).find(({ code }) => code === 'places-unlike-model');
  expect(said?.sentence).toMatch(
    /^The should-cost is of a home of 4 places, all but one kept empty, £[\d,]+\.\d\d a week of it; the submission registers 1: /,
  );
  expect(codes(1, alone)).not.toContain('needs-of-another-placement');
  expect(codes(1, { ...alone, solo: false })).toContain('needs-of-another-placement');
  expect(codes(4, alone)).not.toContain('places-unlike-model');
});
