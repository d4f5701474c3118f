/** `review --earlier`: two submissions of Harbour View (invented), the second with dearer energy; the page says so. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { aTerminal } from '../support/aTerminal';
import { review } from '../support/commands';

const folder = mkdtempSync(join(tmpdir(), 'open-book-earlier-'));
const before = join(__dirname, '../../assets/examples/four-weekly-amounts.csv');
const dearer = readFileSync(before).toString('latin1').replace('288.60', '388.60');
const now = join(folder, 'harbour-view-june.csv');
writeFileSync(now, Buffer.from(dearer, 'latin1'));

async function run(...args: readonly string[]) {
  const terminal = aTerminal({});
  const exitCode = await review(args, terminal);
  return { exitCode, complaints: terminal.complaints() };
}

test('the page Changes stands in the workbook, with the line that moved', async () => {
  const out = join(folder, 'june.xlsx');
  await run(now, '--as-at', '2025-10-01', '--earlier', before, '--out', out);
  const { sheets } = await readXlsx(readFileSync(out));
  const page = sheets.find(({ name }) => name === 'Changes')!;
  const [line, , was, is, change] = [0, 1, 2, 3, 4].map(
    (column) => page.cells?.get(`3,${String(column)}`)?.formulaResult ?? page.rows[3]?.[column],
  );
  expect(line).toBe('Energy');
  // per placement per four weeks: 288.60 ÷ 4 = 72.15; 388.60 ÷ 4 = 97.15
  expect([was, is, change].map((pounds) => Math.round(Number(pounds) * 100))).toEqual([7215, 9715, 2500]);
});

test.each([
  ['two files beside one earlier one', [now, before, '--earlier', before], /Name one file beside --earlier/],
  ['an earlier one that is not there', [now, '--earlier', join(folder, 'gone.csv')], /gone\.csv/],
])('%s', async (_case, args, words) => {
  const { exitCode, complaints } = await run(...args);
  expect(exitCode).toBe(2);
  expect(complaints).toMatch(words);
});
