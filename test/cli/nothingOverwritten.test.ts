/** No file that a run reads is ever written by it, under whatever name; nor one that somebody else made. */
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Command } from '../../src/cli/commands/command';
import { template } from '../../src/cli/commands/template';
import { aTerminal } from '../support/aTerminal';
import { review, shouldCost } from '../support/commands';

const examples = join(__dirname, '../../assets/examples');
const monthly = readFileSync(join(examples, 'monthly-amounts.xlsx'));
const hollinBank = readFileSync(join(examples, 'hollin-bank.open-book.json'));
const needs = readFileSync(join(examples, 'should-cost/assessed-needs.json'));
const fees = readFileSync(join(examples, 'benchmarks/fees-of-a-region.csv'));

function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-book-kept-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}

async function run(command: Command, ...args: readonly string[]) {
  const terminal = aTerminal({ today: '2025-10-01' });
  const exitCode = await command(args, terminal);
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

test.each<[string, string, (folder: string) => readonly string[]]>([
  [
    'the file itself, though it may be overwritten',
    'A.xlsx',
    (folder) => [join(folder, 'A.xlsx'), '--out', join(folder, 'A.xlsx'), '--overwrite'],
  ],
  [
    'benchmarks given by an option',
    'b.xlsx',
    (folder) => [
      join(folder, 'A.xlsx'),
      '--benchmarks',
      join(folder, 'b.xlsx'),
      '--out',
      join(folder, 'b.xlsx'),
      '--overwrite',
    ],
  ],
  [
    'a symbolic link to it',
    'A.xlsx',
    (folder) => {
      symlinkSync(join(folder, 'A.xlsx'), join(folder, 'soft.xlsx'));
      return [join(folder, 'A.xlsx'), '--out', join(folder, 'soft.xlsx'), '--overwrite'];
    },
  ],
  [
    'a hard link to it',
    'A.xlsx',
    (folder) => {
      linkSync(join(folder, 'A.xlsx'), join(folder, 'hard.xlsx'));
      return [join(folder, 'A.xlsx'), '--out', join(folder, 'hard.xlsx'), '--overwrite'];
    },
  ],
  [
    'a needs profile that is called as the review would be',
    'A.review.xlsx',
    (folder) => [
      join(folder, 'A.xlsx'),
      '--needs',
      join(folder, 'A.review.xlsx'),
      '--out',
      folder,
      '--overwrite',
    ],
  ],
  [
    'another submission of the same run',
    'A.review.xlsx',
    (folder) => [join(folder, 'A.xlsx'), join(folder, 'A.review.xlsx'), '--out', folder, '--overwrite'],
  ],
])('%s', async (_, kept, argsIn) => {
  const folder = folderWith({ 'A.xlsx': monthly, 'b.xlsx': fees, 'A.review.xlsx': needs });
  const before = readFileSync(join(folder, kept));
  const { exitCode, complaints } = await run(review, ...argsIn(folder));
  expect({ exitCode, complaints }).toEqual({
    exitCode: 2,
    complaints: expect.stringContaining('never written over') as string,
  });
  expect(readFileSync(join(folder, kept)).equals(before)).toBe(true);
});

test('the submission that a should-cost is set against', async () => {
  const folder = folderWith({ 'needs.json': needs, 'A.xlsx': monthly });
  const place = join(folder, 'A.xlsx');
  const args = [join(folder, 'needs.json'), '--against', place, '--draws', '10', '--out', place];
  expect((await run(shouldCost, ...args)).exitCode).toBe(2);
  expect(readFileSync(place).equals(monthly)).toBe(true);
});

test('two files into one: neither is reviewed, and nothing is written', async () => {
  const folder = folderWith({ 'A.xlsx': monthly, 'B.json': hollinBank });
  const out = join(folder, 'one.xlsx');
  const { exitCode, said } = await run(review, join(folder, 'A.xlsx'), join(folder, 'B.json'), '--out', out);
  expect({ exitCode, said }).toEqual({ exitCode: 2, said: '' });
  expect(readdirSync(folder)).toEqual(['A.xlsx', 'B.json']);
});

test('three files of one name have a workbook each', async () => {
  const folder = folderWith({
    'fee.xlsx': monthly,
    'fee.csv': readFileSync(join(examples, 'four-weekly-amounts.csv')),
  });
  mkdirSync(join(folder, 'x'));
  writeFileSync(join(folder, 'x', 'fee.json'), hollinBank);
  const out = join(folder, 'out');
  const paths = ['fee.xlsx', 'fee.csv', 'x/fee.json'].map((name) => join(folder, name));
  await run(review, ...paths, '--out', out);
  expect(readdirSync(out).sort()).toEqual([
    'fee-csv.review.xlsx',
    'fee-json.review.xlsx',
    'fee-xlsx.review.xlsx',
  ]);
});

test('a review is written over its own earlier one, but not once somebody has saved it', async () => {
  const folder = folderWith({ 'A.xlsx': monthly });
  const args = [join(folder, 'A.xlsx'), '--out', folder];
  const place = join(folder, 'A.review.xlsx');
  expect((await run(review, ...args)).exitCode).toBeLessThan(2);
  expect((await run(review, ...args)).exitCode).toBeLessThan(2);
  const parts = unzipSync(readFileSync(place));
  const saved = strFromU8(parts['docProps/core.xml']!).replace(
    /(<cp:lastModifiedBy>)Open Book/,
    '$1A. Commissioner',
  );
  const edited = zipSync({ ...parts, 'docProps/core.xml': strToU8(saved) });
  writeFileSync(place, edited);
  const again = await run(review, ...args);
  expect(again.exitCode).toBe(2);
  expect(again.complaints).toContain('was changed since');
  expect(readFileSync(place).equals(Buffer.from(edited))).toBe(true);
  expect((await run(review, ...args, '--overwrite')).exitCode).toBeLessThan(2);
});

test('a template is not written over a form that was filled in', async () => {
  const folder = folderWith({ 'form.xlsx': monthly });
  const place = join(folder, 'form.xlsx');
  expect((await run(template, '--out', place)).exitCode).toBe(2);
  expect(readFileSync(place).equals(monthly)).toBe(true);
});

test('a folder leaves out the reviews of an earlier run, and says so', async () => {
  const folder = folderWith({ 'A.xlsx': monthly });
  await run(review, folder, '--out', folder);
  const again = await run(review, folder, '--out', folder);
  expect(again.complaints).toBe(`Left out of ${folder}, because Open Book wrote them: A.review.xlsx.`);
  expect(readdirSync(folder)).toEqual(['A.review.xlsx', 'A.xlsx']);
});
