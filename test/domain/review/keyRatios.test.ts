/** Key ratios of invented homes, worked by hand. */
import { costOfCare } from '../../../src/domain/fee/costOfCare';
import { breakDownFee } from '../../../src/domain/fee/feeBreakdown';
import { keyRatios, type KeyRatioId } from '../../../src/domain/review/keyRatios';
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { feeLines } from '../../../src/domain/review/feeLines';
import { costPost } from '../../../src/domain/staffing/costPost';
import type { OpenBook } from '../../../src/domain/submission/openBook';
import {
  aCostLine,
  anAdditionalNeed,
  anOpenBook,
  aPlacement,
  aPost,
  staffingAssumptions,
} from '../../support/builders';

/** Of a layout that does not say whom its lines serve. */
const weeklyLine = (id: string, category: Parameters<typeof aCostLine>[0], pounds: string) =>
  aCostLine({
    id,
    confidence: exact('0.9'),
    ...category,
    amount: { kind: 'money', money: poundsPer('week', pounds) },
  });

function ratiosOf(book: OpenBook) {
  const assumptions = staffingAssumptions();
  const postCosts = book.posts.map((post) => costPost(post, assumptions));
  const breakdown = breakDownFee(book.placement.quotedWeeklyFee, feeLines(book, postCosts, assumptions));
  const ratios = keyRatios(breakdown, postCosts, book, assumptions);
  return (id: KeyRatioId) => ratios.find((ratio) => ratio.id === id)!;
}

const shown = (value: ReturnType<ReturnType<typeof ratiosOf>>['value'], places: number) =>
  value === null ? null : exactText(roundHalfAwayFromZero(value, places));

const linesOnly = anOpenBook({
  placement: aPlacement({ quotedWeeklyFee: poundsPer('week', '1000') }),
  posts: [],
  additionalNeeds: [],
  costLines: [
    weeklyLine(
      'care',
      { label: 'Care staff 40 hrs', category: 'directCare', workings: { hoursAWeek: exact(40) } },
      '500',
    ),
    weeklyLine('manager', { label: 'Manager', category: 'managementAndSupport' }, '80'),
    weeklyLine('rent', { label: 'Rent', category: 'premises' }, '70'),
    weeklyLine('ofsted', { label: 'Ofsted', category: 'homeRunning' }, '30'),
    weeklyLine('office', { label: 'Head office', category: 'centralOverheads' }, '60'),
    weeklyLine(
      'extra',
      { label: 'Extra 10 hrs', category: 'additionalStaffing', workings: { hoursAWeek: exact(10) } },
      '160',
    ),
    weeklyLine('profit', { label: 'Profit', category: 'return' }, '90'),
    weeklyLine('beside', { label: 'Tuition', category: 'additionalEducation', included: false }, '200'),
  ],
});

describe('key ratios of a fee of £1,000.00 a week', () => {
  test.each<[KeyRatioId, string, string]>([
    ['staffingShareOfFee', '0.74', '74 % of the fee pays for staff.'], // (500 + 80 + 160) ÷ 1000
    ['managementShare', '0.08', '8 % of the fee pays for management and support staff.'],
    ['homeOverheadShare', '0.1', '10 % of the fee pays for the building and running the home.'], // 70 + 30
    ['centralOverheadShare', '0.06', '6 % of the fee goes to the organisation’s head office.'],
    ['additionalNeedsShare', '0.16', '16 % of the fee is for this child’s additional needs.'], // tuition is beside the fee
    ['margin', '0.090909', '9.1 % of the explained price is return.'], // 90 ÷ 990
    ['markUp', '0.1', '10 % is added to cost as return.'], // 90 ÷ 900
    // (90 + 10 unexplained) ÷ 1,000
    ['marginIfUnexplainedIsProfit', '0.1', '10 % of the fee is kept if all unexplained money is profit.'],
    // 40 hours that a line for this child pays for, and 10 more
    [
      'directCareHoursPerChildWeek',
      '50',
      'For each child there are 50 hours of staff in direct care a week, waking nights among them.',
    ],
    [
      'costPerDirectCareHour',
      '13.2',
      'An hour of direct care costs £13.20, on-costs and cover in it, sleep-ins left out.',
    ], // 660 ÷ 50
  ])('%s is %s', (id, value, sentence) => {
    const ratio = ratiosOf(linesOnly)(id);
    expect(shown(ratio.value, 6)).toBe(value);
    expect(ratio.sentence).toBe(sentence);
  });

  test('a figure that no label states is asked for by the name of the line', () => {
    expect(ratiosOf(linesOnly)('wtePerChild')).toMatchObject({
      value: null,
      sentence: 'Hours are not stated for “Manager”. Ask for the rota of a typical week.',
    });
  });

  test('the shares of a fee that is nought are nothing, not an error', () => {
    const free = { ...linesOnly, placement: aPlacement({ quotedWeeklyFee: poundsPer('week', 0) }) };
    expect(ratiosOf(free)('staffingShareOfFee').value).toBeNull();
  });

  test('a return that no line states is asked for, never nought', () => {
    const silent = {
      ...linesOnly,
      costLines: linesOnly.costLines.filter(({ category }) => category !== 'return'),
    };
    for (const id of ['margin', 'markUp'] as const) {
      expect(ratiosOf(silent)(id)).toMatchObject({
        value: null,
        sentence: 'Not stated: ask what the provider keeps, and of what.',
      });
    }
  });

  test('sleep-in money is no part of what an hour costs', () => {
    const sleepIn = weeklyLine('sleep', { label: 'Sleep-ins', category: 'directCare' }, '155');
    const book = { ...linesOnly, costLines: [...linesOnly.costLines, sleepIn] };
    // still (500 + 160) ÷ 50
    expect(shown(ratiosOf(book)('costPerDirectCareHour').value, 6)).toBe('13.2');
  });

  test('a discount lowers the price and not the cost', () => {
    const lines = [
      weeklyLine('care', { category: 'directCare' }, '900'),
      weeklyLine('profit', { category: 'return' }, '90'),
      weeklyLine('discount', { category: 'discount' }, '-40'),
    ];
    const book = anOpenBook({ posts: [], additionalNeeds: [], costLines: lines });
    const breakdown = breakDownFee(poundsPer('week', '950'), feeLines(book, [], staffingAssumptions()));
    expect(exactText(costOfCare(breakdown).pounds)).toBe('900');
  });
});

describe('hours and posts behind one child', () => {
  test.each([
    // 406 hours for the home ÷ 3.2 children = 126.875, and 10 of the child's own
    [
      'two care posts, a waking night and ten extra hours',
      [
        ['care', '336'],
        ['wakingNight', '70'],
      ],
      '136.875',
    ],
    [
      'a sleep-in is no hour',
      [
        ['care', '168'],
        ['sleepIn', '70'],
      ],
      '62.5',
    ], // 168 ÷ 3.2 + 10
  ] as const)('%s', (_case, posts, hours) => {
    const book = anOpenBook({
      costLines: [],
      additionalNeeds: [anAdditionalNeed()],
      posts: posts.map(([postType, hoursAWeek], index) =>
        aPost({
          id: `post-${String(index)}`,
          postType,
          size: { kind: 'rota', hoursAWeek: exact(hoursAWeek) },
        }),
      ),
    });
    expect(shown(ratiosOf(book)('directCareHoursPerChildWeek').value, 6)).toBe(hours);
  });

  test('an establishment post’s paid hours count without the weeks away', () => {
    const book = anOpenBook({
      costLines: [],
      additionalNeeds: [],
      posts: [aPost({ size: { kind: 'establishment', wte: exact(4) }, needsBackfill: false })],
    });
    // 4 × 37.5 = 150 paid; 9.6 of 52.142857 weeks away leaves 0.815890; 150 × 0.815890 ÷ 3.2
    expect(shown(ratiosOf(book)('directCareHoursPerChildWeek').value, 4)).toBe('38.2449');
    expect(shown(ratiosOf(book)('wtePerChild').value, 4)).toBe('1.25'); // 4 ÷ 3.2
  });

  test('hours of a labelled establishment count without the weeks away too', () => {
    const book = anOpenBook({
      posts: [],
      additionalNeeds: [],
      costLines: [
        weeklyLine(
          'rsw',
          {
            category: 'directCare',
            label: 'RSWs 9.5 FTE, 39 hrs',
            serves: 'home',
            workings: { wte: exact('9.5'), hoursAWeek: exact(39) },
          },
          '4568.16',
        ),
      ],
    });
    // 9.5 × 39 = 370.5 × 0.815890 = 302.2874; ÷ 3.2
    expect(shown(ratiosOf(book)('directCareHoursPerChildWeek').value, 3)).toBe('94.465');
    expect(shown(ratiosOf(book)('wtePerChild').value, 5)).toBe('2.96875'); // 9.5 ÷ 3.2
  });

  test('no posts and no staffing lines: the rota is asked for', () => {
    const book = anOpenBook({ posts: [], additionalNeeds: [] });
    expect(ratiosOf(book)('directCareHoursPerChildWeek').sentence).toBe(
      'No posts are given. Ask for the rota of a typical week.',
    );
  });
});
