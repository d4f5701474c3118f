import { knownDay } from '../../../src/domain/calendar/isoDate';
import { invoice } from '../../../src/workflows/invoice/invoice';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => invoice.run({ ...invoice.example, ...change }, reference);

test('18 nights at £5,250.00 are £13,500.00: a month billed as 52 over 12 is £9,250.00 too much', () => {
  // 18 × 5,250 ÷ 7 = 13,500; 5,250 × 52 ÷ 12 = 22,750
  const { answered, findings } = run({});
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['month-billed-as-52-over-12', 'warning'],
  ]);
  expect(answered?.told.headline).toBe(
    '£22,750.00 was invoiced, £9,250.00 too much: 18 nights come to £13,500.00.',
  );
  expect(answered?.told.sentences.at(-1)).toBe('Please send a credit note for £9,250.00.');
});

test('a change of fee, nights away at half and hours that stopped', () => {
  // 10 nights × 700 + 8 × 770 = 13,160; away 4 nights at 770, half of it off: 1,540; stopped 350 × 2 ÷ 7 = 100
  const { answered, findings } = run({
    fees: [
      { from: '2027-03-16', weekly: '5390' },
      { from: '2027-01-01', weekly: '4900' },
    ],
    away: [{ from: '2027-03-18', until: '2027-03-22', percent: '50' }],
    stopped: [{ need: 'Waking night', weekly: '350', nights: '2' }],
    invoiced: '11000',
  });
  expect(findings).toEqual([]);
  expect(answered?.told.headline).toBe(
    '£11,000.00 was invoiced, £520.00 too little: 18 nights come to £11,520.00.',
  );
  expect(answered?.told.sentences.at(-1)).toBe('Please invoice the remaining £520.00.');
});

test.each([
  // 4 of 18 nights away leave 14 paid in full
  ['may be the same four nights', '0', '4', [['note', '14', '4']]],
  ['must be nights away for two of them', '0', '16', [['warning', '14', '16']]],
  ['must be nights away at half for one', '50', '15', [['warning', '14', '15']]],
  ['need not be nights away, which are half paid', '50', '14', []],
])('hours that stop %s', (_, percent, nights, expected) => {
  const { answered, findings } = run({
    away: [{ from: '2027-03-10', until: '2027-03-14', percent }],
    stopped: [{ need: '1:1', weekly: '1400', nights }],
    invoiced: '0',
  });
  expect(answered).not.toBeNull();
  expect(
    findings.map(({ severity, expected: wanted, received }) => [
      severity,
      /\d+/.exec(wanted)?.[0],
      /\d+/.exec(received)?.[0],
    ]),
  ).toEqual(expected);
});

test.each([
  ['VAT', { invoiced: '16200', vat: '2700' }, 'vat-on-exempt-fee'],
  [
    'two months of 52 over 12, rounded by the month',
    { fees: [{ from: '2027-01-01', weekly: '5000' }], invoiced: '43333.34' },
    'month-billed-as-52-over-12',
  ],
  ['nights after leaving', { invoiced: '15000', invoicedNights: '20' }, 'more-nights-than-stayed'],
  ['a fee that was not agreed', { invoiced: '13800', invoicedFee: '5366.67' }, 'fee-not-agreed'],
])('%s is asked about', (_, change, code) => {
  const { answered, findings } = run(change);
  expect(answered).not.toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});

test('an invoice that is right is paid as it stands', () => {
  const { answered, findings } = run({ invoiced: '13500', invoicedNights: '18', invoicedFee: '5,250.00' });
  expect(findings).toEqual([]);
  expect(answered?.told.sentences.at(-1)).toBe('We shall pay it as it stands.');
});
