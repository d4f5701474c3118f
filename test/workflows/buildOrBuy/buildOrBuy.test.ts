import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { buildOrBuy } from '../../../src/workflows/buildOrBuy/buildOrBuy';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => buildOrBuy.run({ ...buildOrBuy.example, ...change }, reference);
const rounded = (value: unknown, places = 2) =>
  exactText(roundHalfAwayFromZero(exact(value as string), places));

test('£900,000.00 is paid back in 7.4 years; the home pays from 72 % on', () => {
  // 3.2 × 5,100 − 14,000 = 2,320 a week × 365 ÷ 7 = 120,971.43; 900,000 ÷ that = 7.44
  // 900,000 ÷ 25 ÷ (365 ÷ 7) = 690.41; 14,690.41 ÷ 20,400 = 72.01 %; 14,690.41 ÷ 3.2 + 900 = 5,490.75
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  const { savedAYear, payBackYears, ownChildWeek, paysFromOccupancy } = answered?.json() ?? {};
  expect([rounded(savedAYear), rounded(payBackYears), rounded(ownChildWeek)]).toEqual([
    '120971.43',
    '7.44',
    '5490.75',
  ]);
  expect(rounded(paysFromOccupancy, 4)).toBe('0.7201');
  expect(answered?.told.headline).toBe(
    'At 80.0 % occupancy £120,971.43 a year is saved before capital, which pays £900,000.00 back in 7.4 years; it pays from 72.0 % on.',
  );
});

test('a home half empty saves nothing and pays nothing back', () => {
  // 2 × 5,100 − 14,000 = −3,800 a week: 198,142.86 a year
  const { answered } = run({ occupancy: '50' });
  expect(answered?.json()['payBackYears']).toBeNull();
  expect(answered?.told.headline).toBe(
    'At 50.0 % occupancy nothing is saved: the home costs £198,142.86 a year more than buying.',
  );
});

test.each([
  ['a price below what a child costs', { price: '900' }, 'none: a child costs no less than a place bought'],
  ['a price that no occupancy reaches', { price: '4000' }, '118.5 %'], // 14,690.41 ÷ (4 × 3,100)
])('%s: it never pays, and that is said', (_, change, received) => {
  const { answered, findings } = run(change);
  expect(answered).not.toBeNull();
  expect(findings.map((finding) => [finding.code, finding.received])).toEqual([['never-pays', received]]);
});
