/** JSON of every kind at the command line: nothing that stands in a file vanishes unsaid. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calc } from '../../src/cli/commands/calc';
import type { Command } from '../../src/cli/commands/command';
import { aTerminal } from '../support/aTerminal';
import { contracts, review, shouldCost, unitCost } from '../support/commands';

const folder = mkdtempSync(join(tmpdir(), 'open-book-json-'));
const fee = join(__dirname, '../../assets/examples/monthly-amounts.xlsx');

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(command: Command, ...args: readonly string[]) {
  const terminal = aTerminal({ today: '2025-10-01' });
  const exitCode = await command([...args, ...(command === calc ? [] : ['--json'])], terminal);
  return { exitCode, said: terminal.said(), complaints: terminal.complaints() };
}

const everyKind: readonly (readonly [string, (text: string) => ReturnType<typeof run>])[] = [
  ['a submission', (text) => run(review, file('fee.json', text))],
  ['needs', (text) => run(shouldCost, file('needs.json', text))],
  ['needs beside a review', (text) => run(review, fee, '--needs', file('beside.json', text))],
  ['contracts', (text) => run(contracts, file('contracts.json', text))],
  ['a ledger', (text) => run(unitCost, file('ledger.json', text))],
  [
    'a ledger’s mapping',
    (text) => run(unitCost, file('l.csv', 'Line,2024/25\nRent,1\n'), '--mapping', file('lm.json', text)),
  ],
  ['benchmarks', (text) => run(review, fee, '--benchmarks', file('benchmarks.json', text))],
  ['a mapping', (text) => run(review, fee, '--mapping', file('mapping.json', text))],
  ['a calculation', (text) => run(calc, 'weekly', file('calc.json', text))],
];

describe.each(everyKind)('%s', (_, given) => {
  test.each([
    ['a name that stands twice', '{"a": 1, "a": 2}', /line 1, column 10: “a” stands twice in one object/],
    ['5,000 nested brackets', '['.repeat(5000), /nested at most 40 deep/],
    ['a comma too many', '{\n  "a": 1,\n}', /line 3, column 1: a name in double quotes is expected/],
    ['a name of the language', '{"constructor": 1, "__proto__": 2}', /./],
  ])('%s is refused with its place', async (_case, text, said) => {
    const { exitCode, complaints } = await given(text);
    expect(exitCode).toBe(2);
    expect(complaints).toMatch(said);
  });
});

const year = { year: '2024/25', availableBedNights: 1825, occupiedBedNights: 1460 };
const line = { label: 'Salaries', amount: 990000 };

test.each<[string, unknown, RegExp]>([
  [
    'a field of the ledger',
    { hoem: 'Alder', years: [{ ...year, lines: [line] }] },
    /\/hoem.*Did you mean “home”/,
  ],
  [
    'a field of a year',
    { years: [{ ...year, lines: [line], ocupancy: 0.8 }] },
    /\/years\/0\/ocupancy.*“occupancy”/,
  ],
  [
    'a field of a line',
    { years: [{ ...year, lines: [{ ...line, ammount: 1 }] }] },
    /lines\/0\/ammount.*“amount”/,
  ],
  [
    'a list where a text belongs',
    { years: [{ ...year, lines: [{ label: ['a'], amount: 1 }] }] },
    /lines\/0\/label.*a list/,
  ],
  ['a line that is none', { years: [{ ...year, lines: [line, 'Rent 5000'] }] }, /lines\/1.*an object/],
  ['lines that are no list', { years: [{ ...year, lines: { Rent: 5000 } }] }, /\/years\/0\/lines.*a list/],
  ['a year that is none', { years: [{ ...year, lines: [line] }, '2023/24'] }, /\/years\/1.*an object/],
  [
    'a heading nobody knows',
    { years: [{ ...year, lines: [{ ...line, heading: 'bricks' }] }] },
    /heading.*bricks/,
  ],
])('a ledger: %s is named, and the exit code says so', async (_, ledger, said) => {
  const { exitCode, complaints } = await run(unitCost, file('shape.json', JSON.stringify(ledger)));
  expect(exitCode).toBeGreaterThan(0);
  expect(complaints).toMatch(said);
});

test.each<[string, unknown, RegExp]>([
  [
    'a record that is none',
    { records: [{ measure: 'Fee', value: 4200, unit: '£ a week' }, 'Fee 4300'] },
    /\/records\/1/,
  ],
  [
    'a list where a text belongs',
    { records: [{ measure: ['Fee'], value: 4200 }] },
    /\/records\/0\/measure.*a list/,
  ],
  ['a name beside the records', { records: [{ measure: 'Fee', value: 4200 }], source: 'us' }, /\/source/],
])('benchmarks: %s is named', async (_, benchmarks, said) => {
  const { complaints } = await run(
    review,
    fee,
    '--benchmarks',
    file('shape.json', JSON.stringify(benchmarks)),
  );
  expect(complaints).toMatch(said);
});

test('benchmark records that each have fields of their own are refused by a limit', async () => {
  const records = Array.from({ length: 5000 }, (_, index) => ({ [`field ${String(index)}`]: 1 }));
  const { exitCode, complaints } = await run(
    review,
    fee,
    '--benchmarks',
    file('own.json', JSON.stringify({ records })),
  );
  expect(exitCode).toBe(2);
  expect(complaints).toContain('5000 different fields');
});

test('an amount of 320 digits is no number in a ledger, as JSON, as text and as CSV', async () => {
  const long = '9'.repeat(320);
  const asText = { years: [{ ...year, lines: [line, { label: 'Rent', amount: long }] }] };
  for (const text of [JSON.stringify(asText), JSON.stringify(asText).replace(`"${long}"`, long)]) {
    const { said, complaints } = await run(unitCost, file('long.json', text));
    expect(complaints).toContain('Rent');
    expect(said).not.toContain('Infinity');
  }
  const csv = `Line,2024/25\nSalaries,990000\nRent,${long}\nBed-nights available,1825\nBed-nights occupied,1460\n`;
  const { said, complaints } = await run(unitCost, file('long.csv', csv));
  expect(complaints).toContain('Text stands where a number belongs');
  expect(said).not.toContain('Infinity');
});

test('JSON of another field is asked for with what was probably meant', async () => {
  const { exitCode, complaints } = await run(
    calc,
    'margin',
    file('margin.json', '{"cost": 1, "persent": 30, "basis": "cost"}'),
  );
  expect(exitCode).toBe(2);
  expect(complaints).toContain('Did you mean “percent”?');
});
