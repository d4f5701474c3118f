/**
 * The exchange in a database gives the answers of a file: on PostgreSQL and embedded, whatever is asked in whatever order.
 * Councils, providers and prices are invented.
 *
 * @jest-environment ./test/support/outsideOfJest/environment.cjs
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exchangeDatabase } from '../../../src/adapters/database/exchangeDatabase';
import { openDatabase, type Database } from '../../../src/adapters/database/openDatabase';
import { askExchange, type ExchangeQuestion } from '../../../src/domain/exchange/askExchange';
import type { ExchangeLine, ExchangeRecord } from '../../../src/domain/exchange/exchangeRecord';
import type { AnsweredSet } from '../../../src/domain/exchange/mayBeTold';
import { mergeRecords } from '../../../src/domain/exchange/mergeRecords';
import { parityOf } from '../../../src/domain/exchange/parity';
import { exact } from '../../../src/domain/money/exact';
import { parityAsJson, answerAsJson } from '../../../src/workflows/exchange/tellExchange';
import type { ExchangeStore } from '../../../src/workflows/exchange/exchangeStore';
import { aPostgres, type PostgresForTests } from '../../support/aPostgres';

const day = '2026-10-01';
const councils = ['North', 'South', 'East  Riding', 'West'];
const providers = ['Alder Care', 'Beech', 'Cedar', undefined];

/** So many placements, the same for the same number: councils and providers mixed, some fees equal, some to the penny. */
function records(count: number, month = '2026-10'): readonly ExchangeRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const provider = providers[(index * 7) % 4];
    return {
      council: councils[(index * 5) % 4] ?? '',
      reference: index.toString(16).padStart(64, '0'),
      month,
      weekly: exact(`${String(3000 + ((index * 137) % 2900))}.${String(index % 10)}5`),
      words: {
        ...(provider === undefined ? {} : { provider }),
        band: String(index % 3),
        region: index % 2 === 0 ? 'NW' : 'n.w.',
      },
      starts: null,
      ends: null,
    };
  });
}

async function* coming(list: readonly ExchangeLine[]): AsyncGenerator<ExchangeLine> {
  for (const record of list) yield await Promise.resolve(record);
}

const questions: readonly ExchangeQuestion[] = [
  {},
  { band: '1' },
  { provider: ' alder  CARE ' },
  { band: '1', region: 'NW' },
  { region: 'nw' },
  { month: '2026-10' },
  { band: '9' },
  { band: '2', provider: 'Beech' },
  {},
];

const folder = mkdtempSync(join(tmpdir(), 'open-book-exchange-'));
let postgres: PostgresForTests | null = null;
let isLooked = false;

beforeAll(async () => {
  postgres = await aPostgres();
  isLooked = true;
}, 120_000);

afterAll(() => {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const places = ['embedded', 'on a server'] as const;

/** A database with nothing of ours in it; null, and said aloud, where this machine has no such server. */
async function emptied(place: (typeof places)[number]): Promise<Database | null> {
  expect(isLooked).toBe(true);
  if (place === 'on a server' && postgres === null) {
    console.warn(
      'NOT TESTED: no PostgreSQL on this machine. Install it (Debian: postgresql) or name one in OPEN_BOOK_POSTGRES.',
    );
    return null;
  }
  const database = await openDatabase(
    place === 'embedded' ? join(folder, 'embedded') : (postgres?.address ?? ''),
  );
  if (typeof database === 'string') throw new Error(database);
  for (const table of ['record', 'answer', 'answered', 'asked', 'key', 'name', 'withdrawn'])
    await database.rows(`drop table if exists exchange_${table}`);
  return database;
}

async function storeIn(database: Database): Promise<ExchangeStore> {
  const store = await exchangeDatabase(database);
  if (typeof store === 'string') throw new Error(store);
  return store;
}

async function filled(database: Database, list: readonly ExchangeRecord[]): Promise<ExchangeStore> {
  const store = await storeIn(database);
  await store.taking(async ({ take }) => {
    await take(coming(list));
    return true;
  });
  return store;
}

describe.each(places)('a database %s', (place) => {
  test('answers and refuses as a file does, also after what was answered before', async () => {
    const database = await emptied(place);
    if (database === null) return;
    const list = records(60);
    const store = await filled(database, list);
    const answered: AnsweredSet[] = [];
    for (const question of [...questions, ...[...questions].reverse()]) {
      const { set, ...expected } = askExchange(list, question, answered);
      if (expected.reason === null) answered.push(set);
      expect(answerAsJson(question, await store.answer(question, day))).toEqual(
        answerAsJson(question, expected),
      );
    }
    const { parities } = parityOf(list, 'east riding', { band: '1' }, answered);
    expect(parities.length).toBeGreaterThan(2);
    expect((await store.parities('EAST riding', { band: '1' }, day)).map(parityAsJson)).toEqual(
      parities.map(parityAsJson),
    );
    await store.close();
  }, 180_000);

  test('eight placements: median £4,350 and quartiles of raw values, to £10; asked again it is answered again', async () => {
    const database = await emptied(place);
    if (database === null) return;
    // In order 4,001 4,101 … 4,701: the median 4,351, the quartiles 4,001 + 1.75 × 100 = 4,176 and 4,526.
    const eight = records(8).map((record, index) => ({
      ...record,
      weekly: exact(4001 + index * 100),
      words: { band: '3' },
    }));
    const store = await filled(database, eight);
    for (let times = 0; times < 2; times += 1)
      expect(answerAsJson({}, await store.answer({}, day))).toEqual({
        question: {},
        shown: true,
        reason: null,
        n: 8,
        councils: 4,
        providers: 0,
        median: '4350',
        lowerQuartile: '4180',
        upperQuartile: '4530',
      });
    // Seven of the eight, asked after them, would tell the eighth.
    await store.taking(async ({ take }) => {
      await take(coming([{ ...eight[0]!, words: { band: '4' } }]));
      return true;
    });
    expect((await store.answer({ band: '3' }, day)).reason).toBe('differs');
    await store.close();
  }, 180_000);

  test('fees stand in order of their pounds, not of their digits', async () => {
    const database = await emptied(place);
    if (database === null) return;
    // 3,000, 4,000, 5,000, 10,000 and 12,000: the third is 5,000; by digits it would be 3,000.
    const five = [12_000, 3000, 10_000, 5000, 4000].map((weekly, index) => ({
      ...records(5)[index]!,
      weekly: exact(weekly),
    }));
    const store = await filled(database, five);
    expect(answerAsJson({}, await store.answer({}, day))).toMatchObject({ n: 5, median: '5000' });
    await store.close();
  }, 180_000);

  test('knows again under which key a council sent, as long as something of it stands', async () => {
    const database = await emptied(place);
    if (database === null) return;
    const [first, second] = records(2).map((record) => ({ ...record, council: 'North' }));
    const store = await storeIn(database);
    const known: unknown[] = [];
    const marked = async (mark: string, before: (withdrawAll: () => Promise<number>) => Promise<number>) => {
      await store.taking(async ({ take, keyMark, rememberKey, withdrawAll }) => {
        known.push(await keyMark('North Council'), await before(() => withdrawAll('North Council')));
        await rememberKey('North', mark);
        await take(coming([first!, { ...first!, month: '2026-11' }, second!]));
        return true;
      });
    };
    await marked('a'.repeat(16), () => Promise.resolve(0));
    // Two placements in three records.
    await marked('b'.repeat(16), (withdrawAll) => withdrawAll());
    const reopened = await storeIn(database);
    await reopened.taking(async ({ keyMark, otherUnderKey, withdrawAll }) => {
      const others = () => otherUnderKey('East', 'b'.repeat(16));
      known.push(await otherUnderKey('North City', 'b'.repeat(16)), await others());
      known.push(await keyMark('North'), await withdrawAll('North'), await keyMark('North'), await others());
      return true;
    });
    expect(known).toEqual([
      ...[null, 0, 'a'.repeat(16), 2],
      // Not itself, but another council; once nothing of it stands neither.
      ...[null, 'north', 'b'.repeat(16), 2, null, null],
    ]);
    expect(await store.size()).toBe(0);
    await store.close();
  }, 180_000);

  test('what comes again adds nothing, what changed takes its place, a file that stops short leaves nothing', async () => {
    const database = await emptied(place);
    if (database === null) return;
    const store = await storeIn(database);
    const [first, second, third] = records(3);
    const changed = { ...second!, weekly: exact('5000') };
    const counts: unknown[] = [];
    await store.taking(async ({ take }) => {
      counts.push(await take(coming([first!, second!])));
      counts.push(await take(coming([first!, changed, third!, third!])));
      return true;
    });
    expect(counts).toEqual([
      { added: 2, repeated: 0, replaced: 0, withdrawn: 0, notThere: 0 },
      { added: 1, repeated: 2, replaced: 1, withdrawn: 0, notThere: 0 },
    ]);
    const isTaken = await store.taking(async ({ take }) => {
      await take(coming(records(40)));
      return false;
    });
    expect([isTaken, await store.size()]).toEqual([false, 3]);
    await store.close();
  }, 180_000);
});

/** A store that changes between questions: sent for other months, at other fees, under other spellings, taken out, sent back. */
const changes: readonly (readonly ExchangeLine[])[] = [
  records(24, '2026-09'),
  records(24).map((record) => ({ ...record, weekly: record.weekly.plus(1) })),
  [{ ...records(3)[2]!, weekly: exact('9999') }],
  records(6).map(({ council, reference }) => ({ council, reference, withdrawn: true })),
  [{ council: 'West Council', reference: 'f'.repeat(64), withdrawn: true }],
  records(60, '2026-11').map((record) => ({
    ...record,
    council: `${record.council} County Council`,
    weekly: record.weekly.plus(250),
    words: {
      ...record.words,
      ...(record.words.provider === undefined ? {} : { provider: `${record.words.provider} Ltd` }),
    },
  })),
  records(2, '2026-12').flatMap((record) => [
    record,
    { council: record.council, reference: record.reference, withdrawn: true },
    record,
  ]),
];

const counts = ({ added, repeated, replaced, withdrawn, notThere }: ReturnType<typeof mergeRecords>) => ({
  added,
  repeated,
  replaced,
  withdrawn,
  notThere,
});

describe.each(places)('a store that changes, %s', (place) => {
  test('counts, answers, refuses and ranks as a file does', async () => {
    const database = await emptied(place);
    if (database === null) return;
    const store = await filled(database, records(60));
    let merged = mergeRecords([], records(60));
    const answered: AnsweredSet[] = [];
    const asked = [
      {},
      { band: '1' },
      { month: '2026-09' },
      { month: '2026-11', band: '1' },
      { provider: 'ALDER CARE LTD' },
    ];
    const shown: (string | null)[] = [];
    for (const change of [[], ...changes]) {
      merged = mergeRecords(merged.records, change);
      await store.taking(async ({ take }) => {
        expect(await take(coming(change))).toEqual(counts(merged));
        return true;
      });
      for (const question of asked) {
        const { set, ...expected } = askExchange(merged.records, question, answered);
        if (expected.reason === null) answered.push(set);
        shown.push(expected.reason);
        expect(answerAsJson(question, await store.answer(question, day))).toEqual(
          answerAsJson(question, expected),
        );
      }
      const { parities, answered: more } = parityOf(merged.records, 'North Council', { band: '1' }, answered);
      answered.push(...more);
      shown.push(...parities.map(({ reason }) => reason));
      expect((await store.parities('north', { band: '1' }, day)).map(parityAsJson)).toEqual(
        parities.map(parityAsJson),
      );
      expect(await store.size()).toBe(merged.records.length);
    }
    expect(new Set(shown)).toEqual(new Set([null, 'few', 'one-council', 'differs']));
    const ways = [...(await store.names())].filter(({ kind }) => kind === 'provider').map(({ name }) => name);
    expect(ways.sort()).toEqual(['Alder Care', 'Alder Care Ltd', 'Beech', 'Beech Ltd', 'Cedar', 'Cedar Ltd']);
    await store.close();
  }, 300_000);

  test('no price stands in what is remembered, and a database of the first version is said to be one', async () => {
    const database = await emptied(place);
    if (database === null) return;
    // Eight others of one provider from 4,400 to 7,200, and five own: 5,100, 5,800 and 6,500 are the quartiles.
    const placed = (council: string, weekly: number, number: number): ExchangeRecord => ({
      ...records(1)[0]!,
      council,
      reference: number.toString(16).padStart(64, '0'),
      weekly: exact(weekly),
      words: { provider: 'Alder' },
    });
    const store = await filled(database, [
      ...[11, 12, 13, 14, 15, 16, 17, 18].map((number) =>
        placed(number % 2 === 0 ? 'South' : 'East', number * 400, number),
      ),
      ...[5000, 5500, 6000, 7000, 7500].map((weekly, number) => placed('North', weekly, number)),
    ]);
    for (let times = 0; times < 2; times += 1)
      expect(
        (await store.parities('North', {}, day)).map(({ standing, reason }) => standing ?? reason),
      ).toEqual([
        'below-lower-quartile',
        'lower-middle',
        'upper-middle',
        'above-upper-quartile',
        'asked-often',
      ]);
    const kept = await database.rows('select figure from exchange_answered');
    expect(kept).toHaveLength(8);
    expect(kept.every(({ figure }) => /^[0-9a-f]{16}$/.test(String(figure)))).toBe(true);
    await database.rows('alter table exchange_answered add column month text');
    expect(await exchangeDatabase(database)).toContain('kept by an earlier version');
    await store.close();
  }, 180_000);
});

describe.each(places)('trading names, %s', (place) => {
  test('of one provider are one, also in a database of a version that had not looked at them', async () => {
    const database = await emptied(place);
    if (database === null) return;
    const elm = [
      'Elm Care',
      'Elm Care North Ltd',
      'Elm Group',
      'The Elm',
      'Elm t/a Oak',
      'Elmcare',
      'Elm (UK)',
    ];
    const ten = records(10).map((record, index) => ({
      ...record,
      words: { provider: [...elm, 'Ash', 'Oak', 'Elm Holdings'][index] ?? '', band: index < 8 ? '3' : '4' },
    }));
    const store = await filled(database, ten);
    // Eight of ten are Elm's; by their own names none has more than one.
    expect((await store.answer({}, day)).reason).toBe('one-provider');
    await database.rows('alter table exchange_record drop column provider_group');
    const again = await storeIn(database);
    expect((await again.answer({}, day)).reason).toBe('one-provider');
    expect(
      await database.rows('select provider_group from exchange_record where provider = $1', ['ash']),
    ).toEqual([{ provider_group: 'ash' }]);
    // With two of another provider 8 of 12. By their own names ten: “Elmcare” is “Elm Care”, and both of Yew are one.
    await again.taking(async ({ take }) => {
      await take(
        coming(
          records(12)
            .slice(10)
            .map((record) => ({ ...record, words: { provider: 'Yew', band: '4' } })),
        ),
      );
      return true;
    });
    expect(await again.answer({}, day)).toMatchObject({ reason: null, n: 12, providers: 10 });
    await store.close();
  }, 180_000);
});

test('two who ask at the same moment what together would tell one placement: only one is answered', async () => {
  const database = await emptied('on a server');
  if (database === null || postgres === null) return;
  const nine = records(9).map((record, index) => ({ ...record, words: { band: index === 0 ? '4' : '3' } }));
  const store = await filled(database, nine);
  const others = await openDatabase(postgres.address);
  if (typeof others === 'string') throw new Error(others);
  const second = await storeIn(others);
  const answers = await Promise.all([store.answer({}, day), second.answer({ band: '3' }, day)]);
  expect(answers.map(({ reason }) => reason).sort()).toEqual(['differs', null].sort());
  await store.close();
  await second.close();
});

test('two runs on one folder: the second is told to wait', async () => {
  const place = join(folder, 'embedded');
  const first = await openDatabase(place);
  expect(typeof first).not.toBe('string');
  expect(await openDatabase(place)).toContain('is in use by another run');
  if (typeof first !== 'string') await first.close();
}, 180_000);

test('where it cannot be had a sentence says why, and never the password', async () => {
  const closed = await openDatabase('postgres://someone:secret@127.0.0.1:9/exchange');
  expect(closed).toBe('The database cannot be reached: nothing answers at its address.');
  writeFileSync(join(folder, 'a file'), 'text');
  expect(await openDatabase(join(folder, 'a file'))).toContain('is no folder for a database');
  const full = mkdtempSync(join(folder, 'full-'));
  writeFileSync(join(full, 'accounts.xlsx'), 'text');
  expect(await openDatabase(full)).toContain('holds other files');
});
