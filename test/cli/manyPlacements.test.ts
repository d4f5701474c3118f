/** `open-book portfolio` from a council's list and from a folder. Placements, providers and homes are invented. */
import Ajv from 'ajv';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analysisCommand } from '../../src/cli/commands/analysis';
import { exchange } from '../../src/cli/commands/exchange';
import { analyses } from '../../src/workflows/analyses';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { layOut } from '../../src/sheets/core/layout';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { aTerminal } from '../support/aTerminal';
import { withTyped } from '../support/oracle/withTyped';
import { aReviewOfATemplate } from '../support/reviews';

const censusHeadings =
  "Child's name,LA,Placement Ref,Provider Name,Establishment URN,Total weekly cost,Contribution from Social Care,Contribution from Education,Contribution from Health,How the placement was sourced,Type of provision,Placement start date,Placement end date,Date of last review,Distance (miles)";
const census = [
  'Placements of the region',
  censusHeadings,
  'X,Bolton,101,Alder Care,SC123,"£4,900.00",3920,0,980,Local Contract or Framework,Residential - Mainstream,01/09/2025,,20/08/2026,12',
  'X,Bolton,102,ACME Care Ltd,SC124,"5,000.00",5000,,,Direct Award / Off Framework,Residential - Mainstream,14/05/2026,21/12/2026,,46',
  'X,Bolton,102,ACME Care Ltd,SC124,"5,000.00",5000,,,Direct Award / Off Framework,Residential - Mainstream,14/05/2026,21/12/2026,,46',
  'X,Bury,103,Acme care ltd,SC124,TBC,,,,Spot Purchase,Residential - Mainstream,14/05/2026,,,',
  ',,Total,,,14900,,,,,,,,,',
].join('\n');

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'open-book-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function run(command: string, ...args: readonly string[]) {
  const terminal = aTerminal({ today: '2026-10-01' });
  const record = analyses.find((each) => each.command === command);
  if (record === undefined) throw new Error(command);
  const code = await analysisCommand(record).run([...args, '--json'], terminal);
  const said = terminal.said();
  return {
    code,
    answer: said === '' ? null : (JSON.parse(said) as Record<string, unknown>),
    complaints: terminal.complaints(),
  };
}

test('a regional census: one row twice is counted once, a fee that is to be confirmed is told and the run says so', async () => {
  const folder = await folderOf({ 'census.csv': census });
  const { code, answer, complaints } = await run('portfolio', join(folder, 'census.csv'));
  // 365 × 700 = 255,500; 14 May to 21 December is 221 nights × 5,000 ÷ 7 = 157,857.14.
  expect(answer).toMatchObject({ from: '2026-04-01', day: '2026-10-01', placements: 2, year: '413357.14' });
  expect(answer).toMatchObject({
    byFunder: { Health: { year: '51100' } },
    offFramework: { year: '157857.14' },
  });
  expect(complaints).toContain('row 4 and row 5');
  expect(complaints).toContain('“TBC”');
  expect(complaints).toContain("“Child's name”");
  expect(code).toBe(1);
});

test('a folder holds submissions and lists together', async () => {
  const submission = [
    'Home,Hollin Bank',
    'Provider,Alder Care',
    'Cost,£ a week',
    'Care staff,3000',
    'Rent,500',
    'Food,200',
    'Total weekly fee,3700',
  ].join('\n');
  const folder = await folderOf({
    'fee.csv': submission,
    'list.csv': [censusHeadings, ...census.split('\n').slice(2, 3)].join('\n'),
  });
  const { answer } = await run('portfolio', folder);
  expect(answer).toMatchObject({ placements: 2, now: { placements: 2, weekly: '8600' } });
});

test('a reviewed workbook counts at what is agreed in it, once nothing is open; until then at what was quoted', async () => {
  const described = describeReview(aReviewOfATemplate());
  const agreed = described.sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.id ?? [])))
    .filter((id) => id.startsWith('agreed.') && id.endsWith('.reason'))
    .map((id) => id.slice(0, -'.reason'.length));
  const typing = (ids: readonly string[]) =>
    ids.reduce(
      (made, id) =>
        withTyped(made, { id, sheet: 'Agreed schedule', value: id === 'agreed.unexplained' ? 0 : 700.5 }),
      described,
    );
  const folder = await folderOf({});
  for (const [name, ids] of [
    ['whole', agreed],
    ['part', agreed.slice(1)],
  ] as const)
    await writeFile(join(folder, `${name}.xlsx`), await writeXlsx(layOut(typing(ids))));
  const weekly = async (name: string) => {
    const { answer, complaints } = await run('portfolio', join(folder, `${name}.xlsx`));
    return { now: (answer?.['now'] as { weekly: string }).weekly, complaints };
  };
  const whole = await weekly('whole');
  // Each category at £700.50 and nothing for what is unexplained.
  expect(whole.now).toBe(String((agreed.length - 1) * 700.5));
  expect(whole.complaints).toContain('a week is agreed in it');
  const part = await weekly('part');
  expect(part.now).toBe('1600');
  expect(part.complaints).toContain('nothing is wholly agreed in it yet');
});

test('terms beside the table, an option before them', async () => {
  const folder = await folderOf({
    'census.csv': census,
    'terms.json': JSON.stringify({
      from: '2026-04-01',
      toDate: '2026-05-01',
      budgets: [{ payer: 'Health', pounds: '50000' }],
    }),
  });
  const { answer } = await run(
    'portfolio',
    join(folder, 'census.csv'),
    '--terms',
    join(folder, 'terms.json'),
    '--to-date',
    '2026-10-01',
  );
  expect(answer).toMatchObject({
    day: '2026-10-01',
    byFunder: { Health: { budget: '50000', againstBudget: '1100' } },
  });
});

test('a file that is no list of placements is said to be none', async () => {
  const folder = await folderOf({ 'notes.csv': 'Dear all,\nthank you\n' });
  const { code, complaints } = await run('portfolio', join(folder, 'notes.csv'));
  expect(code).toBe(2);
  expect(complaints).toContain('notes.csv holds neither a list of placements');
});

describe('exchange', () => {
  const list = (council: string, count: number, from: number) =>
    [
      'Placement ref,Provider,Total weekly cost,How the placement was sourced,Type of provision,Needs band,Placement start date,Child name',
      ...Array.from(
        { length: count },
        (_, index) =>
          `${council}-${String(index)},${['Alder', 'Beech', 'Cedar'][index % 3] ?? ''},${String(from + index * 100)},Spot,Residential,3,12/03/2026,Sam Example`,
      ),
    ].join('\n');

  test('two councils export, one store takes both, a repeat adds nothing, a statistic is shown and the one beside it refused', async () => {
    const folder = await folderOf({
      'north.csv': list('N', 6, 4000),
      'south.csv': list('S', 5, 4500),
      'North.key': 'a key of the council alone\n',
      'South.key': 'another key of another council\n',
    });
    const at = (name: string) => join(folder, name);
    const exchangeRun = async (...args: readonly string[]) => {
      const terminal = aTerminal({ today: '2026-10-01' });
      return {
        code: await exchange(args, terminal),
        said: terminal.said(),
        complaints: terminal.complaints(),
      };
    };
    for (const [council, file] of [
      ['North', 'north.csv'],
      ['South', 'south.csv'],
    ] as const) {
      const out = await exchangeRun(
        'export',
        at(file),
        '--council',
        council,
        '--key-file',
        at(`${council}.key`),
        '--purpose',
        'Comparison',
        '--out',
        at(`${council}.jsonl`),
      );
      expect(out.code).toBe(0);
    }
    const sent = await readFile(at('North.jsonl'), 'utf8');
    expect(sent).not.toMatch(/N-0|Sam|a key of|12\/03|2026-03-12/);
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(await readFile('assets/exchange.schema.json', 'utf8')) as object,
    );
    for (const line of sent.trim().split('\n')) expect(validate(JSON.parse(line))).toBe(true);

    const first = await exchangeRun(
      'import',
      at('North.jsonl'),
      at('South.jsonl'),
      '--store',
      at('store.jsonl'),
    );
    expect(first.said).toContain('11 records');
    const again = await exchangeRun('import', at('North.jsonl'), '--store', at('store.jsonl'));
    expect(again.said).toContain('0 added, 6 there already, 0 in the place');

    // 4,000 to 4,500 and 4,500 to 4,900: the sixth of eleven is 4,500; of the ten that are left without one, refused.
    const all = await exchangeRun('statistics', '--store', at('store.jsonl'), '--json');
    expect(JSON.parse(all.said)).toMatchObject({ shown: true, n: 11, median: '4500' });
    await writeFile(
      at('one.jsonl'),
      `${sent.split('\n')[0] ?? ''}\n${(sent.split('\n')[1] ?? '').replace('"band":"3"', '"band":"4"')}\n`,
    );
    await exchangeRun('import', at('one.jsonl'), '--store', at('store.jsonl'));
    const beside = await exchangeRun('statistics', '--store', at('store.jsonl'), '--band', '3', '--json');
    expect(JSON.parse(beside.said)).toEqual({ question: { band: '3' }, shown: false, reason: 'differs' });
  });

  test('a line that is not hashed, has a day or a field nobody knows is left out by its number', async () => {
    const header =
      '{"exchange":"open-book","version":1,"council":"North","purpose":"Comparison","visibility":{}}';
    const good = { council: 'North', reference: 'a'.repeat(64), month: '2026-10', weekly: '4900' };
    const lines = [
      header,
      JSON.stringify(good),
      JSON.stringify({ ...good, reference: 'P-1042' }),
      JSON.stringify({ ...good, starts: '2026-03-12' }),
      JSON.stringify({ ...good, notes: 'moved from home' }),
      JSON.stringify({ ...good, council: 'South' }),
      'not json',
    ];
    const folder = await folderOf({ 'sent.jsonl': lines.join('\n') });
    const terminal = aTerminal({});
    const code = await exchange(
      ['import', join(folder, 'sent.jsonl'), '--store', join(folder, 'store.jsonl')],
      terminal,
    );
    expect(code).toBe(1);
    expect(terminal.said()).toContain('1 record in');
    for (const line of [
      'Line 3: the reference is not hashed',
      'Line 4: starts and ends are months',
      'Line 5: “notes” is not a field',
      'of a council that its header does not name: 1 line',
      'Line 7:',
    ])
      expect(terminal.complaints()).toContain(line);
  });

  test('a store or a database is named, not both, and an address that nobody answers is a sentence', async () => {
    const folder = await folderOf({ 'store.jsonl': '' });
    const store = ['--store', join(folder, 'store.jsonl')];
    const database = ['--database', 'postgres://somebody:secret@127.0.0.1:9/region'];
    for (const [words, sentence] of [
      [[], 'Name where the records stand'],
      [[...store, ...database], 'Name where the records stand'],
      [database, 'nothing answers at its address'],
    ] as const) {
      const terminal = aTerminal({});
      expect(await exchange(['statistics', ...words], terminal)).toBe(2);
      expect(terminal.complaints()).toContain(sentence);
      expect(terminal.complaints()).not.toContain('secret');
    }
  });

  test('a file that is not read to its end leaves the store as it was', async () => {
    const header =
      '{"exchange":"open-book","version":1,"council":"North","purpose":"Comparison","visibility":{}}';
    const good = JSON.stringify({
      council: 'North',
      reference: 'a'.repeat(64),
      month: '2026-10',
      weekly: '4900',
    });
    const folder = await folderOf({ 'long.jsonl': `${header}\n${good}\n${'x'.repeat(300_000)}` });
    const terminal = aTerminal({});
    const store = join(folder, 'store.jsonl');
    expect(await exchange(['import', join(folder, 'long.jsonl'), '--store', store], terminal)).toBe(2);
    expect(terminal.complaints()).toContain('a line longer than any record');
    await expect(readFile(store)).rejects.toThrow('ENOENT');
  });

  test('a damaged log answers nothing', async () => {
    const folder = await folderOf({ 'store.jsonl': '', 'store.log.jsonl': '{"exchangeLog":1,"rec' });
    const terminal = aTerminal({});
    expect(await exchange(['statistics', '--store', join(folder, 'store.jsonl')], terminal)).toBe(2);
    expect(terminal.complaints()).toContain('is damaged');
  });
});

const stays = [
  'Placement ref,Provider Name,Total weekly cost,Placement start date,Placement end date,Status',
  '201,Alder Care,4900,01/05/2026,01/08/2026,Ended',
  '202,Alder Care,4900,01/06/2026,,Open',
].join('\n');

const log = [
  'Referral,Sent on,Sent to,Outcome',
  'R-1,02/05/2026,Alder Care,Accepted',
  'R-2,03/05/2026,Alder Care,Declined',
  'R-2,03/05/2026,Beech Homes,No response',
  'R-3,04/05/2026,Beech Homes,Withdrawn',
  'R-4,04/05/2025,Beech Homes,Accepted',
].join('\n');

test('a log of referrals beside the placements gives demand its acceptance share; a list with a status is no log', async () => {
  const folder = await folderOf({ 'stays.csv': stays, 'log.csv': log });
  const { answer, complaints } = await run('demand', folder, '--from', '2026-04-01', '--until', '2026-10-01');
  // In the time: accepted 1, declined 1, never answered 1; one taken back and one of a year before do not count: 1 ÷ 3.
  expect(answer).toMatchObject({
    all: { starts: 2, endedStays: 1, openStays: 1 },
    acceptance: '0.333333',
    referrals: { counted: '3', accepted: '1' },
  });
  expect(complaints).toContain('A list of referrals was found: 5 rows of log.csv.');
  expect(complaints).toContain('R-4');
  const alone = await folderOf({ 'stays.csv': stays });
  const { answer: without } = await run('demand', alone, '--from', '2026-04-01', '--until', '2026-10-01');
  expect(without).toMatchObject({ all: { starts: 2 }, acceptance: null, referrals: null });
});

test('numbers typed beside a log that says something else are told, and the log counts', async () => {
  const folder = await folderOf({ 'stays.csv': stays, 'log.csv': log });
  const time = ['--from', '2026-04-01', '--until', '2026-10-01'];
  const { answer, complaints } = await run('demand', folder, ...time, '--referrals', '8', '--accepted', '4');
  expect(answer).toMatchObject({ referrals: { counted: '3', accepted: '1' } });
  expect(complaints).toContain('1 of 3 accepted, as the log says');
  expect(complaints).toContain('4 of 8 typed');
});

test('a fee of another period is no weekly fee, and what is no day is told: neither is taken for something else in silence', async () => {
  const list = [
    'Placement ref,Provider Name,Total weekly cost,Placement start date,Placement end date',
    '301,Alder Care,700 per week,01/04/2026,',
    '302,Alder Care,260000 a year,01/04/2026,',
    '303,Alder Care,5000 per day,01/04/2026,',
    '304,Alder Care,700,01/04/2026,29/02/2027',
    '305,Alder Care,700,01/04/2026,ongoing',
  ].join('\n');
  const folder = await folderOf({ 'list.csv': list });
  const { answer, complaints } = await run('portfolio', join(folder, 'list.csv'), '--from', '2026-04-01');
  // Three placements × 365 nights × £100.00.
  expect(answer).toMatchObject({ placements: 3, year: '109500' });
  expect(complaints).toContain('“260000 a year”');
  expect(complaints).toContain('“5000 per day”');
  expect(complaints).toContain('A day cannot be read (row 5)');
  expect(complaints).toContain('“29/02/2027”');
  expect(complaints).not.toContain('ongoing');
});
