/** `open-book benchmarks`: a fee beside fees of others and what is published, without the rest of a review. Invented. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { aTerminal } from '../support/aTerminal';
import { benchmarks, review } from '../support/commands';

const hollinBank = join(__dirname, '../../assets/examples/hollin-bank.open-book.json');
const folder = mkdtempSync(join(tmpdir(), 'open-book-benchmarks-'));

/** Nine fees in prices of 2026, £5,000 to £5,800 in steps of £100; Hollin Bank asks £5,600. */
const nine = join(folder, 'nine.csv');
writeFileSync(
  nine,
  `Fee (£ per week),Home,Year\n${[50, 51, 52, 53, 54, 55, 56, 57, 58]
    .map((hundreds) => `${String(hundreds)}00,Home ${String(hundreds)},2026/27`)
    .join('\n')}\n`,
);

async function run(command: typeof benchmarks, ...args: readonly string[]) {
  const terminal = aTerminal({ today: '2026-06-01' });
  const exitCode = await command(args, terminal);
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

test('nine fees beside one: the same as within a review, the median the fifth of nine', async () => {
  const { exitCode, said, complaints } = await run(benchmarks, hollinBank, nine, '--json');
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
  const alone = JSON.parse(said) as { fee: { n: number; median: string } };
  expect(alone.fee).toMatchObject({ n: 9, median: '5400.00' });
  const within = await run(review, hollinBank, '--benchmarks', nine, '--json');
  expect((JSON.parse(within.said) as { benchmarks: unknown }).benchmarks).toEqual(alone);
});

test('with no file to compare with, published figures stand alone, and their sheets are written', async () => {
  const out = join(folder, 'beside.xlsx');
  const { exitCode, said } = await run(benchmarks, hollinBank, '--out', out);
  expect(exitCode).toBe(0);
  expect(said).toMatch(/^Benchmarks: the fee is /);
  expect(said).toMatch(new RegExp(`\nWritten: ${out}$`));
  const { value } = await readXlsx('beside.xlsx', readFileSync(out));
  expect(value?.sheets.map(({ name }) => name)).toContain('Benchmarks');
});

test.each([
  [['--json'], 'Name a fee, and after it the files to compare it with.'],
  [[hollinBank, '--viewer', 'press'], '--viewer takes council or provider, not press.'],
  [[hollinBank, nine, '--out', nine], 'ends in .csv'],
])('%j is refused in a sentence', async (args, sentence) => {
  const { exitCode, said, complaints } = await run(benchmarks, ...args);
  expect({ exitCode, said }).toEqual({ exitCode: 2, said: '' });
  expect(complaints).toContain(sentence);
});
