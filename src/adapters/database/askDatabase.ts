/** Questions to an exchange in a database: counted there, decided by the rules of the domain, kept; only then told. */
import {
  answerOf,
  exchangeStatistics,
  type ExchangeAnswer,
  type ExchangeQuestion,
  type RawStatistics,
} from '../../domain/exchange/askExchange';
import { askedKey, exchangeWords } from '../../domain/exchange/exchangeRecord';
import {
  isSameSet,
  reasonToRefuse,
  sizeOf,
  type AnsweredBefore,
  type FoundSet,
  type RefusalReason,
} from '../../domain/exchange/mayBeTold';
import { councilKey } from '../../domain/evidence/organisationKey';
import { likeIt, ownFigure, standingAmong, type Parity } from '../../domain/exchange/parity';
import { betweenPlaces, placeOf } from '../../domain/benchmarks/percentile';
import { exact, type Exact } from '../../domain/money/exact';
import { recordOfContent } from '../../workflows/exchange/exchangeFile';
import { countsOf, feesAtPlaces, placementsInAll, standingFor } from './exchangeTables';
import { numberOf, textOf } from './rowValues';
import type { Asking } from './takeIntoDatabase';

/** Which placements are asked about, as a query; names of columns come from the list of words, values never stand in it. */
interface Found {
  readonly sql: string;
  readonly values: readonly string[];
}

function foundBy(
  question: ExchangeQuestion,
  council: { readonly is: '=' | '<>'; readonly key: string } | null,
): Found {
  const values: string[] = [];
  const value = (text: string): string => `$${String(values.push(text))}`;
  const month = question.month === undefined ? null : value(question.month.trim());
  const words = exchangeWords.flatMap((name) => {
    const wanted = question[name];
    return wanted === undefined ? [] : [`${name} = ${value(askedKey(name, wanted))}`];
  });
  const whose = council === null ? [] : [`council ${council.is} ${value(council.key)}`];
  const conditions = [...words, ...whose];
  return { sql: standingFor(month, conditions.length === 0 ? 'true' : conditions.join(' and ')), values };
}

interface Compared extends AnsweredBefore {
  readonly answer: number;
}

interface Counted {
  readonly found: FoundSet;
  readonly earlier: readonly Compared[];
}

async function counted(
  { database }: Asking,
  { sql, values }: Found,
  all: number,
  own: string | null,
): Promise<Counted> {
  const [row = {}] = await database.rows(countsOf(sql), values);
  const earlier = row['earlier'] as readonly Compared[];
  const byCouncil = row['by_council'] as readonly number[];
  const same = earlier
    .filter((before) => isSameSet(sizeOf({ byCouncil }), before))
    .map(({ answer }) => answer);
  const before =
    own === null || same.length === 0
      ? []
      : await database.rows('select distinct own from exchange_asked where answer = any($1::bigint[])', [
          same,
        ]);
  const found = {
    byCouncil,
    byProvider: row['by_provider'] as readonly number[],
    byGroup: row['by_group'] as readonly number[],
    earlier,
    all,
    own: own === null ? null : { sealed: own, before: before.map((each) => textOf(each['own'])) },
  };
  return { found, earlier };
}

interface Told {
  readonly found: FoundSet;
  readonly reason: RefusalReason | null;
  readonly raw: RawStatistics;
}

/** What may be told of what is found: kept before anybody is told. */
async function told(
  asking: Asking,
  asked: Found,
  {
    question,
    day,
    all,
    own,
  }: Readonly<{ question: ExchangeQuestion; day: string; all: number; own: string | null }>,
): Promise<Told> {
  const { found, earlier } = await counted(asking, asked, all, own);
  const reason = reasonToRefuse(found);
  if (reason !== null) return { found, reason, raw: {} };
  const n = sizeOf(found);
  const raw = await rawStatistics(asking, asked, n);
  // The very same placements at the very same fees were told before: they are not kept a second time.
  const kept = earlier.find((before) => isSameSet(n, before) && before.changed === 0)?.answer;
  const answer = kept ?? (await keep(asking, asked, { question, day, n }));
  if (own !== null)
    await asking.database.rows(
      'insert into exchange_asked (answer, own) values ($1, $2) on conflict do nothing',
      [answer, own],
    );
  return { found, reason, raw };
}

export async function askDatabase(
  asking: Asking,
  question: ExchangeQuestion,
  day: string,
): Promise<ExchangeAnswer> {
  const all = await placementsIn(asking);
  const { found, reason, raw } = await told(asking, foundBy(question, null), {
    question,
    day,
    all,
    own: null,
  });
  return answerOf(found, reason, raw);
}

const placementsIn = async ({ database }: Asking): Promise<number> =>
  numberOf((await database.rows(placementsInAll))[0]?.['n']);

async function rawStatistics(
  { database }: Asking,
  { sql, values }: Found,
  n: number,
): Promise<RawStatistics> {
  const wanted = exchangeStatistics
    .filter(({ fewest }) => n >= fewest)
    .map(({ name, share }) => ({ name, ...placeOf(n, share) }));
  const places = wanted.flatMap(({ whole }) => [whole, whole + 1]);
  const rows = await database.rows(feesAtPlaces(sql, `$${String(values.length + 1)}`), [...values, places]);
  const fees = new Map<number, Exact>(
    rows.map(({ place, weekly }) => [numberOf(place), exact(textOf(weekly))] as const),
  );
  return Object.fromEntries(
    wanted.flatMap(({ name, whole, rest }) => {
      const lower = fees.get(whole);
      return lower === undefined
        ? []
        : [[name, betweenPlaces(lower, fees.get(whole + 1) ?? lower, rest)] as const];
    }),
  );
}

async function keep(
  { database }: Asking,
  { sql, values }: Found,
  { question, day, n }: { readonly question: ExchangeQuestion; readonly day: string; readonly n: number },
): Promise<number> {
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
    `insert into exchange_answered (council, reference, figure, answer)
      select council, reference, figure, ${String(answer)} from (${sql}) found`,
    values,
  );
  return answer;
}

export async function paritiesInDatabase(
  asking: Asking,
  {
    council,
    question,
    day,
  }: { readonly council: string; readonly question: ExchangeQuestion; readonly day: string },
): Promise<readonly Parity[]> {
  const key = councilKey(council);
  const own = foundBy(question, { is: '=', key });
  const rows = await asking.database.rows(`${own.sql} order by reference`, own.values);
  const all = await placementsIn(asking);
  const parities: Parity[] = [];
  for (const row of rows) {
    const record = recordOfContent(council, textOf(row['content']));
    const { reference, weekly } = record;
    const others = foundBy(likeIt(record), { is: '<>', key });
    const sealed = ownFigure(weekly, asking.seal);
    const { found, reason, raw } = await told(asking, others, { question, day, all, own: sealed });
    const isTold = reason === null;
    parities.push({
      reference,
      weekly,
      n: isTold ? sizeOf(found) : 0,
      reason,
      standing: isTold ? standingAmong(weekly, raw) : null,
    });
  }
  return parities;
}
