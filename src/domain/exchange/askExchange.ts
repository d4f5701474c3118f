/**
 * What may be told of others' placements. A statistic is shown only where enough stand behind it and neither one council nor
 * one provider is most of it, and only where it cannot be taken from an earlier answer, or from all records, to leave a few:
 * the log of what was answered before decides, in whatever order people ask.
 *
 * Sets that differ by one to four records tell those few; so do a set and the rest of another. Statistics of raw values are
 * rounded to £10: a median that is one home's fee would tell it.
 *
 * Worked example: seven placements of two councils, 4 and 3: median shown. The same without three of them, asked next: refused.
 */
import { ascending, percentileInOrder } from '../benchmarks/percentile';
import { exact, type Exact } from '../money/exact';
import { roundHalfAwayFromZero } from '../money/rounding';
import { suppressionOf, type SuppressionReason } from '../portfolio/suppression';
import { recordKey, wordKey, type ExchangeRecord, type ExchangeWord } from './exchangeRecord';

export type ExchangeQuestion = Readonly<Partial<Record<ExchangeWord | 'month', string>>>;

/** An answer that was given: the records it is of. */
export type AnsweredSet = ReadonlySet<string>;

export interface ExchangeAnswer {
  readonly n: number;
  readonly councils: number;
  readonly providers: number;
  /** Null where the answer is shown. */
  readonly reason: SuppressionReason | null;
  /** Rounded to £10; each null where too few stand behind it. */
  readonly median: Exact | null;
  readonly lowerQuartile: Exact | null;
  readonly upperQuartile: Exact | null;
}

/** What is known of the records a question finds before anything of them may be told, wherever they are kept. */
export interface FoundSet {
  /** How many are of each council, and of each provider that is known. */
  readonly byCouncil: readonly number[];
  readonly byProvider: readonly number[];
  /** Each answer given before: how many records it was of, and how many of them this question finds too. */
  readonly earlier: readonly { readonly n: number; readonly common: number }[];
  /** Of all records, also where it is looked among others alone: what an answer leaves of all is a set as well. */
  readonly all: number;
  /** Parity asks about one provider on purpose: a position is told, no price. */
  readonly isOfOneProvider: boolean;
}

/** How many records a set holds: each is of one council. */
export function sizeOf({ byCouncil }: Pick<FoundSet, 'byCouncil'>): number {
  return byCouncil.reduce((sum, count) => sum + count, 0);
}

/** Why nothing of a found set is told; null where it may be. */
export function reasonToRefuse({
  byCouncil,
  byProvider,
  earlier,
  all,
  isOfOneProvider,
}: FoundSet): SuppressionReason | null {
  const n = sizeOf({ byCouncil });
  const { value } = suppressionOf({
    byCouncil,
    byProvider: isOfOneProvider ? [] : byProvider,
    earlier: earlier.flatMap((before) => differences(n, before, all)),
  });
  return value === null ? 'few' : value.reason;
}

/** The statistics of an answer: what share of the records lies below, and from how many records it is shown. */
export const exchangeStatistics = [
  { name: 'median', share: exact('0.5'), fewest: 5 },
  { name: 'lowerQuartile', share: exact('0.25'), fewest: 8 },
  { name: 'upperQuartile', share: exact('0.75'), fewest: 8 },
] as const;
export type ExchangeStatistic = (typeof exchangeStatistics)[number]['name'];

/** The answer from what may be told; `raw` are the percentiles of those statistics that enough records stand behind. */
export function answerOf(
  found: FoundSet,
  reason: SuppressionReason | null,
  raw: Readonly<Partial<Record<ExchangeStatistic, Exact>>>,
): ExchangeAnswer {
  const isShown = reason === null;
  const toTenPounds = (name: ExchangeStatistic): Exact | null => {
    const value = isShown ? raw[name] : undefined;
    return value === undefined ? null : roundHalfAwayFromZero(value.dividedBy(10), 0).times(10);
  };
  return {
    // A number too small to be shown is not told either.
    n: isShown ? sizeOf(found) : 0,
    councils: isShown ? found.byCouncil.length : 0,
    providers: isShown ? found.byProvider.length : 0,
    reason,
    median: toTenPounds('median'),
    lowerQuartile: toTenPounds('lowerQuartile'),
    upperQuartile: toTenPounds('upperQuartile'),
  };
}

/** An answer from records at hand, with the set that it is of, whether or not it was answered. */
export interface AnswerOfRecords extends ExchangeAnswer {
  readonly set: AnsweredSet;
}

export function askExchange(
  records: readonly ExchangeRecord[],
  question: ExchangeQuestion,
  earlier: readonly AnsweredSet[],
  {
    isOfOneProvider = false,
    all = records.length,
  }: { readonly isOfOneProvider?: boolean; readonly all?: number } = {},
): AnswerOfRecords {
  const wanted = Object.entries(question).map(([name, value]) => [name, wordKey(value)] as const);
  const met = records.filter((record) => meets(record, wanted));
  const set = new Set(met.map(recordKey));
  const found: FoundSet = {
    byCouncil: countsBy(met, ({ council }) => council),
    byProvider: countsBy(met, ({ words }) => words.provider),
    earlier: earlier.map((before) => ({ n: before.size, common: inBoth(set, before) })),
    all,
    isOfOneProvider,
  };
  const reason = reasonToRefuse(found);
  const inOrder = reason === null ? ascending(met.map(({ weekly }) => weekly)) : [];
  const raw = Object.fromEntries(
    exchangeStatistics.flatMap(({ name, share, fewest }) => {
      const value = inOrder.length < fewest ? null : percentileInOrder(inOrder, share);
      return value === null ? [] : [[name, value] as const];
    }),
  );
  return { ...answerOf(found, reason, raw), set };
}

/**
 * Where one's own placement stands among the others of its provider and band: a position, never a price or a name. That they
 * are one provider's is the question itself; few of them, or most of one council, are refused as ever.
 */
export interface Parity {
  readonly reference: string;
  readonly weekly: Exact;
  readonly answer: ExchangeAnswer;
  /** The share of the others that cost less; null where it is not shown. */
  readonly position: Exact | null;
}

export function parityOf(
  records: readonly ExchangeRecord[],
  council: string,
  question: ExchangeQuestion,
  earlier: readonly AnsweredSet[],
): { readonly parities: readonly Parity[]; readonly answered: readonly AnsweredSet[] } {
  const answered = [...earlier];
  const isOwn = (record: ExchangeRecord): boolean => wordKey(record.council) === wordKey(council);
  const wanted = Object.entries(question).map(([name, value]) => [name, wordKey(value)] as const);
  // In an order of its own: what may be told of one can hang on what was told of another.
  const own = records
    .filter((record) => isOwn(record) && meets(record, wanted))
    .sort((a, b) => (`${a.reference} ${a.month}` < `${b.reference} ${b.month}` ? -1 : 1));
  const parities = own.map((record): Parity => {
    const others = records.filter((other) => !isOwn(other) && other.month === record.month);
    const answer = askExchange(others, likeIt(record), answered, {
      isOfOneProvider: true,
      all: records.length,
    });
    if (answer.reason === null) answered.push(answer.set);
    const compared = others.filter((other) => answer.set.has(recordKey(other)));
    const below = compared.filter(({ weekly }) => weekly.lessThan(record.weekly)).length;
    return {
      reference: record.reference,
      weekly: record.weekly,
      answer,
      position: answer.reason === null ? exact(below).dividedBy(compared.length) : null,
    };
  });
  return { parities, answered: answered.slice(earlier.length) };
}

/** Whom a placement is compared with: those of its provider and band, where it says them. */
export function likeIt({ words: { provider, band } }: ExchangeRecord): ExchangeQuestion {
  return { ...(provider === undefined ? {} : { provider }), ...(band === undefined ? {} : { band }) };
}

function meets(record: ExchangeRecord, wanted: readonly (readonly [string, string])[]): boolean {
  return wanted.every(([name, key]) => {
    const held = name === 'month' ? record.month : record.words[name as ExchangeWord];
    return held !== undefined && wordKey(held) === key;
  });
}

function inBoth(set: AnsweredSet, before: AnsweredSet): number {
  let common = 0;
  for (const key of set) if (before.has(key)) common += 1;
  return common;
}

/** By how many records a set differs from one before, and from all that one leaves. */
function differences(
  size: number,
  before: { readonly n: number; readonly common: number },
  all: number,
): readonly { readonly n: number; readonly differsBy: number }[] {
  const differsBy = size + before.n - 2 * before.common;
  return [
    { n: before.n, differsBy },
    { n: all - before.n, differsBy: Math.max(0, all - differsBy) },
  ];
}

function countsBy(
  records: readonly ExchangeRecord[],
  of: (record: ExchangeRecord) => string | undefined,
): readonly number[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const name = of(record);
    if (name !== undefined) counts.set(wordKey(name), (counts.get(wordKey(name)) ?? 0) + 1);
  }
  return [...counts.values()];
}
