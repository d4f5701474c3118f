/**
 * A line that is not allowable takes its part of what its category is held against away, and no more: one of nought changes
 * nothing, and what is refused is not brought back. The domain and Our position say the same. Figures are invented.
 */
import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { toThePenny } from '../../../src/domain/money/rounding';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { reviewPositions } from '../../../src/domain/review/reviewPositions';
import { evaluateWorkbook } from '../../../src/sheets/core/evaluateWorkbook';
import { placeCells } from '../../../src/sheets/core/placeCells';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { aCostLine, anOpenBook, aPlacement, employmentRules } from '../../support/builders';
import { besideNeeds } from '../../support/comparedReview';
import { withTyped } from '../../support/oracle/withTyped';

const needs = besideNeeds();
const penny = (pounds: Exact) => exactText(toThePenny(pounds));

function feeWith(repairs: string | null, refused: string | null, isRefused = true) {
  const line = (id: string, pounds: string, allowable = true) =>
    aCostLine({
      id,
      label: id,
      category: 'premises',
      amount: { kind: 'money', money: poundsPer('week', pounds) },
      allowability: { allowable, reason: allowable ? '' : 'paid to the owner' },
    });
  const costLines = [
    ...(repairs === null ? [] : [line('repairs', repairs)]),
    ...(refused === null ? [] : [line('rent', refused, !isRefused)]),
  ];
  const placement = aPlacement({
    quotedWeeklyFee: poundsPer('week', '2000'),
    councilOffer: null,
    weeksPerYear: '52',
  });
  return reviewFee(
    anOpenBook({ placement, posts: [], additionalNeeds: [], costLines }),
    employmentRules(),
    [],
  );
}

const ofDomain = (review: ReturnType<typeof feeWith>): string =>
  penny(reviewPositions(review, needs).positions.totals.target);

const ofSheet = (described: ReturnType<typeof describeReview>): string =>
  penny(exact(String(evaluateWorkbook(placeCells(described)).valueOf('negotiation.total.target'))));

// Premises should cost £468.75.
test.each([
  ['nothing refused', '50', null, '468.75'],
  ['a refused line of nought changes nothing', '50', '0', '468.75'],
  ['a refused pound takes its part away: 50 × 468.75 ÷ 51', '50', '1', '459.56'],
  ['as much refused as allowed: half of it is left', '50', '50', '234.38'],
  ['a refused rent is not brought back: 50 × 468.75 ÷ 450', '50', '400', '52.08'],
  ['pressed down, what is allowed stands', '400', '400', '400'],
  ['pressed down to the basis', '500', '400', '468.75'],
  ['all refused', null, '400', '0'],
  ['nothing but a refused line of nought', null, '0', '0'],
])('%s', (_what, repairs, refused, target) => {
  const review = feeWith(repairs, refused);
  expect(ofDomain(review)).toBe(target);
  expect(ofSheet(describeReview(review, needs))).toBe(target);
});

test('refusing a line never raises a position, whatever its size', () => {
  for (const pounds of ['0', '1', '50', '400', '900']) {
    const [refused, allowed] = [true, false].map((isRefused) =>
      exact(ofDomain(feeWith('50', pounds, isRefused))),
    );
    expect(refused!.greaterThan(allowed!)).toBe(false);
  }
});

test('allowability typed on the Fee breakdown is followed', () => {
  const typed = withTyped(describeReview(feeWith('50', '400', false), needs), {
    id: 'line.rent.allowable',
    sheet: 'Fee breakdown',
    value: 'no',
  });
  expect(ofSheet(typed)).toBe('52.08');
});

// The whole kind, decided in DECISIONS: what is allowed is pressed alike up and down, and nothing refused comes back.
test.each([
  [
    'withdrawn, it is refused no longer: what is left is pressed up to its basis',
    '50',
    '400',
    '52.08',
    '468.75',
  ],
  ['to its basis and no further, however much of it was allowed', '400', '400', '400', '468.75'],
  ['nor where nothing is left to press', null, '400', '0', '0'],
])('a refused line that is withdrawn: %s', (_what, repairs, refused, before, after) => {
  expect(ofDomain(feeWith(repairs, refused))).toBe(before);
  expect(ofDomain(feeWith(repairs, null))).toBe(after);
});
