import { knownDay } from '../../../src/domain/calendar/isoDate';
import { invoices } from '../../../src/workflows/invoices/invoices';

const reference = { asAt: knownDay('2027-04-10') };
const run = (change: object) => invoices.run({ ...invoices.example, ...change }, reference);
const march = {
  invoice: '1',
  placement: 'A',
  from: '2027-03-01',
  until: '2027-04-01',
  weekly: '4900',
  invoiced: '21700', // 31 × 700
};
const one = (change: object) => run({ fees: [], away: [], invoices: [{ ...march, ...change }] });

test('three invoices: one right, one for nights after leaving that another bills too, one without the absence', () => {
  // 3017: 18 × 750 = 13,500. 3032: of 23 nights from 1 to 24 March 18 are billed by 3017: 5 × 750 = 3,750 of 23,250.
  // 3033: 14 × 700 + 5 × 720 + 4 × 360 + 8 × 720 = 9,800 + 3,600 + 1,440 + 5,760 = 20,600 of 22,040
  const { answered, findings } = run({});
  expect(answered?.told.headline).toBe(
    '£58,790.00 was invoiced and £37,850.00 is due: £20,940.00 too much, £0.00 too little, on 2 of 3 invoices.',
  );
  expect(answered?.json()['invoices']).toMatchObject([
    { invoice: '3017', nights: '18', billedBefore: '0', due: '13500', difference: '0', queries: [] },
    {
      invoice: '3032',
      nights: '23',
      billedBefore: '18',
      due: '3750',
      difference: '19500',
      why: 'By the night at the fees agreed: 23 nights, 18 of them billed before.',
    },
    { invoice: '3033', nights: '31', due: '20600', difference: '1440', queries: [] },
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['nights-after-leaving', 'nights-billed-twice']);
  const letter = answered?.workbook().sheets.find(({ name }) => name === 'Query letter');
  expect(JSON.stringify(letter)).toContain('18 nights that invoice 3017 bills too');
  expect(JSON.stringify(letter)).not.toContain('"3017"');
  expect(JSON.stringify(letter)).toContain(
    'By the night at the fees agreed: 31 nights, 4 of them away at 50.0 % of the fee.',
  );
});

test('one invoice sent twice is due once: the copy is credited whole', () => {
  const last = (invoices.example['invoices'] as readonly object[]).at(-1);
  const { answered } = run({ invoices: [last, last] });
  // 20,600 of 22,040 for the first; nothing left of the second
  expect(answered?.json()).toMatchObject({
    due: '20600',
    invoices: [
      { billedBefore: '0', due: '20600', difference: '1440' },
      { billedBefore: '31', due: '0', difference: '22040' },
    ],
  });
});

test.each([
  ['in the order of the list', ['1', '2', '3']],
  ['in any other', ['3', '1', '2']],
])('a night that three invoices bill is due once, %s', (_, order) => {
  // 1: 1 to 11 March, 10 × 700. 2: 6 to 16 March, 5 of 10 new. 3: 1 to 21 March, 15 of 20 billed before, 5 new.
  const untils = new Map([
    ['1', { from: '2027-03-01', until: '2027-03-11' }],
    ['2', { from: '2027-03-06', until: '2027-03-16' }],
    ['3', { from: '2027-03-01', until: '2027-03-21' }],
  ]);
  const { answered } = run({
    fees: [],
    away: [],
    invoices: order.map((invoice) => ({ ...march, invoice, ...untils.get(invoice) })),
  });
  const due = new Map([
    ['1', { invoice: '1', billedBefore: '0', due: '7000' }],
    ['2', { invoice: '2', billedBefore: '5', due: '3500' }],
    ['3', { invoice: '3', billedBefore: '15', due: '3500' }],
  ]);
  expect(answered?.json()).toMatchObject({
    due: '14000',
    invoices: order.map((invoice) => due.get(invoice)),
  });
});

test('the nights of another placement are its own, and VAT is called VAT', () => {
  const { answered } = run({
    fees: [],
    away: [],
    invoices: [
      { ...march, vat: '2700' },
      { ...march, invoice: '2', placement: 'B' },
    ],
  });
  expect(answered?.json()).toMatchObject({ due: '43400' }); // 2 × 31 × 700
  expect(answered?.told.sentences[0]).toContain('We found £2,700.00 of VAT; we expected no VAT');
});

test.each([
  ['the same number again', { invoices: [march, { ...march, from: '2027-05-01', until: '2027-06-01' }] }],
  ['the same month and amount under another number', { invoices: [march, { ...march, invoice: '2' }] }],
])('%s is asked about once', (_, change) => {
  const { findings } = run({ fees: [], away: [], ...change });
  expect(findings.map(({ code }) => code)).toEqual(['invoice-twice']);
});

test.each([
  ['VAT on an exempt fee', { vat: '100' }, 'vat-on-exempt-fee'],
  ['more nights than the period has', { nights: '32' }, 'more-nights-than-stayed'],
  ['a fee that was not agreed', { statedFee: '5000' }, 'fee-not-agreed'],
  ['a month billed as 52 over 12', { invoiced: '21233.33' }, 'month-billed-as-52-over-12'], // 4,900 × 52 ÷ 12
])('%s is asked about', (_, change, code) => {
  const { answered, findings } = one(change);
  expect(answered).not.toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});

test('the last night billed is counted: 1 to 31 March is 31 nights', () => {
  const { answered } = one({ until: '', lastNight: '2027-03-31' });
  expect(answered?.json()).toMatchObject({ due: '21700', invoices: [{ nights: '31', difference: '0' }] });
});

test.each([
  ['no end', { until: '' }, 'period-not-stated'],
  ['an end before the beginning', { until: '2027-02-01' }, 'no-nights'],
  ['no fee', { weekly: '' }, 'night-without-fee'],
])('%s: the invoice is named and not checked', (_, change, code) => {
  const { answered, findings } = one(change);
  expect(answered).toBeNull();
  expect(findings.map((finding) => [finding.code, finding.at])).toEqual([[code, 'invoice 1, A']]);
});

test('a list from a sheet: headings in any order, the total left out, "To" as the last night', () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const number = (decimal: string) => ({ kind: 'number', decimal }) as const;
  const on = (day: string) => ({ kind: 'date', day: knownDay(day) }) as const;
  const read = invoices.tables?.read(
    {
      file: 'march.xlsx',
      sheets: [
        {
          name: 'March',
          hidden: false,
          rows: [
            [text('Invoices of March 2027')],
            ['Placement ref', 'Invoice number', 'From', 'To', 'Weekly fee', 'Amount £'].map(text),
            [text('P-1'), text('77'), on('2027-03-01'), on('2027-03-31'), number('4900'), number('21700')],
            [text('P-2'), text('78'), text('soon'), on('2027-03-31'), number('4900'), number('21700')],
            [text('Total'), null, null, null, null, number('43400')],
          ],
        },
      ],
    },
    reference.asAt,
  );
  expect(read?.rows).toHaveLength(1);
  expect(read?.findings.map(({ code, at }) => [code, at])).toEqual([['row-not-read', 'March, row 4']]);
  const { answered } = invoices.run({ fees: [], away: [] }, reference, read?.rows);
  expect(answered?.json()).toMatchObject({ due: '21700', invoices: [{ invoice: '77', placement: 'P-1' }] });
});

describe('the placement and its school over the same nights', () => {
  const two = (what: string) =>
    run({
      fees: [{ placement: 'A', from: '2026-04-01', weekly: '4900' }],
      away: [],
      invoices: [
        { ...march, weekly: undefined, what: 'Placement, March' },
        { ...march, invoice: '2', weekly: '820', invoiced: '3631.43', vat: '605.24', what },
      ],
    });

  test('are two things: neither is billed twice, and it is said', () => {
    // 31 × 4,900 ÷ 7 = 21,700; 31 × 820 ÷ 7 = 3,631.43, at the fee of its own row and not at the placement's
    const { answered, findings } = two('School fees for March');
    expect(answered?.json()['invoices']).toMatchObject([
      { invoice: '1', billedBefore: '0', due: '21700', difference: '0' },
      { invoice: '2', billedBefore: '0', due: '3631.43', difference: '0', queries: [] },
    ]);
    expect(findings.map(({ code, severity, received }) => [code, severity, received])).toEqual([
      ['billed-for-another-thing', 'note', 'one for education over nights that 1 bills for nights'],
    ]);
  });

  test.each(['March', 'Placement and school', 'School and therapy'])(
    '“%s” is taken for the nights, and asked about',
    (what) => {
      const { answered, findings } = two(what);
      expect(answered?.json()['invoices']).toMatchObject([
        { invoice: '1', due: '21700' },
        { invoice: '2', billedBefore: '31', due: '0' },
      ]);
      expect(findings.map(({ code }) => code)).toContain('nights-billed-twice');
    },
  );

  test('school without a fee of its own is not checked at the fee of the placement', () => {
    const { findings } = run({
      fees: [{ placement: 'A', from: '2026-04-01', weekly: '4900' }],
      away: [],
      invoices: [march, { ...march, invoice: '2', weekly: undefined, what: 'Tuition' }],
    });
    expect(findings.map(({ code }) => code)).toContain('night-without-fee');
  });
});
