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
  ['a year that nobody paid for', { fees: [] }, 'income-not-stated'],
  ['fees by their days and one fee', { fee: '5250' }, 'stated-twice'],
  ['fees of a year that is not stated', { until: undefined }, 'period-not-stated'],
  ['nights before the first fee', { fees: [{ from: '2026-05-01', weekly: '5250' }] }, 'night-without-fee'],
  [
    'an allowance of another year',
    { allowances: [{ what: 'Clothing', from: '2027-05-01', until: '2027-06-01', pounds: '1' }] },
    'allowance-outside-the-year',
  ],
  [
    'councils’ nights that do not add up',
    { councils: [{ council: 'N', nights: '300' }] },
    'councils-nights-do-not-sum',
  ],
  ['more taken out than it cost', { cost: '3000' }, 'more-taken-out-than-cost'],
  // a credit of 76 × 22 = 1,672 with nothing paid
  ['a fee of nought', { fees: [], fee: '0', nights: '365', allowances: [] }, 'income-not-stated'],
  [
    'more nights than any year has',
    { from: undefined, until: undefined, fees: [], fee: '5250', nights: '367', councils: [] },
    'more-nights-than-the-year',
  ],
  [
    // 1 April 2026 to 1 April 2027 has 365
    'more nights than the year stated',
    { fees: [], fee: '5250', nights: '366', councils: [] },
    'more-nights-than-the-year',
  ],
  ['two years as one', { until: '2028-04-01', councils: [] }, 'more-nights-than-the-year'],
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

const fees = [
  { from: '2026-04-01', weekly: '5000.00' },
  { from: '2026-07-01', weekly: '5150.00' },
];

test('several fees of one year: each night at the fee of that night', () => {
  // 91 × 5,000 ÷ 7 = 65,000; 274 × 5,150 ÷ 7 = 201,585.7143; together 266,585.7143
  const { answered, findings } = run({ fees });
  expect(findings).toEqual([]);
  expect(answered?.told.tables[0]?.rows[0]).toEqual(['Income', '£266,585.71']);
});

test('one fee for so many nights is enough where no days are known', () => {
  const { answered } = run({ from: undefined, until: undefined, fees: [], fee: '5250.00', nights: '365' });
  expect(answered?.json()['toCouncil']).toBe('9107.1');
});

test('an allowance whose month crosses the year’s end counts by its nights within it, and is said', () => {
  // 15 March to 15 April 2027: 31 nights, 17 of them before 1 April; 310 × 17 ÷ 31 = 170
  const { answered, findings } = run({
    allowances: [{ what: 'Clothing', from: '2027-03-15', until: '2027-04-15', pounds: '310.00' }],
  });
  expect(answered?.json()['income']).toBe('273920'); // 273,750 + 170
  expect(findings).toEqual([
    {
      code: 'allowance-crosses-the-year',
      severity: 'note',
      at: 'allowances, Clothing',
      expected: 'an allowance whose days lie within the year',
      received: '£310.00 for 31 nights from 15 March 2027, 17 of them within it',
      advice: '£170.00 of it is counted here; see that the other year counts the rest.',
    },
  ]);
});

test('the return says what the provider states, and nothing of cap, tolerance or shares', () => {
  const page = run({ fees })
    .answered!.workbook()
    .sheets.find(({ name }) => name === 'Return')!;
  const texts = page.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? ''));
  expect(texts).toContain('Hours delivered');
  expect(texts).toContain('Management charge above cost, related party');
  expect(texts).toContain(230000); // 234,000 − 4,000
  expect(texts.join(' ')).not.toMatch(/cap|tolerance|share|surplus/i);
});
