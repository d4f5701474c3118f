/** `open-book review --needs`: a fee beside what the child's needs should cost. The needs and the homes are invented. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { aTerminal } from '../support/aTerminal';
import { review } from '../support/commands';

const folder = mkdtempSync(join(tmpdir(), 'open-book-needs-'));
const examples = join(__dirname, '../../assets/examples');
const hollinBank = join(examples, 'hollin-bank.open-book.json');
const oakfield = join(examples, 'cost-breakdown-by-year-and-week.xlsx');

function needs(content: unknown, name = 'needs.json'): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** A child for whom nothing varies, so that the range is one figure: every parameter has one value. */
const one = (value: number | string) => ({
  low: value,
  central: value,
  high: value,
  owner: 'test',
  reason: 'invented',
});
const plainNeeds = {
  dayRatio: '1:4',
  dayHours: 0,
  outcomes: ['Back in school by Easter'],
  bands: { owner: 'Commissioning', reason: 'framework', bands: [{ name: 'Core' }] },
  rateCard: [{ band: 'core', weekly: 5000, agreedOn: '2025-04-01', source: 'lot 1' }],
  parameters: {
    handoverHoursADay: one(0),
    places: one(1),
    occupancy: one(1),
    managerSalary: one(0),
    deputySalary: one(0),
    administrationWte: one(0),
    premisesPerPlace: one(2000),
    livingPerChild: one(250),
    homeRunningPerPlace: one(150),
    overheads: one(10),
    return: one(12),
  },
};

async function run(...args: readonly string[]) {
  const terminal = aTerminal({ today: '2025-10-01' });
  const code = await review(args, terminal);
  return { code, said: terminal.said(), complaints: terminal.complaints() };
}

test('the range, the fee in it, the outcomes and the drift from the rate, on the terminal and in the workbook', async () => {
  const out = join(folder, 'beside.xlsx');
  const { code, said } = await run(hollinBank, '--needs', needs(plainNeeds), '--out', out);
  expect(code).toBe(1);
  // 2,000 + 250 + 150 = 2,400; overheads 10 % = 240; 2,640 ÷ 0.88 = 3,000 whatever is drawn; 5,600 − 3,000 = 2,600
  expect(said).toContain(
    'Should-cost for these needs, 1 October 2025, low – central – high: £3,000.00 – £3,000.00 – £3,000.00 a week',
  );
  expect(said).toContain(
    'The quoted fee of £5,600.00 a week is above the range to expect by £2,600.00 a week',
  );
  expect(said).toContain('Outcomes sought: Back in school by Easter');
  // 5,600 − 5,000 = 600; 600 ÷ 5,000 = 12 %
  expect(said).toContain('The quoted fee is £600.00 a week, 12 % above it.');
  const { value } = await readXlsx('beside.xlsx', readFileSync(out));
  expect(value?.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
    'Decision',
    'Our position',
    'At the table',
    'Rounds',
    'Evidence',
    'Summary',
    'Fee breakdown',
    'Staffing',
    'Should-cost',
    'Variance',
    'Findings',
    'Agreed schedule',
    'Cost register',
    'Assumptions',
    'Sources',
    'Checks',
    'About',
  ]);
});

test('as JSON, beside the review: exact decimals, the simulation of 10,000 draws', async () => {
  const { said } = await run(hollinBank, '--needs', needs(plainNeeds), '--json');
  expect(JSON.parse(said)).toMatchObject({
    fee: { quoted: '5600.00' },
    shouldCost: {
      simulation: { draws: 10_000, seed: 1, p10: '3000', p90: '3000', standardError: '0' },
      fee: { quoted: '5600', standing: 'above', beyond: '2600' },
      band: { band: 'Core', rate: { weekly: '5000' }, drift: { weekly: '600', share: '0.12' } },
    },
  });
});

test('without --needs the JSON says nothing of a should-cost', async () => {
  const { said } = await run(hollinBank, '--json');
  expect(JSON.parse(said)).not.toHaveProperty('shouldCost');
});

test('several files are set beside one child’s needs', async () => {
  const { said } = await run(hollinBank, oakfield, '--needs', needs(plainNeeds), '--out', folder);
  const rows = said.split('\n');
  expect(rows[0]).toContain('Should-cost');
  expect(rows.find((row) => row.includes('hollin-bank'))).toContain('above the range to expect by £2,600.00');
  // Oakfield House asks 5,150.00
  expect(rows.find((row) => row.includes('cost-breakdown'))).toContain(
    'above the range to expect by £2,150.00',
  );
});

test.each([
  ['needs that are not understood', needs({ dayRatio: 'plenty' }, 'unclear.json'), '"dayRatio" is "plenty"'],
  ['a file that is not there', join(folder, 'nowhere.json'), 'was not found'],
])('%s: nothing is reviewed', async (_name, path, words) => {
  const { code, said, complaints } = await run(hollinBank, '--needs', path);
  expect([code, said]).toEqual([2, '']);
  expect(complaints).toContain(words);
});
