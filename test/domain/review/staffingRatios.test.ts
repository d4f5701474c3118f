/** The fee by staffing ratio where posts and needs state it, in the domain and on the sheet. */
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { staffingRatios } from '../../../src/domain/review/staffingRatios';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { reviewOfExample } from '../../support/reviewOfExample';

const shown = (value: Exact | null) => (value === null ? null : exactText(value.toDecimalPlaces(2)));
const rows = (review: FeeReview) =>
  staffingRatios(review).map(({ ratio, childHours, staffHours, weekly, perStaffHour }) => [
    ratio,
    shown(childHours),
    shown(staffHours),
    shown(weekly),
    shown(perStaffHour),
  ]);

test('Hollin Bank: the day ratio of the home, its nights, its managers and the need', async () => {
  const review = await reviewOfExample('hollin-bank.open-book.json', '2026-10-01');
  // Care 238 + 119 hours of four places at 85 %: 357 ÷ 3.4 = 105; £1,306.95 + 721.02 = 2,027.97 ÷ 105 = 19.31
  // Nights 59.5 ÷ 3.4 = 17.5; 354.43 ÷ 17.5 = 20.25. Management 100 ÷ 3.4 = 29.41; 668.24 ÷ 29.41 = 22.72
  // The need: 14 hours at one to one, 299.60 ÷ 14 = 21.40
  expect(rows(review)).toEqual([
    ['3:4', null, '105', '2027.97', '19.31'],
    ['waking night', null, '17.5', '354.43', '20.25'],
    ['sleep-in', null, null, '145.76', null],
    ['management', null, '29.41', '668.24', '22.72'],
    ['1:1', '14', '14', '299.6', '21.4'],
  ]);
  const { valueOf } = evaluateWorkbook(placeCells(describeReview(review)));
  expect(
    ['weekly', 'staffHours', 'perStaffHour'].map((of) => shown(valueOf(`byRatio.3to4.${of}`) as Exact)),
  ).toEqual(['2027.97', '105', '19.31']);
  expect(shown(valueOf('byRatio.1to1.childHours') as Exact)).toBe('14');
});

test('Fellgate: two to one by day for this child alone is 119 hours of the child', async () => {
  const review = await reviewOfExample('fellgate-solo.open-book.json', '2026-10-01');
  // 238 hours of staff ÷ 2; £4,638.15 ÷ 238 = 19.49
  expect(rows(review)[0]).toEqual(['2:1', '119', '238', '4638.15', '19.49']);
  const { valueOf } = evaluateWorkbook(placeCells(describeReview(review)));
  expect(shown(valueOf('byRatio.2to1.childHours') as Exact)).toBe('119');
});

test('a share of a shift is its ratio, and sleep-ins of a post stand apart from its hours', async () => {
  const { openBook, rules } = await reviewOfExample('hollin-bank.open-book.json', '2026-10-01');
  const [care] = openBook.posts;
  const nights = openBook.posts.find(({ sleepIns }) => sleepIns !== null)!;
  const shared = {
    ...care!,
    shareOfShift: { staff: exact(2), children: exact(3) },
    sleepIns: nights.sleepIns,
  };
  const review = reviewFee({ ...openBook, posts: [shared], additionalNeeds: [], costLines: [] }, rules, []);
  const [byDay, asleep] = staffingRatios(review);
  // 238 hours of the shift × 2 ÷ 3 = 158.67 of staff
  expect([byDay!.ratio, shown(byDay!.childHours), shown(byDay!.staffHours)]).toEqual([
    '2:3',
    '238',
    '158.67',
  ]);
  expect(asleep!.ratio).toBe('sleep-in');
  expect(byDay!.weekly.plus(asleep!.weekly).equals(review.breakdown.explained.pounds)).toBe(true);
  const { valueOf } = evaluateWorkbook(placeCells(describeReview(review)));
  for (const [name, each] of [
    ['2to3', byDay!],
    ['sleep-in', asleep!],
  ] as const)
    expect(shown(valueOf(`byRatio.${name}.weekly`) as Exact)).toBe(shown(each.weekly));
});
