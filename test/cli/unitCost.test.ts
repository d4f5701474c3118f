/** `open-book unit-cost` from a file to its answer. The home is invented. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unitCost } from '../support/commands';
import { aTerminal } from '../support/aTerminal';

const ledger = [
  'Home,Alder House',
  'Line,2023/24,2024/25',
  '"Salaries, overtime and agency","900,000","990,000"',
  'Rent and utilities,192000,206000',
  'Contributions from health,-52000,(52000)',
  'Total,1040000,1144000',
  'Bed-nights available,1820,1820',
  'Bed-nights occupied,1456,1456',
  'Costs held elsewhere,,',
  'HR and finance support,,104000',
  'External placement price,,5500',
].join('\n');

async function file(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'open-book-')), name);
  await writeFile(path, text);
  return path;
}

interface Printed {
  readonly home: string;
  readonly years: readonly {
    readonly total: string;
    readonly perOccupiedBedWeek: string | null;
    readonly realChangeOnYearBefore: string | null;
    readonly headings: Readonly<Record<string, { readonly amount: string }>>;
    readonly bridge: { readonly likeForLike: string } | null;
  }[];
  readonly externalWeeklyPrice: string | null;
  readonly findings: readonly { readonly code: string; readonly at: string }[];
}

async function run(path: string, ...more: readonly string[]) {
  const terminal = aTerminal({});
  const code = await unitCost([path, '--json', ...more], terminal);
  return { code, printed: JSON.parse(terminal.said() || 'null') as Printed | null, terminal };
}

test('a ledger of two years as JSON', async () => {
  const { code, printed } = await run(await file('alder.csv', ledger));
  expect(code).toBe(0);
  expect(printed!.home).toBe('Alder House');
  expect(printed!.years.map(({ total, perOccupiedBedWeek }) => [total, perOccupiedBedWeek])).toEqual([
    ['1040000', '5000'], // × 7 ÷ 1,456
    ['1144000', '5500'],
  ]);
  // (4,400 + 104,000 × 7 ÷ 1,820 + 52,000 × 7 ÷ 1,820) ÷ 0.8 = 5,000 ÷ 0.8
  expect(printed!.years[1]!.bridge!.likeForLike).toBe('6250');
  expect(printed!.externalWeeklyPrice).toBe('5500');
  expect(printed!.findings).toEqual([]);
});

test('a semicolon file in Windows-1252 reads the same', async () => {
  const text = 'Line;£ 2024/25\nSalaries;£800,000.00\nBed-nights available;1820\nBed-nights occupied;1456\n';
  const bytes = Buffer.from(text, 'latin1');
  const { code, printed } = await run(await file('alder.csv', bytes));
  expect(code).toBe(0);
  expect(printed!.years[0]!.total).toBe('800000');
});

test('JSON with headings stated gives what the CSV gives', async () => {
  const json = {
    home: 'Alder House',
    externalWeeklyPrice: '5500',
    years: [
      {
        year: '2024/25',
        availableBedNights: 1820,
        occupiedBedNights: 1456,
        printedTotal: 1144000,
        lines: [
          { label: 'People', heading: 'staffing', amount: 990000 },
          { label: 'House', heading: 'premises', amount: '206000' },
          { label: 'Health', heading: 'income', amount: -52000 },
        ],
        addOns: { supportRecharges: 104000 },
      },
    ],
  };
  const { code, printed } = await run(await file('alder.json', JSON.stringify(json)));
  expect(code).toBe(0);
  expect(printed!.years[0]!.bridge!.likeForLike).toBe('6250');
  expect(printed!.years[0]!.headings['premises']!.amount).toBe('206000');
});

test('a council’s own line name by its mapping', async () => {
  const text = 'Line,2024/25\nZeta contract,1000\nBed-nights available,7\nBed-nights occupied,7\n';
  const path = await file('own.csv', text);
  const guessed = await run(path);
  expect(guessed.printed!.findings).toMatchObject([{ code: 'line-category-uncertain', at: 'A2' }]);
  const mapping = await file('mapping.json', '{"Zeta contract": "premises"}');
  const mapped = await run(path, '--mapping', mapping);
  expect(mapped.printed!.findings).toEqual([]);
  expect(mapped.printed!.years[0]!.headings['premises']!.amount).toBe('1000');
});

test.each([
  ['no bed-nights', 'Line,2024/25\nSalaries,1000\n', ['required-field-missing', 'required-field-missing'], 1],
  [
    'more nights occupied than there were',
    'Line,2024/25\nSalaries,1000\nBed-nights available,7\nBed-nights occupied,8\n',
    ['number-out-of-range'],
    1,
  ],
  [
    'a total its lines do not make',
    'Line,2024/25\nSalaries,1000\nRent,500\nTotal,1600\nBed-nights available,7\nBed-nights occupied,7\n',
    ['printed-total-does-not-foot'],
    1,
  ],
  [
    'words where an amount belongs',
    'Line,2024/25\nSalaries,lots\nRent,5000\nBed-nights available,7\nBed-nights occupied,7\n',
    ['text-in-a-number-cell'],
    1,
  ],
  [
    'income without its minus',
    'Line,2024/25\nRent,5000\nIncome,2000\nTotal,3000\nBed-nights available,7\nBed-nights occupied,7\n',
    ['line-category-uncertain'],
    0,
  ],
  [
    'one line twice',
    'Line,2024/25\nRent,5000\nRent,5000\nBed-nights available,7\nBed-nights occupied,7\n',
    ['duplicate-line'],
    0,
  ],
])('%s is said in a finding', async (_name, text, codes, exit) => {
  const { code, printed } = await run(await file('home.csv', text));
  expect(printed!.findings.map((finding) => finding.code)).toEqual(codes);
  expect(code).toBe(exit);
});

test('a file without a table cannot be read, and the user is told what to do', async () => {
  const { code, terminal } = await run(await file('letter.csv', 'Dear all,thank you\nyours,the home\n'));
  expect(code).toBe(2);
  expect(terminal.complaints()).toContain('Head the columns of amounts with their year');
});

test('in words, with the workbook beside it', async () => {
  const path = await file('alder.csv', ledger);
  const out = join(path, '..', 'out.xlsx');
  const terminal = aTerminal({});
  expect(await unitCost([path, '--out', out], terminal)).toBe(0);
  expect(terminal.said()).toContain('Like for like with an external fee: £6,250.00 a week');
  expect(terminal.said()).toContain(
    'At its own occupancy of 80.0 %: £6,250.00 a week, £750.00 more than external',
  );
  expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
});

const homes = [
  'Home,Line,2024/25',
  'Alder House,Salaries,1040000',
  ',Bed-nights available,1820',
  ',Bed-nights occupied,1456',
  'Birch House,Salaries,780000',
  ',Bed-nights available,1820',
  ',Bed-nights occupied,1365',
].join('\n');

test('several homes together, and one of them by its name', async () => {
  const path = await file('homes.csv', homes);
  const together = await run(path);
  // 1,820,000 × 7 ÷ (1,456 + 1,365 = 2,821) = 4,516.13…
  expect(together.printed!.home).toBe('All homes together');
  expect(together.printed!.years[0]!.perOccupiedBedWeek).toMatch(/^4516\.12903/);
  const one = await run(path, '--home', 'birch house');
  // 780,000 × 7 ÷ 1,365
  expect(one.printed!.years[0]!.perOccupiedBedWeek).toBe('4000');
  const none = aTerminal({});
  expect(await unitCost([path, '--json', '--home', 'Cedar House'], none)).toBe(2);
  expect(none.complaints()).toContain('It has Alder House, Birch House.');
});

test('several external prices by name, and other councils without the home’s own', async () => {
  const path = await file('alder.csv', ledger);
  const councils = await file(
    'councils.csv',
    [
      'Council,Year,Per occupied bed-week',
      ...[5000, 5200, 5600, 5800, 6000, 9999].map((each, index) => `Council ${index},2024/25,${each}`),
    ].join('\n'),
  );
  const terminal = aTerminal({});
  const more = ['--councils', councils, '--council', 'Council 5', '--external-price', 'Framework=6250'];
  expect(await unitCost([path, '--out', join(path, '..'), ...more], terminal)).toBe(0);
  // 6,250 is the like-for-like cost; 5,000 ÷ 6,250 = 80 %
  expect(terminal.said()).toContain(
    'Against Framework, £6,250.00 a week: in-house costs the same; equal at an occupancy of 80.0 %',
  );
  // 5,500 among 5,000, 5,200, 5,600, 5,800 and 6,000: (1 + 300 ÷ 400) ÷ 4 = 0.4375
  expect(terminal.said()).toContain(
    'Beside other councils (In-house, per occupied bed-week, 2024/25): at the 44th percentile of 5, median £5,600.00 a week',
  );
});

test('the change on the year before, also in real terms', async () => {
  const path = await file('alder.csv', ledger);
  const { printed } = await run(path);
  // 5,000 to 5,500 is 10 %; CPI of 2024 is 2.5 %: 1.1 ÷ 1.025 − 1
  expect(printed!.years[1]).toMatchObject({ changeOnYearBefore: '0.1', consumerPrices: '0.025' });
  expect(printed!.years[1]!.realChangeOnYearBefore).toMatch(/^0\.07317/);
});

test('how each line was understood is printed, to be corrected and passed back', async () => {
  const path = await file(
    'own.csv',
    'Line,2024/25\nZeta contract,90000\nBed-nights available,7\nBed-nights occupied,7\n',
  );
  const terminal = aTerminal({});
  expect(await unitCost([path, '--print-mapping'], terminal)).toBe(0);
  const mapping = JSON.parse(terminal.said()) as Record<string, string>;
  expect(mapping).toEqual({
    'Zeta contract': 'other',
    'Bed-nights available': 'availableBedNights',
    'Bed-nights occupied': 'occupiedBedNights',
  });
  const corrected = await file('mapping.json', JSON.stringify({ ...mapping, 'Zeta contract': 'premises' }));
  const { printed } = await run(path, '--mapping', corrected);
  expect(printed!.years[0]!.headings['premises']!.amount).toBe('90000');
  expect(printed!.findings).toEqual([]);
});

test('two lines of one name and two headings stay apart in JSON', async () => {
  const year = {
    year: '2024/25',
    places: 5,
    occupancy: 0.8,
    lines: [
      { label: 'Other', heading: 'premises', amount: 100000 },
      { label: 'Other', heading: 'training', amount: 900000 },
    ],
  };
  const { printed } = await run(await file('alder.json', JSON.stringify({ years: [year] })));
  expect(printed!.years[0]!.headings).toMatchObject({
    premises: { amount: '100000' },
    training: { amount: '900000' },
  });
  // 5 places × 365 nights × 0.8 = 1,460; 1,000,000 × 7 ÷ 1,460 = 4,794.52…
  expect(printed!.years[0]!.perOccupiedBedWeek).toMatch(/^4794\.52054/);
});
