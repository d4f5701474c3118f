/** The gap of a fee without posts, whose lines state their hours: hours, rate and sharing. An invented home. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText, type Exact } from '../../../src/domain/money/exact';
import { toThePenny } from '../../../src/domain/money/rounding';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { gapOfLines } from '../../../src/domain/review/gapOfLines';
import { gapOfLinesInWords } from '../../../src/domain/review/gapOfLinesInWords';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';
import { aWorkbook } from '../../reading/exampleReading';
import { besideNeeds } from '../../support/comparedReview';

type Row = readonly (string | number | null)[];

function reviewOf(...rows: readonly Row[]) {
  const home: readonly Row[] = [
    ['Home', 'Test House'],
    ['Registered places', 4],
    ['Planned occupancy', '85%'],
    ['Weekly fee (£)', 6350],
    [null, null],
    ['Cost line', '£ per week', 'Serves'],
  ];
  const { value } = reviewSubmission(recogniseWorkbook(aWorkbook([...home, ...rows]), null), {
    asAt: knownDay('2026-06-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  return value;
}

const needs = besideNeeds();
const others: readonly Row[] = [
  ['Rent', 330, 'home'],
  ['Profit', 508, 'home'],
];
const twoPlaces = (value: Exact) => exactText(toThePenny(value));

const stated = reviewOf(
  ['Core care staff 238 hours at £20.50 shared by 3.4', 1435, 'home'],
  ['Waking night staff 77 hours at £20.40 shared by 3.4', 462, 'home'],
  ...others,
);

test('what the lines state of each kind, and parts that come to the gap', () => {
  const found = gapOfLines(stated, needs);
  expect(
    found.map(({ kind, submitted: { hours, rate, children } }) => [
      kind,
      ...[hours, rate, children].map(twoPlaces),
    ]),
  ).toEqual([
    // 238 × 20.50 ÷ 3.4 = 1,435.00
    ['dayCare', '238', '20.5', '3.4'],
    // 77 × 20.40 ÷ 3.4 = 462.00
    ['wakingNights', '77', '20.4', '3.4'],
  ]);
  for (const { gap, hours, rate, sharing, submitted, expected } of found) {
    const aWeek = (side: typeof submitted) => side.hours.times(side.rate).dividedBy(side.children);
    expect(twoPlaces(hours.plus(rate).plus(sharing))).toBe(twoPlaces(gap));
    expect(twoPlaces(gap)).toBe(twoPlaces(aWeek(submitted).minus(aWeek(expected))));
  }
});

test('a kind of which one line does not say its hours clearly is left out', () => {
  const unclear = reviewOf(
    ['Core care staff 238 hours at £20.50 shared by 3.4', 1435, 'home'],
    ['Care staff 9.5 FTE, 39 hrs', 900, 'home'],
    ['Waking night staff 77 hours at £20.40 shared by 3.4', 462, 'home'],
    ...others,
  );
  expect(gapOfLines(unclear, needs).map(({ kind }) => kind)).toEqual(['wakingNights']);
});

test('the words and the page say them, or that nothing states its hours', () => {
  const pageOf = (review: typeof stated) =>
    layOut(describeReview(review, needs))
      .sheets.find(({ name }) => name === 'Our position')!
      .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
      .join('\n');
  const [byDay] = gapOfLinesInWords(stated, needs);
  expect(byDay).toMatch(
    /^Care by day, as its lines state it: 238 hours at £20\.50 shared by 3\.4; expected /,
  );
  expect(pageOf(stated)).toContain(byDay);
  const silent = reviewOf(['Care staff', 1435, 'home'], ['Waking night staff', 462, 'home'], ...others);
  expect(pageOf(silent)).toContain('No line of care states its hours, so the gap cannot be taken apart');
  expect(pageOf(silent)).not.toContain('Sharing');
});

test('beside no should-cost there is no gap', () => {
  expect(gapOfLines(stated, noComparisons)).toEqual([]);
});
