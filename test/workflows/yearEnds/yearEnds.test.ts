import { knownDay } from '../../../src/domain/calendar/isoDate';
import { namedCells } from '../../../src/adapters/xlsx/namedCells';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { yearEnd } from '../../../src/workflows/yearEnd/yearEnd';
import { yearEnds } from '../../../src/workflows/yearEnds/yearEnds';

const reference = { asAt: knownDay('2027-05-10') };
const run = (change: object) => yearEnds.run({ ...yearEnds.example, ...change }, reference);
const example = yearEnds.example['placements'] as readonly object[];

test('two placements: £9,107.10 for one; a loss on the other is set against nothing', () => {
  // income 273,750, credit 76 × 22 = 1,672, surplus 42,078, cap 27,207.80, half of 14,870.20 = 7,435.10
  // 150 nights at 4,900.00 and 60 at 5,040.00: 105,000 + 43,200 = 148,200 − 152,200 = −4,000; 10 hours short of 600 are within 30
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.json()).toMatchObject({
    owed: '9107.1',
    placements: [
      { placement: 'P-1042', toCouncil: '9107.1' },
      { placement: 'S-0033', surplus: '-4000', hoursCredit: '0', toCouncil: '0' },
    ],
    byCouncil: { Northshire: '9107.1', Southshire: '0' },
  });
});

test('the example has a fee that changes in the year', () => {
  expect(example[1]).toMatchObject({ nights: '210', laterFee: '5040.00', laterNights: '60' });
});

test('nights at a later fee are said to be of the nights paid: in the list, in the help and on the sheet', () => {
  expect(yearEnds.purpose).toContain('of the nights paid, not on top');
  const placements = [{ ...example[0], laterFee: '5390', laterNights: '91' }];
  const sheet = JSON.stringify(run({ placements }).answered?.workbook());
  expect(sheet).toContain('Of these nights, at it');
});

test('each is rounded to the penny, then summed', () => {
  // a tenth of a penny each: 1 night at £0.07 is 0.01; half of all of it above a cap of nought is 0.005, 0.01 each
  const one = {
    ...example[0],
    fee: '0.07',
    nights: '1',
    hoursAgreed: '0',
    hoursDelivered: '0',
    cost: '0',
    disallowed: '0',
  };
  const placements = [
    { ...one, placement: 'A' },
    { ...one, placement: 'B' },
  ];
  expect(run({ cap: '0', placements }).answered?.json()['owed']).toBe('0.02');
});

test.each([
  ['a placement twice', { placements: [example[0], example[0]] }, 'named-twice', 'placements, P-1042'],
  [
    'more taken out than it cost',
    { placements: [{ ...example[0], disallowed: '234001' }] },
    'more-taken-out-than-cost',
    'P-1042, disallowed',
  ],
  [
    'more nights than a year has',
    { placements: [{ ...example[0], nights: '367' }] },
    'more-nights-than-the-year',
    'P-1042, nights',
  ],
  [
    'a placement twice in other capitals',
    { placements: [example[0], { ...example[1], placement: 'p-1042' }] },
    'named-twice',
    'placements, p-1042',
  ],
  [
    'a credit above the income',
    { placements: [{ ...example[0], hourRate: '5000' }] },
    'credit-above-income',
    'P-1042, hoursAgreed, hoursDelivered, hourRate',
  ],
])('%s is refused by name', (_, change, code, at) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map((finding) => [finding.code, finding.at])).toEqual([[code, at]]);
});

test('a fee that changes in the year: its nights at each fee, and what was paid beside', () => {
  // 5,250 × 274 ÷ 7 = 205,500; 5,390 × 91 ÷ 7 = 70,070; 1,200 beside: 276,770. Cost 276,770 leaves nothing.
  const changing = {
    ...example[0],
    hoursAgreed: '0',
    hoursDelivered: '0',
    disallowed: '0',
    laterFee: '5390',
    laterNights: '91',
    paid: '1200',
    cost: '276770',
  };
  expect(run({ placements: [changing] }).answered?.json()).toMatchObject({
    owed: '0',
    placements: [{ income: '276770', surplus: '0' }],
  });
});

test.each([
  [
    'a later fee without nights',
    { laterFee: '5390' },
    'later-fee-incomplete',
    'P-1042, laterFee, laterNights',
  ],
  [
    'nights without a later fee',
    { laterNights: '10' },
    'later-fee-incomplete',
    'P-1042, laterFee, laterNights',
  ],
  [
    'more later nights than were paid',
    { laterFee: '5390', laterNights: '366' },
    'later-fee-incomplete',
    'P-1042, laterFee, laterNights',
  ],
  ['neither a fee nor a sum', { fee: '' }, 'income-not-stated', 'P-1042, fee, paid'],
])('%s is refused by name', (_, change, code, at) => {
  const { answered, findings } = run({ placements: [{ ...example[0], ...change }] });
  expect(answered).toBeNull();
  expect(findings.map((finding) => [finding.code, finding.at])).toEqual([[code, at]]);
});

describe('the return that a provider sent back', () => {
  const returned = async (change: object = {}) => {
    const { answered } = yearEnd.run({ ...yearEnd.example, ...change }, reference);
    const named = await namedCells('return.xlsx', await writeXlsx(answered!.workbook()));
    return yearEnds.tables!.ofReviewed!('return.xlsx', named!)!;
  };

  test('is a row of the list: the same as typed by hand', async () => {
    const { rows, sentence, findings } = await returned();
    expect(sentence).toBe('return.xlsx is the return of P-1042.');
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['return-not-signed', 'warning'],
    ]);
    const { answered } = yearEnds.run({ ...yearEnds.example, placements: [] }, reference, rows);
    // As the first row of the example, worked out above.
    expect(answered?.json()).toMatchObject({
      owed: '9107.1',
      placements: [{ placement: 'P-1042', council: 'Northshire', income: '273750', hoursCredit: '1672' }],
    });
  });

  test('fees of two dates come as what they paid', async () => {
    const { rows } = await returned({
      fees: [
        { from: '2026-04-01', weekly: '5250' },
        { from: '2027-01-01', weekly: '5390' },
      ],
    });
    // 275 nights at 750 = 206,250; 90 at 770 = 69,300.
    const { answered } = yearEnds.run({ ...yearEnds.example, placements: [] }, reference, rows);
    expect(answered?.json()).toMatchObject({ placements: [{ income: '275550' }] });
  });

  test('one that does not say whose it is is not counted, and that is said', async () => {
    const { rows, findings } = await returned({ placement: '' });
    expect([rows, findings.map(({ code, at }) => [code, at])]).toEqual([
      [],
      [['row-not-read', 'return.xlsx']],
    ]);
  });

  test('another workbook of ours is no return', () => {
    expect(yearEnds.tables!.ofReviewed!('fee.xlsx', new Map([['QuotedWeeklyFee', 5600]]))).toBeNull();
  });
});

test('“Northshire” and “Northshire Council” are owed one sum, and it is said', () => {
  const placements = [example[0], { ...example[0], placement: 'P-2', council: 'Northshire Council' }];
  const { answered, findings } = run({ placements });
  // Twice 9,107.10.
  expect(answered?.json()).toMatchObject({ byCouncil: { Northshire: '18214.2' } });
  expect(findings.map(({ code, severity, received }) => [code, severity, received])).toEqual([
    ['names-taken-as-one', 'note', '“Northshire” and “Northshire Council”'],
  ]);
});
