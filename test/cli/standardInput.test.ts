/** `-` is standard input in every place a file may stand, and `--password` opens what a password protects. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Command } from '../../src/cli/commands/command';
import { aTerminal } from '../support/aTerminal';
import { contracts, review, shouldCost, unitCost } from '../support/commands';

const examples = join(__dirname, '../../assets/examples');
const example = (name: string) => join(examples, name);
const folder = () => mkdtempSync(join(tmpdir(), 'open-book-input-'));

async function run(command: Command, input: Uint8Array | string, ...args: readonly string[]) {
  const terminal = { ...aTerminal({ today: '2025-10-01' }) };
  const readInput = () => Promise.resolve(Buffer.from(input));
  const exitCode = await command(args, { ...terminal, readInput });
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

const bytes = (name: string) => readFileSync(example(name));

test.each<[string, Command, string, readonly string[], readonly string[]]>([
  ['a workbook', review, 'monthly-amounts.xlsx', ['-'], [example('monthly-amounts.xlsx')]],
  ['a submission', review, 'hollin-bank.open-book.json', ['-'], [example('hollin-bank.open-book.json')]],
  ['a ledger', unitCost, 'unit-cost/alder-house.csv', ['-'], [example('unit-cost/alder-house.csv')]],
  ['contracts', contracts, 'contracts/four-places.json', ['-'], [example('contracts/four-places.json')]],
  [
    'needs',
    shouldCost,
    'should-cost/assessed-needs.json',
    ['-', '--draws', '10'],
    [example('should-cost/assessed-needs.json'), '--draws', '10'],
  ],
  [
    'other councils',
    unitCost,
    'unit-cost/other-councils.csv',
    [example('unit-cost/alder-house.csv'), '--councils', '-'],
    [example('unit-cost/alder-house.csv'), '--councils', example('unit-cost/other-councils.csv')],
  ],
])('%s on standard input answers as the file does', async (_, command, name, byInput, byFile) => {
  const piped = await run(command, bytes(name), ...byInput, '--json');
  const opened = await run(command, '', ...byFile, '--json');
  const withoutFile = (json: string) => json.replaceAll(/"file": "[^"]*"/g, '"file": ""');
  expect(piped.exitCode).toBe(opened.exitCode);
  expect(withoutFile(piped.said).replaceAll('standard input', '')).toBe(
    withoutFile(opened.said).replaceAll(name.split('/').at(-1)!, ''),
  );
});

test('its workbook is called standard-input, and --out - is no place for one', async () => {
  const out = folder();
  expect((await run(review, bytes('monthly-amounts.xlsx'), '-', '--out', out)).exitCode).not.toBe(2);
  expect(readdirSync(out)).toEqual(['standard-input.review.xlsx']);
  const { exitCode, complaints } = await run(review, bytes('monthly-amounts.xlsx'), '-', '--out', '-');
  expect([exitCode, complaints]).toEqual([
    2,
    '--out takes a file that ends in .xlsx, or a folder: a workbook is not written to standard output.',
  ]);
});

test('standard input can be read once', async () => {
  const { exitCode, complaints } = await run(unitCost, '', '-', '--councils', '-', '--json');
  expect([exitCode, complaints]).toEqual([
    2,
    'Standard input (-) is named more than once, and it can be read once.',
  ]);
});

test('nothing on standard input is said as such', async () => {
  const { exitCode, complaints } = await run(review, '', '-', '--json');
  expect(exitCode).toBe(2);
  expect(complaints).toMatch(/standard input holds nothing at all/);
});

async function protectedFile(password: string, spinCount: number): Promise<string> {
  const rows = [
    ['Provider', 'Example Care'],
    ['Care staff', 3000],
    ['Rent', 400],
    ['Weekly fee', 3400],
  ];
  const path = join(folder(), 'fee.xlsx');
  writeFileSync(
    path,
    await writeXlsx({ sheets: [{ name: 'Costs', rows }], encryption: { password, spinCount } }),
  );
  return path;
}

test('a workbook opens with its password, in whatever option it stands', async () => {
  const path = await protectedFile('Ash & Elm', 1000);
  const { exitCode, said } = await run(review, '', path, '--password', 'Ash & Elm', '--json');
  expect(exitCode).not.toBe(2);
  expect((JSON.parse(said) as { fee: { quoted: string } }).fee.quoted).toBe('3400.00');
});

test.each<[string, readonly string[], RegExp]>([
  ['without one', [], /opens only with a password\. [^]*--password/],
  ['with another', ['--password', 'ash & elm'], /does not open with the password that was given/],
])('a protected workbook %s is refused with a sentence', async (_, words, sentence) => {
  const path = await protectedFile('Ash & Elm', 1000);
  const { exitCode, complaints } = await run(review, '', path, ...words, '--json');
  expect(exitCode).toBe(2);
  expect(complaints).toMatch(sentence);
  expect(complaints).not.toMatch(/ash & elm/i);
});

test('a workbook that asks for more turns of its password than Excel ever does is refused before the first', async () => {
  const path = await protectedFile('Ash', 1000);
  const dear = readFileSync(path, 'latin1').replace('spinCount="1000"', 'spinCount="9999999"');
  expect(dear).toContain('spinCount="9999999"');
  writeFileSync(path, dear, 'latin1');
  const { exitCode, complaints } = await run(review, '', path, '--password', 'Ash', '--json');
  expect(exitCode).toBe(2);
  expect(complaints).toMatch(/protected in another way/);
});
