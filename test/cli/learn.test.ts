/** `open-book should-cost --learn`: quartiles of a folder, nothing of one file. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aTerminal } from '../support/aTerminal';
import { shouldCost } from '../support/commands';

const example = join(__dirname, '../../assets/examples/hollin-bank.open-book.json');
let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'learn-'))));
afterEach(() => rm(folder, { recursive: true }));

async function submissions(count: number): Promise<void> {
  const text = await readFile(example, 'utf8');
  for (let number = 0; number < count; number += 1) {
    const provider = `"provider": "Provider ${String(number % 3)}"`;
    const fee = text.replace(/"provider": "[^"]*"/, provider);
    await writeFile(join(folder, `${String(number)}.open-book.json`), fee);
  }
}

test('eight of three providers: parameters with n and source, as JSON', async () => {
  await submissions(8);
  const terminal = aTerminal({ today: '2026-10-01' });
  expect(await shouldCost(['--learn', folder, '--json'], terminal)).toBe(0);
  const { learned, submissions: read } = JSON.parse(terminal.said()) as {
    submissions: number;
    learned: { parameter: string; n: number; source: string; median: string }[];
  };
  expect(read).toBe(8);
  const places = learned.find(({ parameter }) => parameter === 'places');
  expect(places).toMatchObject({ n: 8, median: '4' });
  expect(places?.source).toMatch(/^own submissions, n = 8, quartiles/);
});

test('seven are refused: nothing learned, and no figure of any of them', async () => {
  await submissions(7);
  const terminal = aTerminal({ today: '2026-10-01' });
  expect(await shouldCost(['--learn', folder], terminal)).toBe(1);
  expect(terminal.said()).toContain('Nothing: no parameter is stated by enough of them.');
  expect(terminal.said()).not.toMatch(/£\d/);
});
