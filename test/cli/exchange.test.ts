/** `open-book exchange` held to placements, names and withdrawals. Councils, providers and children are invented. */
import Ajv from 'ajv';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exchange } from '../../src/cli/commands/exchange';
import { hashedReference } from '../../src/domain/portfolio/hashedReference';
import { aTerminal } from '../support/aTerminal';

const key = 'a key of the council alone';

async function aFolder(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'open-book-exchange-'));
  for (const [name, text] of Object.entries({ 'key.txt': key, ...files }))
    await writeFile(join(folder, name), text);
  const at = (name: string) => join(folder, name);
  const run = async (...args: readonly string[]) => {
    const terminal = aTerminal({ today: '2026-10-01' });
    return { code: await exchange(args, terminal), said: terminal.said(), complaints: terminal.complaints() };
  };
  const sendAs = (council: string) => [
    '--council',
    council,
    '--key-file',
    at('key.txt'),
    '--purpose',
    'Comparison',
  ];
  const statistics = async (...more: readonly string[]) =>
    JSON.parse((await run('statistics', '--store', at('store.jsonl'), '--json', ...more)).said) as Record<
      string,
      unknown
    >;
  return { at, run, sendAs, statistics, text: (name: string) => readFile(at(name), 'utf8') };
}

const header = (council: string) =>
  JSON.stringify({ exchange: 'open-book', version: 1, council, purpose: 'Comparison', visibility: {} });

const line = (council: string, number: number, weekly: string, more: object = {}) =>
  JSON.stringify({
    council,
    reference: number.toString(16).padStart(64, '0'),
    month: '2026-10',
    weekly,
    provider: ['Alder', 'Beech', 'Cedar'][number % 3],
    ...more,
  });

const fileOf = (council: string, lines: readonly string[]) => [header(council), ...lines].join('\n');

/** Five of North from 1, five of South from 11. */
const two = {
  'north.jsonl': fileOf(
    'North',
    [1, 2, 3, 4, 5].map((number) => line('North', number, String(4000 + number * 100))),
  ),
  'south.jsonl': fileOf(
    'South',
    [11, 12, 13, 14, 15].map((number) => line('South', number, String(4000 + number * 100))),
  ),
};

test('one placement of each of two councils, sent for three months: nothing is shown', async () => {
  const months = ['2026-08', '2026-09', '2026-10'];
  const { at, run, statistics } = await aFolder({
    'north.jsonl': fileOf(
      'North',
      months.map((month) => line('North', 1, '5000', { month })),
    ),
    'south.jsonl': fileOf(
      'South',
      months.map((month) => line('South', 2, '7413', { month })),
    ),
  });
  const { said } = await run('import', at('north.jsonl'), at('south.jsonl'), '--store', at('store.jsonl'));
  expect(said).toContain('6 records');
  expect(await statistics()).toEqual({ question: {}, shown: false, reason: 'few' });
});

test('one fee sent again: the same question is refused, and no price stands in the log', async () => {
  const { at, run, statistics, text } = await aFolder({
    ...two,
    'again.jsonl': fileOf('South', [line('South', 12, '9000')]),
  });
  await run('import', at('north.jsonl'), at('south.jsonl'), '--store', at('store.jsonl'));
  // 4,100 to 4,500 and 5,100 to 5,500: between 4,500 and 5,100.
  expect(await statistics()).toMatchObject({ shown: true, n: 10, median: '4800' });
  expect(await statistics()).toMatchObject({ shown: true });
  const log = await text('store.log.jsonl');
  expect(log.trim().split('\n')).toHaveLength(1);
  expect(log).not.toMatch(/"(4[1-5]00|5[1-5]00)"/);
  await run('import', at('again.jsonl'), '--store', at('store.jsonl'));
  expect(await statistics()).toEqual({ question: {}, shown: false, reason: 'differs' });
});

test('a log that was kept for another store answers nothing', async () => {
  const { at, run } = await aFolder(two);
  for (const store of ['store.jsonl', 'other.jsonl'])
    await run('import', at('north.jsonl'), at('south.jsonl'), '--store', at(store));
  await run('statistics', '--store', at('store.jsonl'));
  const { code, complaints } = await run(
    'statistics',
    '--store',
    at('other.jsonl'),
    '--log',
    at('store.log.jsonl'),
  );
  expect([code, complaints]).toEqual([2, expect.stringContaining('was kept for another store')]);
});

test('a store and a log of the first version: the log counts by placement, the store is given its key by an import', async () => {
  const placements = [
    ...[1, 2, 3, 4, 5].map((number) => ['north', number]),
    ...[11, 12, 13, 14].map((number) => ['south', number]),
  ];
  const records = placements.map(
    ([council, number]) => `${String(council)} ${number?.toString(16).padStart(64, '0') ?? ''} 2026-10`,
  );
  const { at, run, statistics } = await aFolder({
    ...two,
    'store.jsonl': Object.values(two)
      .flatMap((file) => file.split('\n').slice(1))
      .join('\n'),
    'store.log.jsonl': `${JSON.stringify({ exchangeLog: 1, day: '2026-09-01', question: {}, records })}\n`,
  });
  expect((await run('statistics', '--store', at('store.jsonl'))).complaints).toContain(
    'an earlier version wrote it',
  );
  await run('import', at('north.jsonl'), '--store', at('store.jsonl'));
  // Nine of the ten were told.
  expect(await statistics()).toMatchObject({ shown: false, reason: 'differs' });
});

test('names written in several ways are said at the import', async () => {
  const { at, run } = await aFolder({
    'north.jsonl': fileOf('North', [
      line('North', 1, '4000', { provider: 'Elm Care' }),
      line('North', 2, '4000', { provider: 'ELM CARE LTD' }),
    ]),
    'again.jsonl': fileOf('North Council', [line('North Council', 3, '4000', { provider: 'Ash' })]),
  });
  const { said } = await run('import', at('north.jsonl'), at('again.jsonl'), '--store', at('store.jsonl'));
  expect(said).toContain('Counted as one provider: “ELM CARE LTD”, “Elm Care”.');
  expect(said).toContain('Counted as one council: “North”, “North Council”.');
});

const list = [
  'Placement ref,Council,Provider,Total weekly cost,Needs band,How the placement was sourced,Placement start date',
  'P-1,Northby,Elm Care,5000,Band 3,Framework,12/03/2026',
  'P-2,Northby Council,Elm Care for Johnny Smith,5000,Band 3,Framework,12/03/2026',
  'P-3,Northby,Elm Care,5000,Johnny Smith,Framework,12/03/2026',
  'P-4,Southwick,Elm Care,5000,Band 3,Framework,12/03/2026',
  'Sam Example,Northby,Elm Care,5000,Band 3,Framework,12/03/2026',
  'P-6,Northby,Elm Care,5000,Band 3,Direct Award - Johnny Smith,12/03/2026',
  'P-7,,Elm Care,5000,Band 3,Framework,12/03/2026',
].join('\n');

test('an export holds one’s own alone, and no words in which somebody is named', async () => {
  const { at, run, sendAs, text } = await aFolder({ 'list.csv': list });
  const { said, complaints } = await run(
    'export',
    at('list.csv'),
    ...sendAs('Northby'),
    '--out',
    at('sent.jsonl'),
  );
  // P-1, the one whose reference is a name before it is hashed, and P-7, of which no council is said.
  expect(said).toContain('3 placements of Northby');
  const sent = await text('sent.jsonl');
  expect(sent).not.toMatch(/Johnny|Smith|Sam|Southwick/);
  const hash = (reference: string) => hashedReference(reference, key).value ?? '';
  for (const reference of ['P-1', 'Sam Example', 'P-7']) expect(sent).toContain(hash(reference));
  expect(complaints).toContain('1 of other councils');
  expect(complaints.match(/Somebody is named in words that would be exchanged/g)).toHaveLength(3);
  expect(complaints).not.toContain('Johnny');
  const named = await run(
    'export',
    at('list.csv'),
    '--council',
    'Northby',
    '--key-file',
    at('key.txt'),
    '--purpose',
    'For Johnny Smith only',
    '--out',
    at('named.jsonl'),
  );
  expect([named.code, named.complaints]).toEqual([2, expect.stringContaining('that name nobody')]);
  // A column that stays at home names nobody.
  const kept = await run(
    'export',
    at('list.csv'),
    ...sendAs('Northby'),
    '--keep-back',
    'provider,band,sourcing',
    '--out',
    at('kept.jsonl'),
  );
  expect(kept.said).toContain('6 placements of Northby');
});

test('what another program sends with a name in it is left out by its line', async () => {
  const { at, run } = await aFolder({
    'north.jsonl': fileOf('North', [
      line('North', 1, '4000', { band: 'Johnny Smith' }),
      line('North', 2, '4000'),
    ]),
  });
  const { complaints } = await run('import', at('north.jsonl'), '--store', at('store.jsonl'));
  expect(complaints).toContain('Line 2: band is a few words');
});

test.each(['jsonl', 'csv'])(
  'a council withdraws a placement (%s): it goes, that is said, and it is a difference',
  async (kind) => {
    const exported = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5'].map(
      (reference, index) =>
        `${reference},Northby,${['Elm', 'Oak', 'Ash'][index % 3] ?? ''},${String(5000 + index * 100)},12/03/2026`,
    );
    const { at, run, sendAs, statistics, text } = await aFolder({
      ...two,
      'list.csv': ['Placement ref,Council,Provider,Total weekly cost,Placement start date', ...exported].join(
        '\n',
      ),
      'gone.txt': 'P-2\n\nP-9\n',
    });
    await run('export', at('list.csv'), ...sendAs('Northby'), '--out', at('sent.jsonl'));
    await run('import', at('north.jsonl'), at('sent.jsonl'), '--store', at('store.jsonl'));
    expect(await statistics()).toMatchObject({ shown: true, n: 10 });
    const out = await run('withdraw', at('gone.txt'), ...sendAs('Northby'), '--out', at(`gone.${kind}`));
    expect([out.code, out.said]).toEqual([
      0,
      expect.stringContaining('2 placements of Northby are withdrawn'),
    ]);
    expect(await text(`gone.${kind}`)).not.toMatch(/P-\d/);
    if (kind === 'jsonl') {
      const schema = JSON.parse(await readFile('assets/exchange.schema.json', 'utf8')) as object;
      const validate = new Ajv({ strict: false }).compile(schema);
      for (const each of (await text('gone.jsonl')).trim().split('\n'))
        expect(validate(JSON.parse(each))).toBe(true);
    }
    const { said } = await run('import', at(`gone.${kind}`), '--store', at('store.jsonl'));
    expect(said).toContain('1 placement withdrawn with all its months, 1 withdrawn that were not there');
    expect(said).toContain('9 records');
    expect(await statistics()).toEqual({ question: {}, shown: false, reason: 'differs' });
  },
);

test('a month under another key is refused, until the council is said to have a new one', async () => {
  const columns = 'Placement ref,Council,Provider,Total weekly cost,Placement start date';
  const placements = [1, 2, 3, 4, 5].map(
    (number) =>
      `P-${String(number)},Northby,${['Elm', 'Oak', 'Ash'][number % 3] ?? ''},${String(4000 + number * 100)},12/03/2026`,
  );
  const { at, run, sendAs, statistics, text } = await aFolder({
    ...two,
    'list.csv': [columns, ...placements].join('\n'),
    'gone.txt': 'P-1\nP-2\nP-3\nP-4\nP-5',
    'other.txt': 'another key of the same council',
  });
  const other = sendAs('Northby').map((word) => (word === at('key.txt') ? at('other.txt') : word));
  const exported = (day: string, as: readonly string[], out: string) =>
    run('export', at('list.csv'), ...as, '--day', day, '--out', at(out));
  await exported('2026-10-01', sendAs('Northby'), 'october.jsonl');
  await exported('2026-11-01', sendAs('Northby'), 'november.csv');
  await exported('2026-11-01', other, 'other.jsonl');
  const schema = JSON.parse(await readFile('assets/exchange.schema.json', 'utf8')) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  for (const each of (await text('october.jsonl')).trim().split('\n'))
    expect(validate(JSON.parse(each))).toBe(true);
  await run('import', at('south.jsonl'), at('october.jsonl'), '--store', at('store.jsonl'));
  const before = await text('store.jsonl');
  const refused = await run('import', at('other.jsonl'), '--store', at('store.jsonl'), '--overwrite');
  expect([refused.code, refused.complaints]).toEqual([
    2,
    expect.stringContaining('Northby sent its earlier placements under another key'),
  ]);
  expect(await text('store.jsonl')).toBe(before);
  // Under the same key the month comes beside the other; the placements stay five and five.
  await run('import', at('november.csv'), '--store', at('store.jsonl'), '--overwrite');
  expect(await statistics()).toMatchObject({ shown: true, n: 10 });
  const renewed = await run(
    ...['import', at('other.jsonl'), '--new-key', 'Northby Council'],
    ...['--store', at('store.jsonl'), '--overwrite'],
  );
  expect([renewed.code, renewed.said]).toEqual([
    0,
    expect.stringContaining('5 placements that it sent before are withdrawn'),
  ]);
  expect((await text('store.jsonl')).match(/"council":"Northby"/g)).toHaveLength(5);
  // Once all is withdrawn under the key that stands, any key is as good as another.
  await run('withdraw', at('gone.txt'), ...other, '--out', at('gone.jsonl'));
  await run('import', at('gone.jsonl'), '--store', at('store.jsonl'), '--overwrite');
  const back = await run('import', at('october.jsonl'), '--store', at('store.jsonl'), '--overwrite');
  expect(back.said).toContain('5 added');
});

test('one council under two names is refused where its key says so, and is one where the names do', async () => {
  const list = [
    'Placement ref,Provider,Total weekly cost,Placement start date',
    ...[1, 2, 3, 4, 5].map((number) => `P-${String(number)},Elm,${String(4000 + number * 100)},12/03/2026`),
  ].join('\n');
  const { at, run, sendAs } = await aFolder({ 'list.csv': list, 'gone.txt': 'P-1' });
  const sent = async (council: string, out: string) => {
    await run('export', at('list.csv'), ...sendAs(council), '--out', at(out));
    return run('import', at(out), '--store', at('store.jsonl'), '--overwrite');
  };
  expect((await sent('London Borough of Camley', 'one.jsonl')).said).toContain('5 added');
  // The same references under the same key, in other words that are known to mean the same.
  expect((await sent('Camley LBC', 'two.jsonl')).said).toContain('0 added, 5 there already');
  await run('withdraw', at('gone.txt'), ...sendAs('LB Camley'), '--out', at('gone.jsonl'));
  expect((await run('import', at('gone.jsonl'), '--store', at('store.jsonl'), '--overwrite')).said).toContain(
    '1 placement withdrawn',
  );
  // A letter of another alphabet, and words nobody knows.
  for (const name of ['C\u0430mley', 'Camley and Partners']) {
    const refused = await sent(name, 'three.jsonl');
    expect([refused.code, refused.complaints]).toEqual([
      2,
      expect.stringContaining('under the key that placements of “camley” stand under'),
    ]);
  }
});

test('nobody withdraws a placement of another council', async () => {
  const { at, run } = await aFolder({
    ...two,
    'gone.jsonl': fileOf('South', [
      JSON.stringify({ council: 'North', reference: '1'.padStart(64, '0'), withdrawn: true }),
      JSON.stringify({ council: 'South', reference: '1'.padStart(64, '0'), withdrawn: true }),
    ]),
  });
  await run('import', at('north.jsonl'), at('south.jsonl'), '--store', at('store.jsonl'));
  const { said, complaints } = await run('import', at('gone.jsonl'), '--store', at('store.jsonl'));
  expect(said).toContain('10 records');
  expect(complaints).toContain('of a council that its header does not name: 1 line');
});

test('where one’s own stand is told in words, and a fifth fee is refused', async () => {
  const others = [11, 12, 13, 14, 15, 16, 17, 18].map((number) =>
    line(number % 2 === 0 ? 'South' : 'East', number, String(number * 400), { provider: 'Alder' }),
  );
  const { at, run } = await aFolder({
    'south.jsonl': [header('South'), header('East'), ...others].join('\n'),
    'north.jsonl': fileOf(
      'North',
      // Of eight from 4,400 to 7,200 the quartiles are 5,100 and 6,500, the median is 5,800.
      [5000, 5500, 6000, 7000, 7500].map((fee, index) =>
        line('North', index, String(fee), { provider: 'Alder Ltd' }),
      ),
    ),
  });
  await run('import', at('south.jsonl'), at('north.jsonl'), '--store', at('store.jsonl'));
  const { said } = await run('search', '--store', at('store.jsonl'), '--council', 'North');
  const told = said.split('\n').map((each) => each.replace(/^.*a week: /, ''));
  expect(told.slice(0, 5)).toEqual([
    'below the lower quartile of 8 others of its provider and band.',
    'between the lower quartile and the median of 8 others of its provider and band.',
    'between the median and the upper quartile of 8 others of its provider and band.',
    'above the upper quartile of 8 others of its provider and band.',
    'not shown. Four other fees were held against the same placements already: more would close in on their prices.',
  ]);
  // The same again, the next day: told again.
  expect((await run('search', '--store', at('store.jsonl'), '--council', 'North')).said).toBe(said);
});

test.each([['10/2026'], ['2026-13'], ['October 2026']])(
  '--month %s is said to be no month',
  async (month) => {
    const { at, run } = await aFolder(two);
    await run('import', at('north.jsonl'), at('south.jsonl'), '--store', at('store.jsonl'));
    for (const task of [['statistics'], ['search', '--council', 'North']]) {
      const { code, said, complaints } = await run(...task, '--store', at('store.jsonl'), '--month', month);
      expect([code, said]).toEqual([2, '']);
      expect(complaints).toContain(`--month takes a month such as 2026-10, not “${month}”.`);
    }
  },
);
