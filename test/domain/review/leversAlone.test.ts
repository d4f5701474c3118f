/** What one thing is worth if it alone is agreed: at the provider's own rate and sharing, never more money than there is. */
import fc from 'fast-check';
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { noComparisons, type ReviewComparisons } from '../../../src/domain/review/comparisons';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { gapOfReview } from '../../../src/domain/review/gapOfReview';
import { leversOf } from '../../../src/domain/review/levers';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { agreedAlone } from '../../../src/domain/shouldCost/agreedAlone';
import type { WorkbookDescription } from '../../../src/sheets/core/description';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { gapInWords, leversAsJson } from '../../../src/workflows/review/gapTold';
import { reviewTypedOver } from '../../../src/workflows/review/typedOver';
import { anAnswer } from '../../support/comparedReview';
import { allowedValues } from '../../support/oracle/allowedValues';
import { withTyped } from '../../support/oracle/withTyped';
import { reviewOfExample } from '../../support/reviewOfExample';

/** As Hollin Bank says what the child needs: 14 hours of 1:1 and therapy once a week. */
const needs = {
  dayRatio: '1:2',
  wakingStaff: 1,
  sleepInStaff: 1,
  extraHours: [{ staff: 1, hoursAWeek: 14 }],
  therapyHoursAWeek: 1,
};
const beside = (more: object = {}): ReviewComparisons => ({
  ...noComparisons,
  shouldCost: anAnswer({ ...needs, ...more }, null),
});
const hollinBank = () => reviewOfExample('hollin-bank.open-book.json', '2026-10-01');

function changed(review: FeeReview, more: object): FeeReview {
  return reviewFee({ ...review.openBook, ...more }, review.rules, []);
}

/** With 595 hours of its first care post in place of 238: 714 with the others. */
function ofTwelvePlaces(review: FeeReview): FeeReview {
  const { placement, posts } = review.openBook;
  const [first, ...others] = posts;
  return changed(review, {
    placement: { ...placement, registeredPlaces: exact(12) },
    posts: [{ ...first, size: { kind: 'rota', hoursAWeek: exact(595) } }, ...others],
  });
}

function weeklyOf(review: FeeReview, comparisons = beside()): Readonly<Record<string, string>> {
  const levers = leversOf(gapOfReview(review, comparisons)!, review.openBook.placement.weeksPerYear);
  return Object.fromEntries(levers.map(({ what, weekly }) => [what, exactText(weekly)]));
}

const shown = (pounds: Exact) => exactText(pounds.toDecimalPlaces(2));

test('150 h × £20.50 ÷ 3.2 against 120 h × £18.40 ÷ 3.4: each alone, at the provider’s own', () => {
  const made = (pay: string) => ({
    pay: exact(pay),
    onCost: exact(0),
    cover: exact(1),
    agencyShare: exact(0),
    agencyRate: exact(0),
  });
  const alone = agreedAlone(
    { hours: exact(150), rate: exact('20.50'), children: exact('3.2'), made: made('20.50') },
    { hours: exact(120), rate: exact('18.40'), children: exact('3.4'), made: made('18.40') },
  );
  expect(shown(alone.hours)).toBe('192.19'); // 30 × 20.50 ÷ 3.2
  expect(shown(alone.pay)).toBe('98.44'); // 150 × 2.10 ÷ 3.2
  expect(shown(alone.sharing)).toBe('56.53'); // 3,075 × (1 ÷ 3.2 − 1 ÷ 3.4)
});

test('none of them is more than the money there is, and an agency for every hour has no pay to cut', () => {
  const positive = fc.integer({ min: 1, max: 400 }).map((hundredths) => exact(hundredths).dividedBy(100));
  const share = fc.integer({ min: 0, max: 10 }).map((tenths) => exact(tenths).dividedBy(10));
  const side = fc
    .record({ hours: positive, children: positive, pay: positive, onCost: share, agencyShare: share })
    .chain((each) => positive.map((agencyRate) => ({ ...each, agencyRate, cover: exact('1.2') })))
    .map(({ hours, children, ...made }) => {
      const employed = made.pay.times(made.onCost.plus(1)).times(made.cover);
      const rate = employed
        .times(exact(1).minus(made.agencyShare))
        .plus(made.agencyRate.times(made.agencyShare));
      return { hours, children, rate, made };
    });
  fc.assert(
    fc.property(side, side, (submitted, expected) => {
      const money = submitted.hours.times(submitted.rate).dividedBy(submitted.children);
      const alone = agreedAlone(submitted, expected);
      for (const worth of Object.values(alone)) expect(worth.minus(money).lessThan('0.000001')).toBe(true);
      if (submitted.made.agencyShare.equals(1)) expect(alone.pay.isZero()).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('Hollin Bank: care by day at 1:2 is worth £854.93 a week, and £44,578.42 a year of the exact week', async () => {
  const review = await hollinBank();
  // 357 hours cost 2,027.97 a child; 206.5 are expected: 2,027.97 × 150.5 ÷ 357
  expect(weeklyOf(review)['care by day at 1:2']).toBe('-854.93');
  // 2,027.97 × 150.5 ÷ 357 × 365 ÷ 7; the rounded week would give 44,578.49
  expect(leversAsJson(review, beside())[0]?.['sentence']).toBe(
    'If care by day at 1:2 is agreed: −£854.93 a week, −£44,578.42 a year.',
  );
});

test('the same home of twelve places: £944.96, not £3,317.67 of the £1,329.46 there is', async () => {
  const review = ofTwelvePlaces(await hollinBank());
  // 714 hours among 10.2 children: 1,329.46 × 507.5 ÷ 714 where 206.5 are expected
  expect(weeklyOf(review)['care by day at 1:2']).toBe('-944.96');
});

test('needs met hour for hour are no lever; where hours differ their hours at the provider’s rate are', async () => {
  const review = await hollinBank();
  const needsAmong = (comparisons: ReviewComparisons) =>
    Object.entries(weeklyOf(review, comparisons)).filter(([what]) => what.includes('additional needs'));
  // 14 h at £21.40 as assessed; therapy at £165.00 a week states no hours
  expect(needsAmong(beside())).toEqual([]);
  // (14 − 10) × 21.40
  expect(needsAmong(beside({ extraHours: [{ staff: 1, hoursAWeek: 10 }] }))).toEqual([
    ['additional needs: staffing as assessed', '-85.6'],
  ]);
  // (14 − 16) × 21.40
  expect(needsAmong(beside({ extraHours: [{ staff: 1, hoursAWeek: 16 }] }))).toEqual([
    ['additional needs: staffing as assessed', '42.8'],
  ]);
});

describe('leaving out what no line explains, where no line pays for care by day', () => {
  const left = 'leaving out what no line explains';

  test('is no lever without posts of care by day, and it is asked what pays for care', async () => {
    const review = await hollinBank();
    const nights = changed(review, {
      posts: review.openBook.posts.filter(({ postType }) => postType !== 'care'),
    });
    expect(nights.breakdown.unexplained.pounds.greaterThan(0)).toBe(true);
    expect(Object.keys(weeklyOf(nights))).not.toContain(left);
    expect(gapInWords(nights, beside()).join('\n')).toContain('No line pays for care by day: ask what does');
    expect(saidOnSheet(nights, beside()).join('\n')).toContain('No line pays for care by day: ask what does');
  });

  test('is no lever of an empty breakdown: nobody agrees to a fee of nought', async () => {
    const review = await hollinBank();
    const empty = changed(review, { posts: [], costLines: [], additionalNeeds: [] });
    expect(exactText(empty.breakdown.unexplained.pounds)).toBe('5600');
    expect(Object.keys(weeklyOf(empty))).not.toContain(left);
  });
});

/** Levers whose words are the same in the command: a percentage is named there, and on the sheet stands beside. */
const sameWords = /(at 1:2|number of hours|expected pay|sleep-ins|explains)/;

function leversIn(description: WorkbookDescription): readonly string[] {
  return saidIn(description).filter((each) => /^If .* is agreed: /.test(each));
}

function saidOnSheet(review: FeeReview, comparisons: ReviewComparisons): readonly string[] {
  return saidIn(describeReview(review, comparisons));
}

function saidIn(description: WorkbookDescription): readonly string[] {
  return layOut(description)
    .sheets.find(({ name }) => name === 'Our position')!
    .rows.flatMap(({ cells }) => cells.map((each) => String(each?.value ?? '')));
}

test('the sheet says the levers of the command, week and year, to the letter', async () => {
  const review = await hollinBank();
  for (const [submission, comparisons] of [
    [review, beside()],
    [ofTwelvePlaces(review), beside()],
    [review, beside({ extraHours: [{ staff: 1, hoursAWeek: 10 }], sleepInStaff: 2 })],
  ] as const) {
    const onSheet = leversIn(describeReview(submission, comparisons));
    const told = leversAsJson(submission, comparisons).map(({ sentence }) => sentence);
    expect(onSheet.length).toBeGreaterThan(6);
    const figures = (sentence: unknown) => String(sentence).replace(/^.* is agreed: /, '');
    expect(told.map(figures)).toEqual(expect.arrayContaining(onSheet.map(figures)));
    const alike = onSheet.filter((each) => sameWords.test(each));
    expect(alike.length).toBeGreaterThan(2);
    expect(told).toEqual(expect.arrayContaining(alike));
  }
});

test('the sheet’s levers follow what is typed over on Staffing, as the domain does', async () => {
  const review = await hollinBank();
  const description = describeReview(review, beside());
  const typed = allowedValues(layOut(description)).filter(
    ({ id, value }) => typeof value === 'number' && /^post\.P0[135]\.(size|pay|agencyShare)$/.test(id),
  );
  expect(typed.length).toBeGreaterThan(3);
  for (const each of typed) {
    const moved = reviewTypedOver(review, new Map([[each.id, each.value]]));
    const told = leversAsJson(moved, beside()).map(({ sentence }) => sentence);
    const onSheet = leversIn(withTyped(description, each)).filter((said) => sameWords.test(said));
    expect([each.id, told]).toEqual([each.id, expect.arrayContaining(onSheet)]);
  }
});

test('it is said once that each is alone', async () => {
  const said = gapInWords(await hollinBank(), beside()).filter((each) => each.includes('alone is agreed'));
  expect(said).toEqual([
    '  Each is worth this if it alone is agreed, all else as submitted; together they come to less or more.',
  ]);
});
