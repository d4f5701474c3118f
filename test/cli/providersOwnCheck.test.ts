/** `review --viewer provider`: a provider checks what it is about to send, and is handed nothing that a council works out. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { aTerminal } from '../support/aTerminal';
import { review } from '../support/commands';

const hollinBank = resolve(__dirname, '../../assets/examples/hollin-bank.open-book.json');
const needs = resolve(__dirname, '../../assets/examples/should-cost/assessed-needs.json');
const folder = mkdtempSync(join(tmpdir(), 'open-book-own-check-'));
const asked = [hollinBank, '--needs', needs, '--as-at', '2026-10-01', '--viewer', 'provider'];

async function said(...more: readonly string[]): Promise<string> {
  const terminal = aTerminal({ today: '2026-10-01' });
  await review([...asked, ...more], terminal);
  return terminal.said();
}

test('the terminal says what it keeps, not what a council would open at', async () => {
  const out = await said('--out', join(folder, 'words.xlsx'));
  // Its lines come to 5,205.18, of which 416.41 is its return: 4,788.77; the quote is 5,600.00, an offer of 5,150.00 on the form.
  expect(out).toContain('The lowest fee that covers your stated cost is £4,788.77 a week.');
  expect(out).toContain('At the quote, £5,600.00, you keep £811.23 a week');
  expect(out).toContain('At the council’s offer, £5,150.00, you keep £361.23 a week');
  expect(out).toContain('The council will ask');
  expect(out).not.toMatch(/open at|aim for|limit of our own|say which cost/);
});

test('JSON holds no position, gap or lever', async () => {
  const out = await said('--json');
  const names = Object.keys(JSON.parse(out) as object);
  expect(names).toEqual(expect.arrayContaining(['fee', 'provider', 'findings']));
  for (const name of ['positions', 'gap', 'gapOfFee', 'levers', 'rateCard'])
    expect(names).not.toContain(name);
});

test('the workbook is the provider’s copy, unless another is asked for', async () => {
  const pagesOf = async (...more: readonly string[]) => {
    const file = join(folder, `pages${String(more.length)}.xlsx`);
    await said(...more, '--out', file);
    return (await readXlsx('pages.xlsx', readFileSync(file))).value!.sheets.map(({ name }) => name);
  };
  expect(await pagesOf()).not.toEqual(expect.arrayContaining(['Decision']));
  expect(await pagesOf('--copy', 'council')).toContain('Decision');
});
