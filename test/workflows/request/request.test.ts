import { knownDay } from '../../../src/domain/calendar/isoDate';
import { request } from '../../../src/workflows/request/request';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => request.run({ ...request.example, ...change }, reference);
const one = { placement: 'A', fee: '5210', requested: '8' };

test('50 % × 4.1 + 30 % × 2.3 + 20 % × 0 = 2.74 %: £5,210.00 becomes £5,352.75', () => {
  // requested 8 % of 10,100 = 808.00 a week; the clause 2.74 % of it = 276.74; 366 nights to 1 April 2028:
  // 808 × 366 ÷ 7 = 42,246.86; 276.74 × 366 ÷ 7 = 14,469.55; 5,210 × 3.03 % = 157.863, × 366 ÷ 7 = 8,253.98;
  // decided 5,352.754 to the penny: 142.75 × 366 ÷ 7 = 7,463.79
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.told.headline).toBe(
    '£808.00 a week more is requested (8.00 %); the clause gives 2.74 %, £276.74 a week, bound by the formula.',
  );
  expect(answered?.told.figures.map(({ value }) => value)).toEqual([
    '£42,246.86',
    '£14,469.55',
    '£8,253.98',
    '£7,463.79',
  ]);
  expect(answered?.told.sentences).toEqual([
    'To write back: for P-1042 you asked for 8.00 % on £5,210.00 a week. From 1 April 2027 the fee is £5,352.75.',
    'One placement is not decided yet.',
  ]);
});

test('what is written back names none of the council’s limits', () => {
  const { answered } = run({ cap: '2' });
  expect(answered?.told.headline).toContain('bound by the cap');
  expect(answered?.told.sentences.join(' ')).not.toMatch(/cap|clause|evidence/);
  const reply = answered?.workbook().sheets.find(({ name }) => name === 'Reply');
  expect(JSON.stringify(reply)).not.toMatch(/clause|evidence|cap\b/i);
});

test('up to 4p: £18.04 + 2.74 % is £18.56', () => {
  // 18.534296 up to a multiple of 0.04
  const placements = [{ placement: 'A', fee: '18.04', requested: '8', decided: '2.74' }];
  expect(run({ upTo: '0.04', placements }).answered?.told.tables[0]?.rows[0]?.at(-1)).toBe('£18.56');
});

test.each([
  ['the lower of it and 1.5 %', { lowerOf: '1.5' }, '1.5', 'lowerOf'],
  ['the higher of it and 3 %', { higherOf: '3' }, '3', 'higherOf'],
  ['a floor of 3 %', { floor: '3' }, '3', 'floor'],
  ['a freeze', { freeze: 'yes' }, '0', 'freeze'],
  ['a cap that does not bind', { cap: '2.74' }, '2.74', 'formula'],
])('%s', (_, change, percent, binding) => {
  expect(run(change).answered?.json()['clause']).toEqual({ percent, binding });
});

test.each([
  ['weights of 90 %', { parts: [{ index: 'Wage', weight: '90', change: '4' }] }, 'weights-not-one'],
  ['a floor above the cap', { floor: '6' }, 'floor-above-cap'],
  ['a year that ends before it begins', { until: '2027-01-01' }, 'no-nights'],
  ['a placement twice', { placements: [one, one] }, 'named-twice'],
])('%s is refused', (_, change, code) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});

test('more decided than requested is looked at', () => {
  const { answered, findings } = run({ placements: [{ ...one, decided: '9' }] });
  expect(answered).not.toBeNull();
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['decided-above-requested', 'warning'],
  ]);
});
