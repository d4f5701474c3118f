/** Why the fee differs, to the penny: the page prints what the domain prints, and parts come to what they are parts of. */
import { exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import { toThePenny } from '../../../src/domain/money/rounding';
import type { ReviewComparisons } from '../../../src/domain/review/comparisons';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { gapOfReview } from '../../../src/domain/review/gapOfReview';
import { gapInPennies } from '../../../src/domain/shouldCost/gapInPennies';
import { linesOfGap } from '../../../src/domain/shouldCost/gapOfFee';
import type { WorkbookDescription } from '../../../src/sheets/core/description';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { layOut } from '../../../src/sheets/core/layout';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { reviewTypedOver } from '../../../src/workflows/review/typedOver';
import { besideNeeds } from '../../support/comparedReview';
import { allowedValues } from '../../support/oracle/allowedValues';
import { withTyped } from '../../support/oracle/withTyped';
import { reviewOfExample } from '../../support/reviewOfExample';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../../support/reviews';

const needs = besideNeeds();
const inHours = {
  dayRatio: '1:2',
  wakingStaff: 1,
  extraHours: [{ staff: 1, hoursAWeek: 8, outcome: 'Goes out safely without a second adult' }],
  therapyHoursAWeek: 2,
};
const solo = besideNeeds({ dayRatio: '2:1', solo: true, wakingStaff: 2 });

function ofDomain(review: FeeReview, comparisons: ReviewComparisons): Readonly<Record<string, string>> {
  const gap = gapInPennies(gapOfReview(review, comparisons)!);
  const parts: (readonly [string, Exact])[] = [
    ...gap.posts.flatMap((kind) => [
      [`${kind.kind}.all`, kind.gap] as const,
      [`${kind.kind}.hours`, kind.hours] as const,
      [`${kind.kind}.rate`, kind.rate] as const,
      [`${kind.kind}.sharing`, kind.sharing] as const,
      ...Object.entries(kind.rateParts).flatMap(([part, pounds]) =>
        pounds.isZero() ? [] : [[`${kind.kind}.rate.${part}`, pounds] as const],
      ),
    ]),
    ...(review.postCosts.length === 0
      ? []
      : [['sleepIns.all', gap.sleepIns] as const, ['otherStaffing.all', gap.otherStaffing] as const]),
    ['overheads.all', gap.overheads.gap],
    ['overheads.base', gap.overheads.base],
    ['overheads.percentage', gap.overheads.percentage],
    ['return.all', gap.return.gap],
    ['return.base', gap.return.base],
    ['return.percentage', gap.return.percentage],
    ...gap.categories.map((each) => [`${each.category}.all`, each.gap] as const),
    ...gap.categories.flatMap(({ category, ofNeed }) =>
      Object.entries(ofNeed ?? {}).map(([part, pounds]) => [`${category}.${part}`, pounds] as const),
    ),
    ['unexplained.all', gap.unexplained],
    ['whole', gap.gap],
    ['parts', gap.gap],
  ];
  return Object.fromEntries(parts.map(([id, pounds]) => [id, exactText(pounds)]));
}

function onPage(
  description: WorkbookDescription,
  like: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { valueOf } = evaluateWorkbook(placeCells(description));
  return Object.fromEntries(
    Object.keys(like).map((id) => [id, exactText(valueOf(`gap.${id}.printed`) as Exact)]),
  );
}

const reviews: readonly (readonly [string, () => Promise<FeeReview>])[] = [
  ['our own template', () => Promise.resolve(aReviewOfATemplate())],
  ['a foreign layout', () => Promise.resolve(aReviewOfAForeignLayout())],
  ['Hollin Bank', () => reviewOfExample('hollin-bank.open-book.json', '2026-10-01')],
  ['Fellgate', () => reviewOfExample('fellgate-solo.open-book.json', '2026-10-01')],
];

test.each(reviews)('%s: page and domain print the same pennies', async (_name, made) => {
  const review = await made();
  for (const comparisons of [needs, solo]) {
    const expected = ofDomain(review, comparisons);
    expect(onPage(describeReview(review, comparisons), expected)).toEqual(expected);
  }
});

test.each(reviews)('%s: no part in print is more than a penny from its exact value', async (_name, made) => {
  const review = await made();
  for (const comparisons of [needs, solo]) {
    const { valueOf } = evaluateWorkbook(placeCells(describeReview(review, comparisons)));
    const far = Object.keys(ofDomain(review, comparisons)).filter((id) => {
      const [printed, before] = [valueOf(`gap.${id}.printed`), valueOf(`gap.${id}`)] as [Exact, Exact];
      // What rounding the posts' lines left is no staffing, and nought by its own rule.
      if (id === 'otherStaffing.all' && printed.isZero()) return before.abs().greaterThan('0.05');
      return printed.minus(before).abs().greaterThan('0.01');
    });
    expect(far).toEqual([]);
  }
});

test.each(reviews)('%s: parts come to what they are parts of', async (_name, made) => {
  for (const comparisons of [needs, solo]) {
    const gap = gapInPennies(gapOfReview(await made(), comparisons)!);
    expect(exactText(sumOf(linesOfGap(gap)))).toBe(exactText(gap.gap));
    for (const { hours, rate, sharing, gap: all, rateParts } of gap.posts) {
      expect(exactText(sumOf([hours, rate, sharing]))).toBe(exactText(all));
      const ofRate = Object.values(rateParts);
      if (ofRate.some((part) => !part.isZero())) expect(exactText(sumOf(ofRate))).toBe(exactText(rate));
    }
    for (const { gap: all, base, percentage } of [gap.overheads, gap.return])
      expect(exactText(base.plus(percentage))).toBe(exactText(all));
    for (const { gap: all, ofNeed } of gap.categories)
      if (ofNeed !== null) expect(exactText(sumOf(Object.values(ofNeed)))).toBe(exactText(all));
  }
});

test.each(reviews)(
  '%s: what no line explains is the same on every page, also where it is the largest',
  async (_name, made) => {
    const review = reviewTypedOver(await made(), new Map([['fee.quoted', '29000']]));
    const { unexplained } = review.breakdown;
    for (const comparisons of [needs, solo]) {
      const printed = exactText(toThePenny(unexplained.pounds));
      expect(exactText(gapInPennies(gapOfReview(review, comparisons)!).unexplained)).toBe(printed);
      const { valueOf } = evaluateWorkbook(placeCells(describeReview(review, comparisons)));
      expect(exactText(valueOf('gap.unexplained.all.printed') as Exact)).toBe(printed);
    }
  },
);

test('the hours of Hollin Bank’s needs are parted from what an hour of them costs, on the page as in the domain', async () => {
  const review = await reviewOfExample('hollin-bank.open-book.json', '2026-10-01');
  const parted = gapInPennies(gapOfReview(review, besideNeeds(inHours))!).categories.flatMap(
    ({ category, ofNeed }) => (ofNeed === null ? [] : [category]),
  );
  expect(parted).not.toEqual([]);
  const expected = ofDomain(review, besideNeeds(inHours));
  expect(onPage(describeReview(review, besideNeeds(inHours)), expected)).toEqual(expected);
});

test('typed over, the pennies follow', async () => {
  const review = await reviewOfExample('hollin-bank.open-book.json', '2026-10-01');
  const description = describeReview(review, needs);
  const typed = allowedValues(layOut(description)).filter(
    ({ id, value }) => typeof value === 'number' && /^post\.P0[13]\.(pay|size|agencyShare)$/.test(id),
  );
  expect(typed.length).toBeGreaterThan(3);
  for (const each of typed) {
    const expected = ofDomain(reviewTypedOver(review, new Map([[each.id, each.value]])), needs);
    expect([each.id, onPage(withTyped(description, each), expected)]).toEqual([each.id, expected]);
  }
});

test('a part of a should-cost stands where the lines of the day put it, and the page says of which day', () => {
  const said = layOut(describeReview(aReviewOfATemplate(), needs))
    .sheets.find(({ name }) => name === 'Our position')!
    .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
  expect(
    said.filter((each) => /as they were on \d+ \w+ \d{4}: after a line is moved/.test(each)),
  ).toHaveLength(1);
});
