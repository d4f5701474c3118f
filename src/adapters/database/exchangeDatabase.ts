/**
 * The exchange in a database: records come in by batches and never stand in memory together, and what is asked is counted where
 * the records are. What may be told is decided by the same rules as for a file; only a position, or a statistic rounded to
 * £10, leaves.
 */
import {
  answerOf,
  exchangeStatistics,
  likeIt,
  reasonToRefuse,
  sizeOf,
  type ExchangeAnswer,
  type ExchangeQuestion,
  type FoundSet,
  type Parity,
} from '../../domain/exchange/askExchange';
import { exchangeWords, recordKey, wordKey, type ExchangeRecord } from '../../domain/exchange/exchangeRecord';
import { betweenPlaces, placeOf } from '../../domain/benchmarks/percentile';
import { exact, exactText, type Exact } from '../../domain/money/exact';
import { contentOf, recordOfContent } from '../../workflows/exchange/exchangeFile';
import type { ExchangeStore, Taken } from '../../workflows/exchange/exchangeStore';
import { batchIntoRecords, earlierAnswers, exchangeTables, metByBatch } from './exchangeTables';
import type { Database } from './openDatabase';

const batchSize = 5_000;

export async function exchangeDatabase(database: Database): Promise<ExchangeStore> {
  for (const table of exchangeTables) await database.rows(table);
  return {
    taking: async (work) =>
      (await database.together(async () =>
        (await work((records) => take(database, records))) ? true : null,
      )) ?? false,
    size: async () =>
      numberOf((await database.rows('select count(*)::int as n from exchange_record'))[0]?.['n']),
    answer: (question, day) =>
      alone(database, () => ask(database, { question, isOfOneProvider: false, among: null }, question, day)),
    parities: (council, question, day) => alone(database, () => parities(database, council, question, day)),
    close: database.close,
  };
}

/** Two who ask at the same time would not see one another's answers: they ask one after the other. */
function alone<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return database.together(async () => {
    await database.rows('lock table exchange_answer in exclusive mode');
    return work();
  });
}

async function take(database: Database, records: AsyncIterable<ExchangeRecord>): Promise<Taken> {
  const taken = { added: 0, repeated: 0, replaced: 0 };
  let batch = new Map<string, ExchangeRecord>();
  const flush = async (): Promise<void> => {
    const coming = [...batch.values()];
    batch = new Map();
    if (coming.length === 0) return;
    const keys = [
      coming.map(({ council }) => wordKey(council)),
      coming.map(({ reference }) => reference),
      coming.map(({ month }) => month),
      coming.map(contentOf),
    ];
    const [met = {}] = await database.rows(metByBatch, keys);
    const words = exchangeWords.map((name) => coming.map((record) => keyOrNull(record.words[name])));
    await database.rows(batchIntoRecords, [...keys, coming.map(({ weekly }) => exactText(weekly)), ...words]);
    taken.repeated += numberOf(met['repeated']);
    taken.replaced += numberOf(met['replaced']);
    taken.added += coming.length - numberOf(met['repeated']) - numberOf(met['replaced']);
  };
  for await (const record of records) {
    const key = recordKey(record);
    // The same placement twice in one file: the first has to stand there before the second meets it.
    if (batch.has(key) || batch.size === batchSize) await flush();
    batch.set(key, record);
  }
  await flush();
  return taken;
}

const keyOrNull = (text: string | undefined): string | null => (text === undefined ? null : wordKey(text));

/** Which records are asked about, and among which: parity looks among others of the same month only. */
interface Query {
  readonly question: ExchangeQuestion;
  readonly isOfOneProvider: boolean;
  readonly among: { readonly notOf: string; readonly month: string } | null;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** Names of columns come from the list of words, never from outside; what was asked for goes as a value. */
function conditionOf(question: ExchangeQuestion, among: Query['among']): Condition {
  const parts = among === null ? [] : ['council <> $1', 'month = $2'];
  const values = among === null ? [] : [wordKey(among.notOf), among.month];
  for (const name of [...exchangeWords, 'month'] as const) {
    const wanted = question[name];
    if (wanted === undefined) continue;
    values.push(wordKey(wanted));
    parts.push(`${name} = $${String(values.length)}`);
  }
  return { sql: parts.length === 0 ? 'true' : parts.join(' and '), values };
}

async function foundBy(database: Database, query: Query): Promise<FoundSet> {
  const { sql, values } = conditionOf(query.question, query.among);
  const counts = async (column: 'council' | 'provider') =>
    (
      await database.rows(
        `select count(*)::int as n from exchange_record where ${sql} and ${column} is not null group by ${column}`,
        values,
      )
    ).map((row) => numberOf(row['n']));
  return {
    byCouncil: await counts('council'),
    byProvider: await counts('provider'),
    earlier: (await database.rows(earlierAnswers(sql), values)).map((row) => ({
      n: numberOf(row['n']),
      common: numberOf(row['common']),
    })),
    all: numberOf((await database.rows('select count(*)::int as n from exchange_record'))[0]?.['n']),
    isOfOneProvider: query.isOfOneProvider,
  };
}

/** Counted, decided, kept; only then told. */
async function ask(
  database: Database,
  query: Query,
  question: ExchangeQuestion,
  day: string,
): Promise<ExchangeAnswer> {
  const found = await foundBy(database, query);
  const reason = reasonToRefuse(found);
  if (reason !== null) return answerOf(found, reason, {});
  const condition = conditionOf(query.question, query.among);
  const n = sizeOf(found);
  const raw: Record<string, Exact> = {};
  for (const { name, share, fewest } of exchangeStatistics)
    if (n >= fewest) raw[name] = await percentile(database, condition, n, share);
  // The very same set was told before: it is not kept a second time.
  if (!found.earlier.some((before) => before.n === n && before.common === n))
    await keep(database, condition, n, { question, day });
  return answerOf(found, reason, raw);
}

async function percentile(
  database: Database,
  { sql, values }: Condition,
  n: number,
  share: Exact,
): Promise<Exact> {
  const place = placeOf(n, share);
  const rows = await database.rows(
    `select weekly::text as weekly from exchange_record where ${sql} order by weekly offset ${String(place.whole)} limit 2`,
    values,
  );
  const [lower = exact(0), upper = lower] = rows.map((row) => exact(String(row['weekly'])));
  return betweenPlaces(lower, upper, place.rest);
}

async function keep(
  database: Database,
  { sql, values }: Condition,
  n: number,
  { question, day }: { readonly question: ExchangeQuestion; readonly day: string },
): Promise<void> {
  const [next] = await database.rows(
    'select (coalesce(max(answer), 0) + 1)::int as answer from exchange_answer',
  );
  const answer = numberOf(next?.['answer']);
  await database.rows('insert into exchange_answer (answer, day, question, n) values ($1, $2, $3, $4)', [
    answer,
    day,
    JSON.stringify(question),
    n,
  ]);
  await database.rows(
    `insert into exchange_answered (council, reference, month, answer)
      select council, reference, month, ${String(answer)} from exchange_record where ${sql}`,
    values,
  );
}

async function parities(
  database: Database,
  council: string,
  question: ExchangeQuestion,
  day: string,
): Promise<readonly Parity[]> {
  const own = conditionOf(question, null);
  const rows = await database.rows(
    `select content from exchange_record
      where ${own.sql} and council = $${String(own.values.length + 1)} order by reference, month`,
    [...own.values, wordKey(council)],
  );
  const found: Parity[] = [];
  for (const row of rows) {
    const record = recordOfContent(council, String(row['content']));
    const among = { notOf: council, month: record.month };
    const query = { question: likeIt(record), isOfOneProvider: true, among };
    const answer = await ask(database, query, question, day);
    found.push({
      reference: record.reference,
      weekly: record.weekly,
      answer,
      position: answer.reason === null ? await shareBelow(database, query, record, answer.n) : null,
    });
  }
  return found;
}

async function shareBelow(
  database: Database,
  { question, among }: Query,
  { weekly }: ExchangeRecord,
  n: number,
): Promise<Exact> {
  const { sql, values } = conditionOf(question, among);
  const [row] = await database.rows(
    `select count(*)::int as n from exchange_record where ${sql} and weekly < $${String(values.length + 1)}::numeric`,
    [...values, exactText(weekly)],
  );
  return exact(numberOf(row?.['n'])).dividedBy(n);
}

/** A count as both databases give it once it is cast to an integer. */
function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`a database counted ${String(value)}`);
  return value;
}
