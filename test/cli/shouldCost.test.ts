/** `open-book should-cost` from a profile to its answer. The needs are invented. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aTerminal } from '../support/aTerminal';
import { shouldCost } from '../support/commands';

async function profile(content: unknown): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'open-book-')), 'needs.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(content: unknown, ...more: readonly string[]) {
  const terminal = aTerminal({ today: '2025-10-01' });
  const code = await shouldCost([await profile(content), '--draws', '50', ...more], terminal);
  return { code, terminal };
}

const hollinBank = join(__dirname, '../../assets/examples/hollin-bank.open-book.json');

test('the range as JSON: the same seed, the same text', async () => {
  const first = await run({ dayRatio: '1:2' }, '--json');
  const second = await run({ dayRatio: '1:2' }, '--json');
  expect(first.code).toBe(0);
  expect(first.terminal.said()).toBe(second.terminal.said());
  const printed = JSON.parse(first.terminal.said()) as { simulation: unknown; parameters: unknown };
  expect(printed.simulation).toMatchObject({ draws: 50, seed: 1, correlation: '0.5' });
  expect(printed.parameters).toMatchObject({
    // the National Living Wage of 2025/26, and 10 % above it
    careHourlyRate: { low: { value: '12.21' }, central: { value: '13.431' } },
    occupancy: { low: { value: '0.9' }, central: { value: '0.8' }, high: { value: '0.7' } },
  });
});

test('a council’s own parameter, with its owner', async () => {
  const own = { low: 13, central: '13.50', high: 15, owner: 'Commissioning', reason: 'pay survey' };
  const { terminal } = await run({ dayRatio: '1:2', parameters: { careHourlyRate: own } }, '--json');
  expect(JSON.parse(terminal.said())).toMatchObject({
    parameters: {
      careHourlyRate: { central: { value: '13.5', from: 'Local assumption (Commissioning): pay survey' } },
    },
  });
});

test('in words against a submission, with the workbook beside it', async () => {
  const out = join(await mkdtemp(join(tmpdir(), 'open-book-')), 'out.xlsx');
  const { code, terminal } = await run(
    { dayRatio: '1:2', wakingStaff: 1 },
    '--against',
    hollinBank,
    '--out',
    out,
  );
  expect(code).toBe(0);
  expect(terminal.said()).toContain('Should-cost for these needs, 1 October 2025, low – central – high: £');
  expect(terminal.said()).toContain('Against the submission, largest first:');
  expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  [
    'no day ratio',
    {},
    '"dayRatio" is missing: staff to children by day, such as "1:2", neither of them nought, is expected.',
  ],
  ['a ratio to no children', { dayRatio: '1:0' }, '"dayRatio" is "1:0"'],
  ['a need nobody knows', { dayRatio: '1:2', needs: ['riskOfRain'] }, '"needs" is ["riskOfRain"]'],
  [
    'a range out of order',
    {
      dayRatio: '1:2',
      parameters: { overheads: { low: 15, central: 12, high: 8, owner: 'A', reason: 'b' } },
    },
    '"parameters" is',
  ],
  ['text that is not JSON', 'needs: many', 'is not JSON'],
])('%s is asked about', async (_name, content, words) => {
  const { code, terminal } = await run(content);
  expect(code).toBe(2);
  expect(terminal.complaints()).toContain(words);
});
