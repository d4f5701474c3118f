/** Hours of staff for one child: one answer on every page, decided by the arithmetic of the line. Invented homes. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import { toThePenny } from '../../../src/domain/money/rounding';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { lawfulFloorOf, postFloors } from '../../../src/domain/review/lawfulFloors';
import { floorCovers, floorCoversInWords } from '../../../src/domain/review/floorCover';
import { staffedLines } from '../../../src/domain/review/staffedLines';
import { staffingRatios } from '../../../src/domain/review/staffingRatios';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { matchCategory } from '../../../src/reading/matchCategory';
import { directorSentence } from '../../../src/workflows/review/directorSentence';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';
import { aWorkbook } from '../../reading/aWorkbook';
import { reviewOfExample } from '../../support/reviewOfExample';

type Row = readonly (string | number | null)[];

function reviewOf(places: number, occupancy: string, fee: number, rows: readonly Row[]): FeeReview {
  const home: readonly Row[] = [
    ['Home', 'Test House'],
    ['Registered places', places],
    ['Planned occupancy', occupancy],
    ['Price base date', '01/04/2026'],
    ['Weekly fee (£)', fee],
    [null, null],
  ];
  const { value } = reviewSubmission(recogniseWorkbook(aWorkbook([...home, ...rows]), null), {
    asAt: knownDay('2026-06-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  return value;
}

const twoPlaces = (value: Exact | null | undefined) =>
  value === null || value === undefined ? null : exactText(toThePenny(value));
const ratioOf = (review: FeeReview, id: string) =>
  twoPlaces(review.ratios.find((each) => each.id === id)?.value);
const floorOf = (review: FeeReview) => twoPlaces(lawfulFloorOf(postFloors(review))?.pounds);
const lines = ['Cost line', '£ per week'];
const others: readonly Row[] = [
  ['Rent', 300],
  ['Profit', 200],
];

const solo = () =>
  reviewOf(1, '95%', 9000, [
    lines,
    ['Day care staff 2:1, 210 hours at £21.40', 4494],
    ['Waking night staff 2 x 70 hours at £22.10', 3094],
    ...others,
  ]);
const shared = () =>
  reviewOf(4, '80%', 9000, [
    lines,
    ['Waking night staff 2 x 70 hours at £22.10', 3094],
    ['2:1 care 35 hours at £21.00 per staff hour', 1470],
    ['1:1 support 20 hours at £21.00', 420],
    ['24 hour care cover, 168 hours at £20.00 shared by 3.2', 1050],
    ['Care staff 2 x 14 hours x 7 days at £20.00 shared by 4', 980],
    ['Night staff 1 x 10 hours x 7 nights at £20.00', 1400],
    ...others,
  ]);
const inWords = () =>
  reviewOf(4, '80%', 3600, [
    lines,
    ['Care staff 196 hours at £20.00 shared by 4', 980],
    ['Senior care 100 hours at £22.00 shared between 4 children', 550],
    ['Waking night 70 hours at £21.00 ÷ 4', 367.5],
    ['Relief staff 40 hours at £18.00 divided by 4', 200],
    ...others,
  ]);
const inColumns = () =>
  reviewOf(4, '80%', 3600, [
    ['Cost line', 'Hours', 'Rate', 'Children sharing', '£ per child per week'],
    ['Care staff', 196, 20, 4, 980],
    ['Waking nights', 70, 21, 4, 367.5],
    ['1:1 support', 20, 21, 1, 420],
    ['Rent', null, null, null, 300],
    ['Profit', null, null, null, 200],
  ]);
const byRatio = () =>
  reviewOf(4, '80%', 7600, [
    ['Cost line', 'Ratio', 'Child hours a week', '£ per week'],
    ['Waking night', '1:4', 70, 395],
    ['1:1 support', '1:1', 20, 440],
    ['2:1 support in the community', '2:1', 14, 620],
    ['Rent', null, null, 350],
    ['Profit', null, null, 690],
  ]);
const asServed = () =>
  reviewOf(4, '85%', 6350, [
    ['Cost line', '£ per week', 'Serves'],
    ['Core care staff 238 hours at £20.50 shared by 3.4', 1435, 'home'],
    ['1:1 support 25 hours at £22.00', 550, 'this child'],
    ['2:1 support 10 hours at £22.00', 440, 'this child'],
    ['Waking night 77 hours at £21.00 shared by 3.4', 475.59, 'home'],
    ['Rent', 330, 'home'],
    ['Profit', 508, 'home'],
  ]);

// A worked hour at 1 June 2026 is £16.265356.
test.each([
  // 210 + 2 × 70 = 350; 7,588 ÷ 350 = 21.68; 350 × 16.265356 = 5,692.87
  ['two to one for one child alone', solo, '350', '21.68', '5692.87'],
  // 140 + 70 + 20 + 168 ÷ 3.2 + 196 ÷ 4 + 70 = 401.5; 8,414 ÷ 401.5 = 20.96; 401.5 × 16.265356 = 6,530.54
  ['products, and hours round the clock beside their figure', shared, '401.5', '20.96', '6530.54'],
  // (196 + 100 + 70 + 40) ÷ 4 = 101.5; 2,097.50 ÷ 101.5 = 20.67; without relief 91.5 × 16.265356 = 1,488.28
  ['sharing in words', inWords, '101.5', '20.67', '1488.28'],
  // (196 + 70) ÷ 4 + 20 = 86.5; 1,767.50 ÷ 86.5 = 20.43; 86.5 × 16.265356 = 1,406.95
  ['sharing in a column', inColumns, '86.5', '20.43', '1406.95'],
  // 17.5 + 20 + 28 = 65.5; 1,455 ÷ 65.5 = 22.21; 65.5 × 16.265356 = 1,065.38
  ['hours that the child has, by ratio', byRatio, '65.5', '22.21', '1065.38'],
  // 70 + 25 + 20 + 77 ÷ 3.4 = 137.65; 2,900.59 ÷ 137.647 = 21.07; 137.647 × 16.265356 = 2,238.88
  ['shared by the children there on average', asServed, '137.65', '21.07', '2238.88'],
])('%s', (_what, given, hours, price, floor) => {
  const review = given();
  expect(ratioOf(review, 'directCareHoursPerChildWeek')).toBe(hours);
  expect(ratioOf(review, 'costPerDirectCareHour')).toBe(price);
  expect(floorOf(review)).toBe(floor);
  expect(review.findings.filter(({ code }) => code === 'hours-of-line-unclear')).toEqual([]);
});

test('more hours than a week has are said to be hours of staff', () => {
  const of = solo().ratios.find(({ id }) => id === 'directCareHoursPerChildWeek');
  expect(of?.sentence).toBe(
    'For each child there are 350 hours of staff in direct care a week, waking nights among them: more than the 168 of a week, since more than one of staff is there at a time.',
  );
});

test('hours that are not clear count on no page, in the key ratios either', () => {
  const review = reviewOf(4, '80%', 3600, [lines, ['Care staff 196 hours', 700], ...others]);
  expect(review.findings.map(({ code }) => code)).toContain('hours-of-line-unclear');
  expect(ratioOf(review, 'directCareHoursPerChildWeek')).toBeNull();
  expect(floorOf(review)).toBeNull();
});

test('where hours of a line are not counted, the floor says which part of the cost it covers', () => {
  const review = reviewOf(4, '80%', 3600, [
    lines,
    ['1:1 support 25 hours at £22.00', 550],
    ['Care staff', 1450],
    ...others,
  ]);
  // 550 counted, 1,450 not
  expect(floorCoversInWords(review)).toBe(
    ' (of £550.00 of the £2,000.00 of staffing, whose hours could be counted)',
  );
  expect(floorCovers(solo())).toBeNull();
  expect(directorSentence(review, noComparisons)).toContain(
    'its hours (of £550.00 of the £2,000.00 of staffing, whose hours could be counted) cannot lawfully cost less than £406.63', // 25 × 16.265356
  );
});

test.each(['Core day care', 'Day care', 'Night care, 70 hours'])('“%s” is direct care', (label) => {
  expect(matchCategory(label).category).toBe('directCare');
});

const examples = [
  'cost-breakdown-by-year-and-week.xlsx',
  'costs-in-sentences.xlsx',
  'fee-build-up-with-rota.xlsx',
  'fellgate-solo.open-book.json',
  'four-weekly-amounts.csv',
  'hollin-bank.open-book.json',
  'monthly-amounts.xlsx',
  'placement-agreement-price-form.xlsx',
];
const given: readonly (readonly [string, () => FeeReview | Promise<FeeReview>])[] = [
  ...examples.map((name) => [name, () => reviewOfExample(name, '2026-10-01')] as const),
  ['solo', solo],
  ['shared', shared],
  ['in words', inWords],
  ['in columns', inColumns],
  ['by ratio', byRatio],
  ['as served', asServed],
];

describe('the hours of a line are the same on every page', () => {
  test.each(given)('%s', async (_name, reviewed) => {
    const review = await reviewed();
    const staffed = staffedLines(review);
    const hoursOf = (of: readonly (Exact | null)[]) => twoPlaces(sumOf(of.flatMap((each) => each ?? [])));
    const care = hoursOf(
      staffed.filter(({ isDirectCare }) => isDirectCare).map(({ staffHours }) => staffHours),
    );
    const stated = ratioOf(review, 'directCareHoursPerChildWeek');
    if (stated !== null) expect(stated).toBe(care);
    expect(hoursOf(staffingRatios(review).map(({ staffHours }) => staffHours))).toBe(
      hoursOf(staffed.map(({ staffHours }) => staffHours)),
    );
    const { valueOf } = evaluateWorkbook(placeCells(describeReview(review)));
    const { costLines } = review.openBook;
    for (const { role, hours, childrenSharing } of postFloors(review)) {
      const line = costLines.find(({ label }) => label === role);
      const of = staffed.find(({ lineId }) => lineId === line?.id);
      if (line === undefined || of === undefined) continue;
      expect(twoPlaces(hours.times(of.shareOnShift).dividedBy(childrenSharing))).toBe(
        twoPlaces(of.staffHours),
      );
      expect(twoPlaces(valueOf(`statedHours.${line.id}.hours`) as Exact)).toBe(twoPlaces(hours));
    }
    if (stated !== null)
      expect(twoPlaces(valueOf('ratio.directCareHoursPerChildWeek') as Exact)).toBe(stated);
  });
});
