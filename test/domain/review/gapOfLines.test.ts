/** The gap of a fee without posts, whose lines state their hours: hours, rate and sharing. An invented home. */
import { exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import { toThePenny } from '../../../src/domain/money/rounding';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { gapOfLines, type GapOfLines } from '../../../src/domain/review/gapOfLines';
import { gapOfLinesInPennies } from '../../../src/domain/review/gapOfLinesInPennies';
import { gapOfLinesInWords } from '../../../src/domain/review/gapOfLinesInWords';
import { gapOfFeeAsJson } from '../../../src/workflows/review/gapTold';
import { aReviewOfLines, aReviewThatStatesHours } from '../../support/aReviewThatStatesHours';
import { besideNeeds } from '../../support/comparedReview';

const needs = besideNeeds();
const twoPlaces = (value: Exact) => exactText(toThePenny(value));

const stated = aReviewOfLines(
  ['Core care staff 238 hours at £20.50 shared by 3.4', 1435],
  ['Waking night staff 77 hours at £20.40 shared by 3.4', 462],
);

test('what the lines state of each kind, and parts that come to the gap', () => {
  const { kinds: found } = gapOfLines(stated, needs)!;
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
  const unclear = aReviewOfLines(
    ['Core care staff 238 hours at £20.50 shared by 3.4', 1435],
    ['Care staff 9.5 FTE, 39 hrs', 900],
    ['Waking night staff 77 hours at £20.40 shared by 3.4', 462],
  );
  expect(gapOfLines(unclear, needs)!.kinds.map(({ kind }) => kind)).toEqual(['wakingNights']);
});

test('the words say them, or that nothing states its hours', () => {
  const [byDay] = gapOfLinesInWords(stated, needs);
  expect(byDay).toMatch(
    /^Care by day, as its lines state it: 238 hours at £20\.50 shared by 3\.4; expected /,
  );
  const silent = aReviewOfLines(['Care staff', 1435], ['Waking night staff', 462]);
  expect(gapOfLines(silent, needs)).toBeNull();
  expect(gapOfLinesInWords(silent, needs)).toEqual([
    'No line of care states its hours, so the gap cannot be taken apart into hours, rate and sharing: ask for the rota.',
  ]);
});

/** What each sum leaves of its parts: nothing. */
function leftOver({ gap, kinds, withoutHours }: GapOfLines): readonly string[] {
  const parts = [...kinds.map((each) => each.gap), withoutHours];
  return [
    gap.minus(sumOf(parts)),
    ...kinds.map((each) => each.gap.minus(sumOf([each.hours, each.rate, each.sharing]))),
  ].map((left) => exactText(left.toDecimalPlaces(12)));
}

test.each([
  ['all kinds', aReviewThatStatesHours()],
  ['two kinds', stated],
])('parts come to the whole, exactly and to the penny, none further than a penny: %s', (_name, review) => {
  const exactly = gapOfLines(review, needs)!;
  const printed = gapOfLinesInPennies(exactly);
  for (const each of [exactly, printed]) expect(new Set(leftOver(each))).toEqual(new Set(['0']));
  const figures = ({ gap, kinds, withoutHours }: GapOfLines) => [
    gap,
    withoutHours,
    ...kinds.flatMap((each) => [each.gap, each.hours, each.rate, each.sharing]),
  ];
  const far = figures(printed).filter((each, index) =>
    each.minus(figures(exactly)[index]!).abs().greaterThan('0.01'),
  );
  expect(far).toEqual([]);
});

test('relief adds money and no hours, since an expected hour holds its cover; on-costs have no hours to go by', () => {
  const { kinds, withoutHours } = gapOfLines(aReviewThatStatesHours(), needs)!;
  const [byDay] = kinds;
  // 238 + 85 hours; (1,435 + 600 + 180) × 3.4 ÷ 323 = £23.32
  expect([byDay!.submitted.hours, byDay!.submitted.rate].map(twoPlaces)).toEqual(['323', '23.32']);
  // National Insurance and pension: £260.00
  expect(twoPlaces(withoutHours)).toBe('260');
});

test('the parts stand in JSON to the penny, and come to care in all', () => {
  const { lines, care } = gapOfFeeAsJson(aReviewThatStatesHours(), needs) as {
    readonly lines: readonly { readonly gap: string }[];
    readonly care: { readonly gap: string; readonly withoutHours: string };
  };
  // 919.48 − 27.29 + 142.17 + 260.00
  expect(lines.map(({ gap }) => gap)).toEqual(['919.48', '-27.29', '142.17']);
  expect(care).toEqual({ gap: '1294.36', withoutHours: '260.00' });
});

test('beside no should-cost there is no gap', () => {
  expect(gapOfLines(stated, noComparisons)).toBeNull();
});
