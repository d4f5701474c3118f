/** `open-book unit-cost` from a file to its answer. The home is invented. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unitCost } from '../../src/cli/commands/unitCost';
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
  ['no bed-nights', 'Line,2024/25\nSalaries,1\n', ['required-field-missing', 'required-field-missing'], 1],
  [
    'more nights occupied than there were',
    'Line,2024/25\nSalaries,1\nBed-nights available,7\nBed-nights occupied,8\n',
    ['number-out-of-range'],
    1,
  ],
  [
    'a total its lines do not make',
    'Line,2024/25\nSalaries,100\nRent,50\nTotal,160\nBed-nights available,7\nBed-nights occupied,7\n',
    ['printed-total-does-not-foot'],
    1,
  ],
  [
    'words where an amount belongs',
    'Line,2024/25\nSalaries,lots\nRent,50\nBed-nights available,7\nBed-nights occupied,7\n',
    ['text-in-a-number-cell'],
    1,
  ],
  [
    'income without its minus',
    'Line,2024/25\nRent,50\nIncome,20\nTotal,30\nBed-nights available,7\nBed-nights occupied,7\n',
    ['line-category-uncertain'],
    0,
  ],
  [
    'one line twice',
    'Line,2024/25\nRent,50\nRent,50\nBed-nights available,7\nBed-nights occupied,7\n',
    ['duplicate-line'],
    0,
  ],
])('%s is said in a finding', async (_name, text, codes, exit) => {
  const { code, printed } = await run(await file('home.csv', text));
  expect(printed!.findings.map((finding) => finding.code)).toEqual(codes);
  expect(code).toBe(exit);
});

test('a file without a table cannot be read, and the user is told what to do', async () => {
  const { code, terminal } = await run(await file('letter.csv', 'Dear all\nthank you\n'));
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
