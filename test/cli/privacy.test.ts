/** What may tell who a child is, at every door: found in every kind of file, and in no title, footer, property or file name. */
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Command } from '../../src/cli/commands/command';
import { analysisCommand } from '../../src/cli/commands/analysis';
import { calc } from '../../src/cli/commands/calc';
import { analyses } from '../../src/workflows/analyses';
import { aTerminal } from '../support/aTerminal';
import { contracts, review, shouldCost, unitCost } from '../support/commands';

const examples = join(__dirname, '../../assets/examples');
const json = (name: string) =>
  JSON.parse(readFileSync(join(examples, name), 'utf8')) as Record<string, unknown>;
const text = (name: string) => readFileSync(join(examples, name), 'utf8');

function file(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'open-book-privacy-')), name);
  writeFileSync(path, content);
  return path;
}

async function run(command: Command, ...args: readonly string[]) {
  const terminal = aTerminal({ today: '2025-10-01' });
  const exitCode = await command(args, terminal);
  return { exitCode, all: `${terminal.said()}\n${terminal.complaints()}` };
}

const name = 'A value looks like a person’s name';
const born = 'A value looks like a date of birth';
const number = 'A value looks like an NHS, hospital, pupil or case number';
const fee = join(examples, 'monthly-amounts.xlsx');
const layout = (rows: string) =>
  `Provider,Example Care\n${rows}\nRent,400\nCare staff,3000\nWeekly fee,3400\n`;

test.each<[string, () => ReturnType<typeof run>, readonly string[]]>([
  [
    'a foreign layout with a label beside the value',
    () => run(review, file('fee.csv', layout("Child's name,kwabena osei\nDOB,March 2012")), '--json'),
    [name, born],
  ],
  [
    'a name below its label',
    () => run(review, file('fee.csv', layout('Young person,Ref\nKwabena Osei,1')), '--json'),
    [name],
  ],
  [
    'a note of a submission',
    () => {
      const submission = json('hollin-bank.open-book.json');
      const placement = {
        ...(submission['placement'] as object),
        notes: 'callum needs 2:1; NHS number 943 476 5919',
      };
      return run(review, file('fee.json', JSON.stringify({ ...submission, placement })), '--json');
    },
    [name, number],
  ],
  [
    'needs',
    () => {
      const needs = { ...json('should-cost/assessed-needs.json'), reference: 'Jamie Smith, born March 2012' };
      return run(shouldCost, file('needs.json', JSON.stringify(needs)), '--draws', '10', '--json');
    },
    [name, born],
  ],
  [
    'contracts',
    () =>
      run(
        contracts,
        file(
          'c.json',
          JSON.stringify({ ...json('contracts/four-places.json'), title: 'A place for Ellie Turner' }),
        ),
        '--json',
      ),
    [name],
  ],
  [
    'a ledger',
    () =>
      run(
        unitCost,
        file('l.csv', `${text('unit-cost/alder-house.csv')}\nTaxis for Ellie Turner,100\n`),
        '--json',
      ),
    [name],
  ],
  [
    'benchmarks',
    () =>
      run(
        review,
        fee,
        '--benchmarks',
        file('b.csv', `${text('benchmarks/fees-of-a-region.csv')}\nFee of Ellie Turner,4200\n`),
        '--json',
      ),
    [name],
  ],
  [
    'a rate card',
    () =>
      run(
        contracts,
        join(examples, 'contracts/four-places.json'),
        '--rate-card',
        file('r.csv', `${text('contracts/rate-card.csv')}\nPlace for Ellie Turner,4200\n`),
        '--json',
      ),
    [name],
  ],
])('%s', async (_, outcome, headlines) => {
  const { all } = await outcome();
  const codes: Readonly<Record<string, string>> = {
    [name]: 'name-like-value',
    [born]: 'date-of-birth-like-value',
    [number]: 'personal-number-like-value',
  };
  for (const headline of headlines)
    expect(all.includes(headline) || all.includes(codes[headline]!)).toBe(true);
});

/** Every part of the workbooks of a folder, with the names of their files. */
function written(folder: string): string {
  return readdirSync(folder)
    .map((each) => {
      const parts = Object.entries(unzipSync(readFileSync(join(folder, each))));
      return `${each}\n${parts.map(([part, bytes]) => `${part}\n${strFromU8(bytes)}`).join('\n')}`;
    })
    .join('\n');
}

const partsOf = (all: string, wanted: RegExp) => all.match(wanted)?.join('\n') ?? '';

test('a name in title, reference and file name reaches no title, footer, property or file name', async () => {
  const out = mkdtempSync(join(tmpdir(), 'open-book-titles-'));
  const four = { ...json('contracts/four-places.json'), title: 'A place for Ellie Turner' };
  const needs = { ...json('should-cost/assessed-needs.json'), reference: 'Ellie Turner' };
  await run(contracts, file('ellie_turner.json', JSON.stringify(four)), '--out', out);
  await run(
    shouldCost,
    file('Ellie Turner needs.json', JSON.stringify(needs)),
    '--draws',
    '10',
    '--out',
    out,
  );
  await run(review, file('Ellie Turner fee.csv', layout('Placement reference,CYP-2041')), '--out', out);
  const all = written(out);
  expect(readdirSync(out)).toHaveLength(3);
  expect(readdirSync(out).join(' ')).not.toMatch(/ellie|turner/i);
  const seen = partsOf(all, /<(?:dc:title|dc:subject|dc:description|oddFooter)[^>]*>[^<]*</g);
  expect(seen).toContain('oddFooter');
  expect(seen).not.toMatch(/ellie|turner/i);
}, 120_000);

test('left out of the sheets where asked, with what is left still understood', async () => {
  const out = mkdtempSync(join(tmpdir(), 'open-book-left-out-'));
  const rows = "Child's name,Kwabena Osei\nDOB,12/03/2011\nTherapy for Ellie Turner,250";
  await run(review, file('fee.csv', layout(rows)), '--out', out, '--leave-out-personal-details');
  const all = written(out);
  expect(all).not.toMatch(/kwabena|osei|ellie|turner|12\/03\/2011/i);
  expect(all).toContain('Therapy for [name]');
}, 120_000);

/** Everything a run says, and every part of every workbook that it writes. */
async function everythingOf(command: Command, ...args: readonly string[]): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'open-book-doors-'));
  const { all } = await run(command, ...args, '--out', out, '--leave-out-personal-details');
  return `${all}\n${written(out)}`;
}

const ledger = join(examples, 'unit-cost/alder-house.csv');
const four = join(examples, 'contracts/four-places.json');
const byRecords = (label: string) =>
  JSON.stringify({
    records: [4200, 4300, 4400, 4500, 4600].map((value, index) => ({
      measure: index === 0 ? label : 'Fee',
      value,
      unit: '£ a week',
      period: '2024/25',
    })),
  });

test.each<[string, () => Promise<string>]>([
  [
    'benchmarks in a table',
    () =>
      everythingOf(
        review,
        fee,
        '--benchmarks',
        file('b.csv', `${text('benchmarks/fees-of-a-region.csv')}\nFee for Ellie Turner,4200\n`),
      ),
  ],
  [
    'benchmarks in JSON',
    () => everythingOf(review, fee, '--benchmarks', file('b.json', byRecords('Fee for Ellie Turner'))),
  ],
  [
    'a mapping of lines',
    () =>
      everythingOf(
        review,
        file('fee.csv', layout('Taxi for Ellie Turner,120')),
        '--mapping',
        file('m.json', '{"version": 1, "lines": [{"label": "Taxi for Ellie Turner", "category": "living"}]}'),
      ),
  ],
  [
    'a ledger in a table',
    () =>
      everythingOf(
        unitCost,
        file('l.csv', `${text('unit-cost/alder-house.csv')}\nTaxis for Ellie Turner,100,100,100\n`),
      ),
  ],
  [
    'a ledger’s mapping',
    () =>
      everythingOf(
        unitCost,
        file('l.csv', `${text('unit-cost/alder-house.csv')}\nTaxis for Ellie Turner,100,100,100\n`),
        '--mapping',
        file('m.json', '{"Taxis for Ellie Turner": "premises"}'),
      ),
  ],
  [
    'other councils’ figures',
    () =>
      everythingOf(
        unitCost,
        ledger,
        '--councils',
        file('c.csv', `${text('unit-cost/other-councils.csv')}\nPlace for Ellie Turner,2024/25,4200\n`),
      ),
  ],
  [
    'a rate card',
    () =>
      everythingOf(
        contracts,
        four,
        '--rate-card',
        file('r.csv', `${text('contracts/rate-card.csv')}\nPlace for Ellie Turner,4200\n`),
      ),
  ],
  [
    'needs',
    () =>
      everythingOf(
        shouldCost,
        file(
          'n.json',
          JSON.stringify({ ...json('should-cost/assessed-needs.json'), reference: 'Ellie Turner' }),
        ),
        '--draws',
        '10',
      ),
  ],
  [
    'contracts',
    () =>
      everythingOf(
        contracts,
        file(
          'c.json',
          text('contracts/four-places.json').replaceAll('"Provider', '"Ellie Turner and provider'),
        ),
      ),
  ],
  [
    'a calculation',
    async () =>
      (await run(calc, 'split', file('s.json', '{"for Ellie Turner": 1}'), '--leave-out-personal-details'))
        .all,
  ],
])(
  'left out where asked: %s',
  async (_, everything) => {
    expect(/.{0,60}(?:ellie|turner).{0,60}/i.exec(await everything())?.[0]).toBeUndefined();
  },
  60_000,
);

/** The example with one text made telling, once for each of its texts. */
function tellingTexts(
  value: unknown,
  change: (text: string, name: string) => string,
  name = '',
): readonly unknown[] {
  if (typeof value === 'string') return /[a-z]{3}/i.test(value) ? [change(value, name)] : [];
  if (Array.isArray(value))
    return value
      .slice(0, 2)
      .flatMap((item, index) =>
        tellingTexts(item, change, name).map((changed) =>
          value.map((each, at) => (at === index ? changed : each) as unknown),
        ),
      );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    tellingTexts(item, change, key).map((changed) => ({ ...value, [key]: changed })),
  );
}

test.each(analyses.map((analysis) => [analysis.command, analysis] as const))(
  'left out where asked: every text of %s',
  async (command, analysis) => {
    // A name within the name of an organisation is the organisation's.
    const isOrganisation = (name: string) =>
      ['provider', 'home', 'council', 'owner', 'source', 'region'].includes(name);
    const cases = tellingTexts(analysis.example, (words, name) =>
      isOrganisation(name) ? words : `${words} for Ellie Turner`,
    );
    expect(JSON.stringify(cases)).toContain('Ellie Turner');
    for (const terms of cases) {
      const all = await everythingOf(
        analysisCommand(analysis).run,
        file(`${command}.json`, JSON.stringify(terms)),
      );
      expect(/.{0,60}(?:ellie|turner).{0,60}/i.exec(all)?.[0]).toBeUndefined();
    }
  },
  60_000,
);

test('a name in any text of an analysis reaches no title, footer or property, asked or not', async () => {
  const out = mkdtempSync(join(tmpdir(), 'open-book-titles-'));
  for (const analysis of analyses) {
    const cases = tellingTexts(analysis.example, (words) => `${words} for Ellie Turner`);
    for (const [index, terms] of cases.entries())
      await run(
        analysisCommand(analysis).run,
        file(`${analysis.command}-${String(index)}.json`, JSON.stringify(terms)),
        '--out',
        out,
      );
  }
  const seen = partsOf(written(out), /<(?:dc:title|dc:subject|dc:description|oddFooter)[^>]*>[^<]*</g);
  expect(seen).toContain('oddFooter');
  expect(/.{0,60}(?:ellie|turner).{0,60}/i.exec(seen)?.[0]).toBeUndefined();
}, 60_000);
