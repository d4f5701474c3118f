/**
 * Why the fee differs, on the page Our position: the same parts as the domain, before and after somebody types over a cell of
 * another page. Elm House and the needs are invented.
 */
import { exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { standsInOf } from '../../../src/domain/review/standsIn';
import { gapOfReview } from '../../../src/domain/review/gapOfReview';
import { gapKindOf } from '../../../src/domain/shouldCost/gapByPost';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { layOut } from '../../../src/sheets/core/layout';
import type { WorkbookDescription } from '../../../src/sheets/core/description';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { reviewTypedOver } from '../../../src/workflows/review/typedOver';
import { besideNeeds } from '../../support/comparedReview';
import { reviewOfExample } from '../../support/reviewOfExample';
import { withTyped } from '../../support/oracle/withTyped';
import { cellWithId } from '../../support/gridText';
import { allowedValues } from '../../support/oracle/allowedValues';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../../support/reviews';

const comparisons = besideNeeds();
const shown = (pounds: Exact) => exactText(pounds.toDecimalPlaces(6));

/** Every part by the name of its cell. */
function partsOfDomain(review: FeeReview, asReviewed = review): Readonly<Record<string, string>> {
  const found = gapOfReview(review, comparisons)!;
  const rows = gapOfReview(asReviewed, comparisons)!.categories.map(({ category }) => category);
  const hasRate = asReviewed.postCosts
    .filter(({ workedHours }) => workedHours.greaterThan(0))
    .map((cost) => gapKindOf(cost, standsInOf(asReviewed)));
  // Lines typed into spare rows come into categories that the page had no row for.
  const isAdded = ({ category }: (typeof found.categories)[number]) => !rows.includes(category);
  const parts: (readonly [string, Exact])[] = [
    ...found.posts.flatMap(({ kind, gap, hours, rate, rateParts, sharing }) => [
      [`gap.${kind}.all`, gap] as const,
      [`gap.${kind}.hours`, hours] as const,
      [`gap.${kind}.rate`, rate] as const,
      [`gap.${kind}.sharing`, sharing] as const,
      ...(hasRate.includes(kind)
        ? Object.entries(rateParts).map(([part, pounds]) => [`gap.${kind}.rate.${part}`, pounds] as const)
        : []),
    ]),
    ...(review.postCosts.length === 0
      ? []
      : [
          ['gap.sleepIns.all', found.sleepIns] as const,
          ['gap.otherStaffing.all', found.otherStaffing] as const,
        ]),
    ['gap.overheads.base', found.overheads.base],
    ['gap.overheads.percentage', found.overheads.percentage],
    ['gap.return.base', found.return.base],
    ['gap.return.percentage', found.return.percentage],
    ...found.categories
      .filter((each) => !isAdded(each))
      .map(({ category, gap }) => [`gap.${category}.all`, gap] as const),
    ['gap.added.all', sumOf(found.categories.filter(isAdded).map(({ gap }) => gap))],
    ['gap.unexplained.all', found.unexplained],
    ['gap.whole', found.gap],
    ['gap.parts', found.gap],
  ];
  return Object.fromEntries(parts.map(([id, pounds]) => [id, shown(pounds)]));
}

function partsOfSheet(
  description: WorkbookDescription,
  like: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { valueOf } = evaluateWorkbook(placeCells(description));
  return Object.fromEntries(Object.keys(like).map((id) => [id, shown(valueOf(id) as Exact)]));
}

describe.each([
  ['a template layout', aReviewOfATemplate()],
  ['a foreign layout', aReviewOfAForeignLayout()],
])('%s', (_layout, review) => {
  test('each part is the domain’s, and the parts come to the whole', () => {
    const expected = partsOfDomain(review);
    expect(partsOfSheet(describeReview(review, comparisons), expected)).toEqual(expected);
  });
});

test('hours, contracted hours, pay and places typed over are followed, part by part', () => {
  const review = aReviewOfATemplate();
  const description = describeReview(review, comparisons);
  const typed = allowedValues(layOut(description)).filter(
    ({ id, value }) =>
      typeof value === 'number' &&
      /^(post|line)\..+\.(size|pay|contracted|childrenSharing|agencyShare|nights|allowance|amount)$/.test(id),
  );
  expect(typed.length).toBeGreaterThan(5);
  const moved = typed.map((each) => {
    const expected = partsOfDomain(reviewTypedOver(review, new Map([[each.id, each.value]])), review);
    expect([each.id, partsOfSheet(withTyped(description, each), expected)]).toEqual([each.id, expected]);
    return JSON.stringify(expected) !== JSON.stringify(partsOfDomain(review));
  });
  expect(moved).toContain(true);
});

test('the rate of each post of Hollin Bank comes apart into pay, on-costs, cover and agency, live', async () => {
  const review = await reviewOfExample('hollin-bank.open-book.json', '2026-10-01');
  const description = describeReview(review, comparisons);
  const expected = partsOfDomain(review);
  expect(Object.keys(expected).filter((id) => id.includes('.rate.'))).toHaveLength(12); // day, night, management
  expect(partsOfSheet(description, expected)).toEqual(expected);
  const typed = allowedValues(layOut(description)).filter(
    ({ id, value }) =>
      typeof value === 'number' && /^post\.P0[135]\.(agencyShare|agencyRate|pay|size|premium)$/.test(id),
  );
  for (const each of typed) {
    const moved = partsOfDomain(reviewTypedOver(review, new Map([[each.id, each.value]])), review);
    expect([each.id, partsOfSheet(withTyped(description, each), moved)]).toEqual([each.id, moved]);
  }
  expect(typed.length).toBeGreaterThan(10);
});

test('what agreeing to a part is worth is said a week and a year', () => {
  const review = aReviewOfATemplate();
  const grid = layOut(describeReview(review, comparisons));
  const said = grid.sheets
    .find(({ name }) => name === 'Our position')!
    .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
  expect(
    said.filter((each) => /^If .* is agreed: [−+]£[\d,.]+ a week, [−+]£[\d,.]+ a year\.$/.test(each)).length,
  ).toBeGreaterThan(4);
});

test('a return that no line states is asked for, never 0 %', () => {
  const stated = (review: FeeReview) =>
    cellWithId(layOut(describeReview(review)), 'result.statedMargin').value;
  const review = aReviewOfATemplate();
  const withoutReturn = reviewFee(
    {
      ...review.openBook,
      costLines: review.openBook.costLines.filter(({ category }) => category !== 'return'),
    },
    review.rules,
    [],
  );
  expect(stated(withoutReturn)).toBe('not stated: ask');
});
