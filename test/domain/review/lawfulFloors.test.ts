/** The lawful floor of a submission: posts and the hours of needs, as long as the fee pays for them. Homes are invented. */
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { fraction } from '../../../src/domain/money/percentage';
import { toThePenny } from '../../../src/domain/money/rounding';
import { noTerms } from '../../../src/domain/negotiation/negotiationTerms';
import { noComparisons } from '../../../src/domain/review/comparisons';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { lawfulFloorOf, postFloors } from '../../../src/domain/review/lawfulFloors';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { submissionFromJson } from '../../../src/adapters/text/json';
import { reviewSubmission } from '../../../src/workflows/review/answer';
import { reviewOfExample } from '../../support/reviewOfExample';

const penny = (pounds: Exact) => exactText(toThePenny(pounds));
const hollinBank = () => reviewOfExample('hollin-bank.open-book.json', '2026-10-01');

test('hours of a need are staff hours: 14 h × £16.265356 on top of the posts of Hollin Bank', async () => {
  const floors = postFloors(await hollinBank());
  // 37.5 h: (24,852.59 + NI 2,977.89 + pension 558.38) ÷ 1,955.36 = 14.518501 × 52.142857 ÷ 46.542857 = 16.265356
  // Posts: 416.5 h × 16.265356 ÷ 3.4 = 1,992.51; 75 h × 14.518501 ÷ 3.4 = 320.26; the cook, not covered, 25 h × 14.278849 ÷ 3.4 = 104.99
  const needed = floors.filter(({ hours }) => hours.equals(14));
  expect(needed.map(({ weekly }) => penny(weekly.pounds))).toEqual(['227.71']); // 14 × 16.26535605
  expect(penny(lawfulFloorOf(floors)!.pounds)).toBe('2645.47'); // posts 2,417.7587 + 227.7150
});

test('an offer that does not pay for the hours of the need does not pass in silence', async () => {
  const offers = [{ on: null, weekly: poundsPer('week', 2500) }];
  const { doubts } = reviewPositions(await hollinBank(), { ...noComparisons, terms: { ...noTerms, offers } });
  // 2,645.47 − 2,500.00
  expect(doubts.find(({ code }) => code === 'below-lawful-floor')?.sentence).toMatch(
    /^The opening is £145\.47 below the lawful cost of the hours/,
  );
});

test('hours that stand beside the fee are in no floor of it; hours of a therapist are no hours on the rota', async () => {
  const review = await hollinBank();
  const need = review.openBook.additionalNeeds.find(
    ({ support, price }) => support === 'extraStaffHours' && price.kind === 'hours',
  )!;
  const floorWhere = (additionalNeeds: typeof review.openBook.additionalNeeds, judged = {}) =>
    penny(
      lawfulFloorOf(postFloors(reviewFee({ ...review.openBook, additionalNeeds }, review.rules, [], judged)))!
        .pounds,
    );
  expect(floorWhere([{ ...need, included: false }])).toBe('2417.76');
  expect(floorWhere([{ ...need, support: 'therapy' }])).toBe('2417.76');
  expect(floorWhere([need])).toBe('2645.47');
  const [care] = review.postCosts; // 238 h × 16.265356 ÷ 3.4 = 1,138.57 less
  expect(floorWhere([need], { [care!.post.id]: { included: false } })).toBe('1506.9');
});

test('the sheets hold the same, live', async () => {
  const { valueOf } = evaluateWorkbook(placeCells(describeReview(await hollinBank())));
  expect(penny(valueOf('result.target.floor') as Exact)).toBe('2645.47');
});

test('a need with hours and no post at all has a floor too', async () => {
  const review = await hollinBank();
  const alone = reviewFee({ ...review.openBook, posts: [] }, review.rules, []);
  expect(penny(lawfulFloorOf(postFloors(alone))!.pounds)).toBe('227.71'); // 14 × 16.26535605
  const { valueOf } = evaluateWorkbook(placeCells(describeReview(alone)));
  expect(penny(valueOf('result.target.floor') as Exact)).toBe('227.71');
});

test('a post at the minimum wage that nobody covers is not below its own floor', async () => {
  const review = await hollinBank();
  const { openBook, rules } = review;
  const pay = poundsPer('hour', '12.71');
  const post = { ...openBook.posts[0]!, pay, needsBackfill: false, agencyShare: fraction(0) };
  const alone = reviewFee({ ...openBook, posts: [post], additionalNeeds: [], costLines: [] }, rules, []);
  // 238 h × 14.51850137 ÷ 3.4 = 1,016.295; the levy on a pay bill of £2,400,000.00 comes on top of the stated cost
  expect(penny(lawfulFloorOf(postFloors(alone))!.pounds)).toBe('1016.3');
  expect(alone.postCosts[0]!.weeklyPerChild.pounds.greaterThanOrEqualTo('1016.295')).toBe(true);
  expect(floorOnSheets(alone)).toBe('1016.3');
  // The cook of Hollin Bank: 25 h × 14.278852 ÷ 3.4 = 104.9916
  expect(penny(postFloors(review).find(({ hours }) => hours.equals(25))!.weekly.pounds)).toBe('104.99');
});

test('where one place of four can be used, the floor bears the empty ones while the fee does', async () => {
  const { openBook, rules } = await hollinBank();
  const placement = { ...openBook.placement, placesThatCanBeUsed: exact(1) };
  // 2,417.7587 × 3.4 ÷ 0.85 = 9,671.0349; and the need’s 227.7150 as before
  const bearing = reviewFee({ ...openBook, placement }, rules, []);
  expect(penny(lawfulFloorOf(postFloors(bearing))!.pounds)).toBe('9898.75');
  expect(floorOnSheets(bearing)).toBe('9898.75');
  const without = reviewFee({ ...openBook, placement }, rules, [], {
    'places-kept-empty': { included: false },
  });
  expect(penny(lawfulFloorOf(postFloors(without))!.pounds)).toBe('2645.47');
  expect(floorOnSheets(without)).toBe('2645.47');
});

test('2:1 in the words of a need is two staff for each of its hours', async () => {
  const review = await hollinBank();
  const additionalNeeds = review.openBook.additionalNeeds.map((each) =>
    each.support === 'extraStaffHours' ? { ...each, need: '2:1 support after school' } : each,
  );
  const doubled = reviewFee({ ...review.openBook, additionalNeeds }, review.rules, []);
  const floor = postFloors(doubled).find(({ role }) => role === '2:1 support after school')!;
  // 28 × 16.26535605 = 455.42997; with the posts 2,417.75873
  expect([exactText(floor.hours), penny(floor.weekly.pounds)]).toEqual(['28', '455.43']);
  expect(floorOnSheets(doubled)).toBe('2873.19');
});

function floorOnSheets(review: FeeReview): string {
  const { valueOf } = evaluateWorkbook(placeCells(describeReview(review)));
  return penny(valueOf('result.target.floor') as Exact);
}

describe('hours that only the label of a cost line states', () => {
  const line = (label: string, pounds: string, more: Record<string, string> = {}) =>
    JSON.stringify({
      placement: { registeredPlaces: '4', plannedOccupancyPercent: '85', quotedWeeklyFee: '5000' },
      costs: [{ label, category: 'directCare', amount: pounds, period: 'week', serves: 'child', ...more }],
    });
  const reviewOf = (json: string) => {
    const { value } = reviewSubmission(submissionFromJson('own.json', json), {
      asAt: knownDay('2026-10-01'),
      weeksPerYear: null,
    });
    if (value === null) throw new Error('nothing was read');
    return value;
  };
  const floorOf = (review: FeeReview) => {
    const floor = lawfulFloorOf(postFloors(review));
    return floor === null ? null : penny(floor.pounds);
  };

  // A worked hour of 37.5 at 1 October 2026: £16.26535605; paid £14.51850137
  test.each([
    // 84 × 15.20 = 1,276.80: 84 × 16.26535605 = 1,366.29
    ['Support worker 84 hrs per week @ £15.20', '1276.80', {}, '1366.29'],
    // £1,400.00 ÷ 84 = £16.67 an hour, nothing else can be meant
    ['Support worker 84 hours a week', '1400', {}, '1366.29'],
    // Of the home: 1,366.2899 ÷ 3.4
    ['Support worker 84 hrs per week @ £15.20', '1276.80', { serves: 'home' }, '401.85'],
    // 2 × 84 × 15.20 = 2,553.60: 168 × 16.26535605
    ['2 staff, 84 hrs per week @ £15.20', '2553.60', {}, '2732.58'],
    // Paid hours of a manager, whom nobody covers: 37.5 × 14.51850137
    ['Registered manager, 37.5 hours', '900', { category: 'managementAndSupport' }, '544.44'],
    // 3 WTE at 37.5 hours: 112.5 × 14.51850137
    ['3 WTE @ £14.00/hr, 37.5 hrs', '1575', {}, '1633.33'],
    // A week has 168 hours, so 336 at 2:1 are hours of staff: 336 × 16.26535605
    ['Care 336 hrs per week 2:1', '6000', { category: 'additionalStaffing' }, '5465.16'],
    // "2:1" is two staff for each hour of the child: 28 × 16.26535605
    ['2:1 support, 14 hours a week', '600', { category: 'additionalStaffing' }, '455.43'],
    // People × hours × days: 3 × 8 × 7 = 168 hours of staff, whatever they cost
    ['3 staff x 8 hrs x 7 days', '2100', {}, '2732.58'],
    ['Care staff - 2 staff x 12 hrs x 7 days', '1000', {}, '2732.58'],
    ['Care staff - 2 staff x 12 hrs x 7 days', '2600', {}, '2732.58'],
    ['Care staff - 2 staff x 12 hrs x 7 days', '9900', {}, '2732.58'],
    ['Care staff 2 x 12 hrs x 7', '1200', {}, '2732.58'],
    // 84 × 16.26535605, and far less is paid for them
    ['Care staff 84hrs/wk', '1100', {}, '1366.29'],
    ['Care staff 84hrs/wk', '600', {}, '1366.29'],
    ['Weekly hours 84', '1700', {}, '1366.29'],
    ['Care staff: 84 h', '1700', {}, '1366.29'],
    // 730 × 12 × 7 ÷ 365 = 168; 8,760 × 7 ÷ 365 = 168; 336 ÷ 2; 24 × 7
    ['Care staff 730 hours per month', '3400', {}, '2732.58'],
    ['Care staff 8,760 hours a year', '3400', {}, '2732.58'],
    ['Care staff 336 hours per fortnight', '3400', {}, '2732.58'],
    ['Care staff 24 hours a day', '3400', {}, '2732.58'],
    // 84 × 12 × 7 ÷ 365 = 19.331507 × 16.26535605
    ['Support worker 84 hours per month', '350', {}, '314.43'],
    // Three people on a contract of 37.5 hours: 112.5 × 14.51850137
    ['Care staff 3 x 37.5 hours', '2300', {}, '1633.33'],
  ])('%s at £%s a week', (label, pounds, more, expected) => {
    const review = reviewOf(line(label, pounds, more));
    expect(floorOf(review)).toBe(expected);
    expect(floorOnSheets(review)).toBe(expected);
    expect(review.findings.filter(({ code }) => code === 'hours-of-line-unclear')).toEqual([]);
  });

  test.each([
    ['one person’s hours or two’s, at a price that only fits one', '2 staff, 84 hours a week', '1400', 1],
    ['hours of each of two a day or of both', 'Care, 2 care staff 14hrs per day', '4000', 1],
    ['hours of a post of the home beside one child’s amount', '4 WTE, 37.5 hours', '800', 1],
    ['hours a month at £72.42 an hour', 'Support worker 84 hours per month', '1400', 1],
    ['times of the day', 'Care staff 07:00-22:00 x 2 staff x 7 days', '4300', 1],
    ['hours of one of many', 'Care team, 37.5 hours', '4000', 1],
    ['one person’s hours or two’s', '2 staff, 84 hours a week', '2600', 1],
    // 70 at £30.00 or 140 at £15.00
    ['one night’s hours or two’s', '2 x waking night 10hrs x 7', '2100', 1],
    ['ten hours or twelve', 'Support worker 10-12 hours a week', '180', 1],
    ['hours of three homes', 'Night staff 210 hours a week across three homes', '3400', 1],
    [
      'hours shared with other homes',
      'Waking nights 140 hours per week, shared with 2 other homes',
      '2400',
      1,
    ],
    ['on-call', 'On-call 84 hours a week', '1400', 0],
    ['relief, whose leave the floor holds', 'Relief staff for holidays 84 hours', '1400', 0],
    ['hours of a therapist', 'Therapy 2 hours a week @ £90', '180', 0],
  ])('%s are in no floor, and asked where they are unclear', (_why, label, pounds, asked) => {
    const category = label.startsWith('Therapy') ? 'additionalHealth' : 'directCare';
    const review = reviewOf(line(label, pounds, { category }));
    expect(floorOf(review)).toBeNull();
    expect(review.findings.filter(({ code }) => code === 'hours-of-line-unclear')).toHaveLength(asked);
  });

  test('beside the fee they are in no floor of it, on the sheet either', () => {
    const review = reviewOf(line('Support worker 84 hrs per week @ £15.20', '1276.80', { included: 'no' }));
    expect(floorOf(review)).toBeNull();
  });
});

test('a contract of 35 hours is what one of 35 hours costs, where full time is stated as 35', async () => {
  const review = await hollinBank();
  const employment = { ...review.openBook.employment, fullTimeHours: exact(35) };
  const shorter = reviewFee({ ...review.openBook, employment }, review.rules, []);
  // 35 × 365/7 × 12.71 = 23,195.75; NI 2,729.36; pension 508.67; ÷ 1,825 = 14.484263 paid; × 365 ÷ 325.8 = 16.226999 worked
  const need = postFloors(shorter).find(({ hours }) => hours.equals(14))!;
  expect([penny(need.weekly.pounds), need.contractedHoursStated]).toEqual(['227.18', true]);
  const day = postFloors(shorter).find(({ hours }) => hours.equals(238))!;
  expect(penny(day.weekly.pounds)).toBe('1135.89');
  expect(floorOnSheets(shorter)).toBe(penny(lawfulFloorOf(postFloors(shorter))!.pounds));
});

test('a need priced by the week that states its hours has a floor', async () => {
  const review = await hollinBank();
  const additionalNeeds = review.openBook.additionalNeeds.map((each) =>
    each.support === 'extraStaffHours'
      ? {
          ...each,
          price: { kind: 'weekly' as const, amount: poundsPer('week', 320), hoursAWeek: exact(14) },
        }
      : each,
  );
  const weekly = reviewFee({ ...review.openBook, additionalNeeds }, review.rules, []);
  expect(penny(lawfulFloorOf(postFloors(weekly))!.pounds)).toBe('2645.47');
  expect(floorOnSheets(weekly)).toBe('2645.47');
});
