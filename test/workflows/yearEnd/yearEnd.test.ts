import { knownDay } from '../../../src/domain/calendar/isoDate';
import { yearEnd } from '../../../src/workflows/yearEnd/yearEnd';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => yearEnd.run({ ...yearEnd.example, ...change }, reference);

test('£9,107.10 is owed: £1,672.00 for 76 hours and half of what is above the cap', () => {
  // income 5,250 × 365 ÷ 7 = 273,750; 2,080 − 1,900 − 104 = 76 hours × 22 = 1,672; 272,078 − 230,000 = 42,078, 15.5 %;
  // cap 27,207.80; above it 14,870.20, half 7,435.10; 7,435.10 + 1,672 = 9,107.10
  // by nights: 243 ÷ 365 × 9,107.10 = 6,063.0830; 122 ÷ 365 × 9,107.10 = 3,044.0170
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.told.headline).toBe(
    '£9,107.10 is owed back for the year; before that it ends in a surplus of £42,078.00, 15.5 % of income after credit.',
  );
  expect(answered?.told.tables[1]?.rows).toEqual([
    ['Northshire', '£6,063.08'],
    ['Southshire', '£3,044.02'],
    ['In all', '£9,107.10'],
  ]);
});

test('a loss is shown and nothing of it is shared; hours are still credited', () => {
  // 272,078 − 296,000 = −23,922
  const { answered } = run({ cost: '300000' });
  expect(answered?.told.headline).toContain('£1,672.00 is owed back');
  expect(answered?.told.headline).toContain('a loss of £23,922.00');
});

test('more hours than agreed are no charge', () => {
  expect(run({ hoursDelivered: '2200' }).answered?.json()['hoursCredit']).toBe('0');
});

test.each([
  [
    'councils’ nights that do not add up',
    { councils: [{ council: 'N', nights: '300' }] },
    'councils-nights-do-not-sum',
  ],
  ['more taken out than it cost', { cost: '3000' }, 'more-taken-out-than-cost'],
  ['a credit above the income', { hourRate: '5000' }, 'credit-above-income'],
  [
    'a council twice',
    {
      councils: [
        { council: 'N', nights: '300' },
        { council: 'N', nights: '65' },
      ],
    },
    'named-twice',
  ],
])('%s is refused', (_, change, code) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});
