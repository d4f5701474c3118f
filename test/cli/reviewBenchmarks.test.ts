/** `open-book review --benchmarks`: a fee beside files of others, on the terminal, as JSON and in the workbook. Invented. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { aTerminal } from '../support/aTerminal';
import { review } from '../support/commands';

const examples = join(__dirname, '../../assets/examples');
const hollinBank = join(examples, 'hollin-bank.open-book.json');
const fees = join(examples, 'benchmarks/fees-of-a-region.csv');
const quartiles = join(examples, 'benchmarks/category-quartiles.csv');
const folder = mkdtempSync(join(tmpdir(), 'open-book-benchmarks-'));

async function run(...args: readonly string[]) {
  const terminal = aTerminal({ today: '2026-06-01' });
  const exitCode = await review([hollinBank, ...args], terminal);
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Nine fees in prices of 2026, £5,000 to £5,800 in steps of £100; Hollin Bank asks £5,600. */
const nine = written(
  'nine.csv',
  `Fee (£ per week),Home,Year\n${[50, 51, 52, 53, 54, 55, 56, 57, 58]
    .map((hundreds) => `${String(hundreds)}00,Home ${String(hundreds)},2026/27`)
    .join('\n')}\n`,
);

interface Compared {
  readonly subject: string;
  readonly n: number;
  readonly median: string | null;
  readonly rank: string | null;
  readonly position: string;
  readonly leftOut: readonly { readonly rule: string; readonly records: number }[];
}

async function asJson(...args: readonly string[]) {
  const { said } = await run(...args, '--json');
  return (
    JSON.parse(said) as {
      benchmarks?: {
        fee: Compared;
        categories: readonly Compared[];
        rules: readonly string[];
        published: readonly { measure: string; caveat: string | null }[];
        publishedOnly: string | null;
        files: readonly { file: string; read: string; findings: readonly { code: string }[] }[];
      };
    }
  ).benchmarks;
}

test('where the fee stands, among how many and whose, on the terminal', async () => {
  const { said } = await run('--benchmarks', nine, '--out', folder);
  // six of nine lie below 5,600: 6 ÷ 8 = 0.75
  expect(said).toContain('Benchmarks: the fee is at the 75th percentile of 9');
  expect(said).toContain('median £5,400.00 a week; quartiles £5,200.00 and £5,600.00 a week; n = 9, 9 homes');
  expect(said).toContain('in prices of 2026 by consumer prices (CPI)');
  expect(said).toContain('Read: nine.csv, a table of benchmarks at A1:C10, 9 figures, in prices of 2026/27');
});

test('two files together, as JSON: ranks untruncated, each category with its own n', async () => {
  const benchmarks = (await asJson('--benchmarks', nine, '--benchmarks', quartiles))!;
  expect(benchmarks.fee).toMatchObject({ n: 9, median: '5400.00', rank: '0.75' });
  const care = benchmarks.categories.find(({ subject }) => subject === 'directCare')!;
  // 2,640 of 2023 by 2.5, 3.4 and 2.3 per cent: 2,640 × 1.025 × 1.034 × 1.023 = 2,862.357…
  expect(care).toMatchObject({ n: 14, median: '2862.36', position: 'below the lower quartile, n = 14' });
  expect(benchmarks.files.map(({ file }) => file)).toEqual(['nine.csv', 'category-quartiles.csv']);
});

test('rules are stated, and what each leaves out is counted', async () => {
  const all = (await asJson('--benchmarks', fees, '--comparators', 'region=any; sector=any'))!;
  const some = (await asJson(
    '--benchmarks',
    fees,
    '--comparators',
    'sector=voluntary; size=4-5; period=2024/25',
  ))!;
  expect([all.fee.n, all.fee.leftOut]).toEqual([24, []]);
  expect(some.rules).toContain('sector voluntary');
  expect(some.rules).toContain('homes of 4 to 5 places');
  // voluntary homes are 4, 9, 14 and 20 of the list: one is in Yorkshire, one of 2023/24
  expect(some.fee).toMatchObject({ n: 2, position: 'too few to compare (n = 2)', median: null });
});

test('a provider is shown published figures only, and told why', async () => {
  const benchmarks = (await asJson('--benchmarks', nine, '--viewer', 'provider'))!;
  expect(benchmarks.fee).toMatchObject({ n: 0, position: 'nothing to compare with' });
  expect(benchmarks.publishedOnly).toContain('competition law');
  expect(benchmarks.published.length).toBeGreaterThan(5);
});

test('no single fee of the file is in the JSON', async () => {
  const benchmarks = await asJson('--benchmarks', fees);
  // Statistics are multiples of £10 and may meet a round fee by chance
  const statistics = { lowerQuartile: null, median: null, upperQuartile: null };
  const text = JSON.stringify({ ...benchmarks, fee: { ...benchmarks!.fee, ...statistics } });
  expect(benchmarks!.fee.median).toMatch(/0\.00$/);
  const single = readFileSync(fees, 'utf8').match(/\d{4,5}\.00/g)!;
  expect(single).toHaveLength(24);
  for (const fee of single) expect(text).not.toContain(`"${fee}"`);
});

test('the workbook gets a Benchmarks sheet, and none without the option', async () => {
  const out = join(folder, 'with.xlsx');
  await run('--benchmarks', nine, '--out', out);
  const names = (await readXlsx('with.xlsx', readFileSync(out))).value!.sheets.map(({ name }) => name);
  expect(names).toContain('Benchmarks');
  expect(await asJson()).toBeUndefined();
});

test('a JSON file of records reads as a table does', async () => {
  const records = [5000, 5200, 5400, 5600, 5800].map((value) => ({
    measure: 'Fee',
    value: String(value),
    unit: '£ a week',
    year: '2026/27',
  }));
  const file = written('records.json', JSON.stringify({ records }));
  // three of five lie below 5,600: 3 ÷ 4
  expect((await asJson('--benchmarks', file))!.fee).toMatchObject({ n: 5, median: '5400.00', rank: '0.75' });
});

test.each([
  ['a file that is not there', ['--benchmarks', join(folder, 'none.csv')], /none\.csv was not found/],
  [
    'a rule nobody knows',
    ['--benchmarks', nine, '--comparators', 'colour=red'],
    /region, sector, needs, sourcing, size, period/,
  ],
  ['a size that is none', ['--benchmarks', nine, '--comparators', 'size=big'], /places such as 4 or 3-5/],
  ['a viewer that is none', ['--benchmarks', nine, '--viewer', 'me'], /council or provider/],
  [
    'a delimiter nobody uses',
    ['--benchmarks', written('bars.csv', 'Measure|Median|n\nFee|4600|12\n')],
    /commas, semicolons or tabs/,
  ],
  ['JSON that is none', ['--benchmarks', written('broken.json', '{')], /text that is not JSON/],
])('%s is said, and nothing is compared', async (_name, args, says) => {
  const { exitCode, complaints } = await run(...args);
  expect(exitCode).toBe(2);
  expect(complaints).toMatch(says);
});
