import { knownDay } from '../../../src/domain/calendar/isoDate';
import { request } from '../../../src/workflows/request/request';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => request.run({ ...request.example, ...change }, reference);
const one = { placement: 'A', fee: '5210', requested: '8' };

test('50 % × 4.1 + 30 % × 2.3 + 20 % × 0 = 2.74 %: £5,210.00 becomes £5,352.75', () => {
  // requested 8 % of 10,100 = 808.00 a week; the clause 2.74 % of it = 276.74; 366 nights to 1 April 2028:
  // 808 × 366 ÷ 7 = 42,246.86; 276.74 × 366 ÷ 7 = 14,469.55; 5,210 × 3.03 % + 4,890 × 3 % = 304.563, × 366 ÷ 7 = 15,924.29;
  // decided 5,352.754 to the penny: 142.75 × 366 ÷ 7 = 7,463.79
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.told.headline).toBe(
    '£808.00 a week more is requested (8.00 %); the clause gives 2.74 %, £276.74 a week, bound by the formula.',
  );
  expect(answered?.told.figures.map(({ value }) => value)).toEqual([
    '£42,246.86',
    '£14,469.55',
    '£15,924.29',
    '£7,463.79',
  ]);
  expect(answered?.told.sentences).toEqual([
    'To write back: for P-1042 you asked for 8.00 % on £5,210.00 a week. From 1 April 2027 the fee is £5,352.75.',
    'The evidence bears out £157.86 a week (3.03 %) with the return frozen, at the same mark-up £175.40 a week (3.37 %).',
    'Consumer prices (CPI) of 2026: 2.30 % (forecast). Office for National Statistics: CPI annual rate, series D7G7, calendar-year means; 2026 a forecast of the Office for Budget Responsibility.',
    'One placement is not decided yet.',
  ]);
});

test('what is written back names none of the council’s limits', () => {
  const { answered } = run({ cap: '2' });
  expect(answered?.told.headline).toContain('bound by the cap');
  expect(answered?.told.sentences[0]).not.toMatch(/cap|clause|evidence/);
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

test('the evidence cost by cost: staffing + 3.8 %, other + 2.3 %, the return frozen and at the same mark-up', () => {
  // 3,200 × 3.8 % + 1,300 × 2.3 % = 121.60 + 29.90 = 151.50, 3.03 % of 5,000; × 5,000 ÷ 4,500 = 168.33
  const { answered } = run({
    returnWeekly: '500',
    costs: [
      { cost: 'Staffing', weekly: '3200', change: '3.8' },
      { cost: 'Other', weekly: '1300', change: '2.3' },
    ],
    placements: [{ placement: 'A', fee: '5000', requested: '8' }],
  });
  expect(answered?.json()['evidence']).toMatchObject({ frozen: { weekly: '151.5', percent: '3.03' } });
  expect(answered?.json()['placements']).toMatchObject([{ evidence: { percent: '3.03', weekly: '151.5' } }]);
  expect(answered?.told.sentences).toContain(
    'The evidence bears out £151.50 a week (3.03 %) with the return frozen, at the same mark-up £168.33 a week (3.37 %).',
  );
  expect(answered?.workbook().sheets.map(({ name }) => name)).toEqual([
    'Requests',
    'Requests in the year',
    'Request evidence',
    'Reply',
    'Request checks',
    'About the requests',
  ]);
});

test('staffing is re-costed with NI and pension of each day, never by the wage alone', () => {
  // 37.5 h × 365/7 weeks at £11.44: 22,369.29 + 13.8 % × 13,269.29 + 3 % × 16,129.29 = 24,684.33;
  // at £12.21: 23,874.91 + 15 % × 18,874.91 + 3 % × 17,634.91 = 27,235.19: + 10.33 %, where the wage rose by 6.73 %
  const { answered } = run({
    from: '2025-04-06',
    until: '2026-04-06',
    costs: [{ cost: 'Staffing', weekly: '1000', rateNow: '11.44', rateThen: '12.21' }],
    placements: [{ placement: 'A', fee: '1000', requested: '12' }],
  });
  expect(answered?.told.sentences.find((sentence) => sentence.startsWith('The evidence'))).toContain(
    '(10.33 %)',
  );
});

test('a whole provider’s placements from a list: the latest fee of each, others and those that ended left out', () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const on = (day: string) => ({ kind: 'date', day: knownDay(day) }) as const;
  const number = (decimal: string) => ({ kind: 'number', decimal }) as const;
  const row = (ref: string, provider: string, fee: string, since: string, ends: string | null) => [
    text(ref),
    text(provider),
    number(fee),
    on(since),
    ends === null ? null : on(ends),
  ];
  const read = request.tables?.read(
    {
      file: 'census.xlsx',
      sheets: [
        {
          name: 'Placements',
          hidden: false,
          rows: [
            ['Placement ref', 'Provider', 'Total weekly cost', 'Fee from', 'End date'].map(text),
            row('P-1', 'Example Care', '5000', '2025-04-01', null),
            row('P-1', 'Example Care Ltd', '5200', '2026-04-01', null),
            row('P-2', 'Other Homes', '4000', '2026-04-01', null),
            row('P-3', 'EXAMPLE CARE LTD', '4800', '2026-04-01', '2027-02-01'),
          ],
        },
      ],
    },
    reference.asAt,
  );
  const terms = { ...request.example, placements: [], requested: '8' };
  const { answered, findings } = request.run(terms, reference, read?.rows);
  // 5,200 × 8 % = 416
  expect(answered?.json()['placements']).toMatchObject([{ placement: 'P-1', requested: { weekly: '416' } }]);
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['rows-left-out', '2 of 3 that have ended or are with another provider (Other Homes)'],
    ['names-taken-as-one', '“Example Care” and “Example Care Ltd”'],
  ]);
});

test('a new fee asked for in pounds: £5,626.80 on £5,210.00 is 8 %', () => {
  const placements = [{ placement: 'A', fee: '5210', requestedFee: '5626.80' }];
  expect(run({ placements }).answered?.json()['placements']).toMatchObject([
    { requested: { percent: '8', weekly: '416.8' } },
  ]);
});

test('a placement for which nothing is requested is named', () => {
  const { answered, findings } = run({ placements: [{ placement: 'A', fee: '5210' }] });
  expect(answered).toBeNull();
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['request-not-stated', 'nothing for A'],
  ]);
});

test('a placement that ends within the year is counted to its end, and said', () => {
  // 416.80 a week from 1 April to 30 September 2027: 182 nights, 10,836.80
  const placements = [{ placement: 'A', fee: '5210', requested: '8', ends: '2027-09-30' }];
  const { answered } = run({ placements });
  expect(answered?.json()['placements']).toMatchObject([
    { ends: '2027-09-30', nights: '182', requested: { inYear: '10836.8' } },
  ]);
  expect(answered?.told.sentences).toContain(
    'A ends on 30 September 2027: in the year it is counted until then, 182 nights.',
  );
});
