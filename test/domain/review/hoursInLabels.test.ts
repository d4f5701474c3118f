/** What hours in the labels of cost lines lead to: findings, ratios and what is said where nobody can count them. Invented homes. */
import { submissionFromJson } from '../../../src/adapters/text/json';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { noComparisons } from '../../../src/domain/review/comparisons';
import type { FeeReview } from '../../../src/domain/review/feeReview';
import { reviewFee } from '../../../src/domain/review/reviewFee';
import { staffingRatios } from '../../../src/domain/review/staffingRatios';
import { reviewSubmission } from '../../../src/workflows/review/answer';
import { positionsInWords } from '../../../src/workflows/review/positionsTold';

/** Of a home of three children, as at 1 October 2026. */
function reviewOf(
  label: string,
  amount: string,
  more: Readonly<Record<string, string>> = {},
  places: Readonly<Record<string, string>> = { registeredPlaces: '3' },
): FeeReview {
  const json = JSON.stringify({
    placement: { plannedOccupancyPercent: '100', quotedWeeklyFee: '5000', ...places },
    costs: [{ label, category: 'directCare', amount, period: 'week', serves: 'child', ...more }],
  });
  const { value } = reviewSubmission(submissionFromJson('own.json', json), {
    asAt: knownDay('2026-10-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  return value;
}

const codes = ({ findings }: FeeReview) => findings.map(({ code }) => code);
const additional = { category: 'additionalStaffing' };

test.each([
  // 700 ÷ 84 = 8.33, below 12.71
  ['Care staff 84hrs/wk', '700', {}, 'pay-below-minimum-wage'],
  // 1,100 ÷ 84 = 13.10, above 12.71 and below 16.27
  ['Care staff 84hrs/wk', '1100', {}, 'hours-below-lawful-cost'],
  // 3,300 ÷ 84 is the home's 39.29; as a line for the home 1,100 ÷ 84 is 13.10 too
  ['Care staff 84hrs/wk', '1100', { serves: 'home' }, 'hours-below-lawful-cost'],
])('“%s” at £%s: %s', (label, amount, more, code) => {
  expect(codes(reviewOf(label, amount, more))).toContain(code);
});

test.each([
  // 2 × 70 × 22 = 3,080
  ['2:1 support 10 hrs per day x 7 days @ £22', '3080', additional, 'label-arithmetic-differs'],
  ['2 staff x 12 hrs x 7 days', '3400', {}, 'additional-need-without-outcome'],
  // 1,500 ÷ 84 = 17.86
  ['Care staff 84hrs/wk', '1500', {}, 'hours-below-lawful-cost'],
  ['Care staff 84hrs/wk', '700', {}, 'hours-of-line-unclear'],
])('“%s” at £%s: not %s', (label, amount, more, code) => {
  expect(codes(reviewOf(label, amount, more))).not.toContain(code);
});

test('another rate than the label’s is still said, and support at two to one still wants an outcome', () => {
  const found = codes(reviewOf('2:1 support 10 hrs per day x 7 days @ £22', '3500', additional));
  expect(found).toEqual(
    expect.arrayContaining(['label-arithmetic-differs', 'additional-need-without-outcome']),
  );
});

test('a line for one child of three is that child’s 84 hours, at £20.24', () => {
  const { ratios } = reviewOf('Care staff 84hrs/wk', '1700');
  const valueOf = (id: string) => ratios.find((ratio) => ratio.id === id)!.value!;
  expect(exactText(valueOf('directCareHoursPerChildWeek'))).toBe('84');
  expect(exactText(valueOf('costPerDirectCareHour').toDecimalPlaces(2))).toBe('20.24'); // 1,700 ÷ 84
  const shared = reviewOf('Care staff 84hrs/wk', '1700', { serves: 'home' });
  expect(exactText(shared.ratios.find(({ id }) => id === 'directCareHoursPerChildWeek')!.value!)).toBe('28');
});

// 370.5 × £13.10 ÷ 3 is 1,617.85: a year of it at 52.14 weeks, or 52.143, parted into weeks again, is some pence from it.
test.each([
  ['1617.93', 'counted'],
  // 0.17 is more than a ten-thousandth, 0.16
  ['1618.02', 'unclear'],
])('“9.5 FTE @ £13.10/hr, 39 hrs” beside £%s for one of three is %s', (amount, expected) => {
  const found = codes(reviewOf('RSWs x 9.5 FTE @ £13.10/hr, 39 hrs', amount));
  expect(found.includes('hours-of-line-unclear') ? 'unclear' : 'counted').toBe(expected);
});

test('a line without hours stands apart from one with them, so that pounds ÷ hours is the price of an hour', () => {
  const review = reviewOf('Care staff 84hrs/wk', '1700');
  const [care] = review.openBook.costLines;
  const senior = {
    ...care!,
    id: 'senior',
    label: 'Senior care staff',
    workings: null,
    amount: { kind: 'money' as const, money: poundsPer('week', '900') },
  };
  const both = reviewFee({ ...review.openBook, costLines: [care!, senior] }, review.rules, []);
  expect(
    staffingRatios(both).map(({ ratio, weekly, staffHours, perStaffHour }) => [
      ratio,
      exactText(weekly),
      staffHours === null ? null : exactText(staffHours),
      perStaffHour === null ? null : exactText(perStaffHour.toDecimalPlaces(2)),
    ]),
  ).toEqual([
    ['ratio not stated', '1700', '84', '20.24'], // 1,700 ÷ 84
    ['ratio not stated, no hours counted', '900', null, null],
  ]);
});

test('where one place of three can be used, the ratios say that the rest stands in places kept empty', () => {
  const places = { registeredPlaces: '3', placesThatCanBeUsed: '1' };
  const review = reviewOf('Care staff 84hrs/wk', '1800', { serves: 'home' }, places);
  const sentenceOf = (id: string) => review.ratios.find((ratio) => ratio.id === id)!.sentence;
  // 1,800 ÷ 3 = 600 of 5,000; the other 1,200 are 24 %
  expect(sentenceOf('staffingShareOfFee')).toBe(
    '12 % of the fee pays for staff. That of places kept empty is not in it: it stands in “Places kept empty”, 24 % of the fee.',
  );
  expect(sentenceOf('directCareHoursPerChildWeek')).toMatch(/28 hours .* as if no place were kept empty/);
  const all = reviewOf('Care staff 84hrs/wk', '1800', { serves: 'home' });
  expect(all.ratios.map(({ sentence }) => sentence).join(' ')).not.toContain('kept empty');
});

test.each(['Care staff 10-12 hours', '2 staff, 84 hours', 'Care staff 07:00-22:00', 'Care staff, 24hr'])(
  '“%s” states hours, so nobody says that none are stated: they are asked about',
  (label) => {
    const review = reviewOf(label, '2600');
    expect(codes(review)).toContain('hours-of-line-unclear');
    const said = positionsInWords(review, noComparisons).join(' ');
    expect(said).not.toContain('no post states its hours');
    expect(said).toContain('its lines do not say clearly whose hours they pay for');
  },
);
