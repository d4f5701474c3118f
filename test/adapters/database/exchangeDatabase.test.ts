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
import {
  askExchange,
  parityOf,
  type AnsweredSet,
  type ExchangeQuestion,
} from '../../../src/domain/exchange/askExchange';
import type { ExchangeRecord } from '../../../src/domain/exchange/exchangeRecord';
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

async function* coming(list: readonly ExchangeRecord[]): AsyncGenerator<ExchangeRecord> {
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
  for (const table of ['exchange_record', 'exchange_answer', 'exchange_answered'])
    await database.rows(`drop table if exists ${table}`);
  return database;
}

async function filled(database: Database, list: readonly ExchangeRecord[]): Promise<ExchangeStore> {
  const store = await exchangeDatabase(database);
  await store.taking(async (take) => {
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
    await store.taking(async (take) => {
      await take(coming([{ ...eight[0]!, words: { band: '4' } }]));
      return true;
    });
    expect((await store.answer({ band: '3' }, day)).reason).toBe('differs');
    await store.close();
  }, 180_000);

  test('what comes again adds nothing, what changed takes its place, a file that stops short leaves nothing', async () => {
    const database = await emptied(place);
    if (database === null) return;
    const store = await exchangeDatabase(database);
    const [first, second, third] = records(3);
    const changed = { ...second!, weekly: exact('5000') };
    const counts: unknown[] = [];
    await store.taking(async (take) => {
      counts.push(await take(coming([first!, second!])));
      counts.push(await take(coming([first!, changed, third!, third!])));
      return true;
    });
    expect(counts).toEqual([
      { added: 2, repeated: 0, replaced: 0 },
      { added: 1, repeated: 2, replaced: 1 },
    ]);
    const isTaken = await store.taking(async (take) => {
      await take(coming(records(40)));
      return false;
    });
    expect([isTaken, await store.size()]).toEqual([false, 3]);
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
  const second = await exchangeDatabase(others);
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
