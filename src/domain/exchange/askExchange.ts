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
import { percentileInOrder } from '../benchmarks/percentile';
import { exact, type Exact } from '../money/exact';
import { roundHalfAwayFromZero } from '../money/rounding';
import { suppressionOf, type SuppressionReason } from '../portfolio/suppression';
import { recordKey, type ExchangeRecord, type ExchangeWord } from './exchangeRecord';

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
  /** Of the question, whether or not it was answered. */
  readonly set: AnsweredSet;
}

export function askExchange(
  records: readonly ExchangeRecord[],
  question: ExchangeQuestion,
  earlier: readonly AnsweredSet[],
  { isOfOneProvider = false }: { readonly isOfOneProvider?: boolean } = {},
): ExchangeAnswer {
  const found = records.filter((record) => meets(record, question));
  const set = new Set(found.map(recordKey));
  const byCouncil = countsBy(found, ({ council }) => council);
  const byProvider = countsBy(found, ({ words }) => words.provider);
  const { value } = suppressionOf({
    byCouncil,
    byProvider: isOfOneProvider ? [] : byProvider,
    earlier: earlier.flatMap((before) => differences(set, before, records.length)),
  });
  const reason = value === null ? 'few' : value.reason;
  const isShown = reason === null;
  const inOrder = isShown ? found.map(({ weekly }) => weekly).sort((a, b) => a.comparedTo(b)) : [];
  const at = (p: string, fewest: number): Exact | null => {
    if (inOrder.length < fewest) return null;
    const value_ = percentileInOrder(inOrder, exact(p));
    return value_ === null ? null : roundHalfAwayFromZero(value_.dividedBy(10), 0).times(10);
  };
  return {
    // A number too small to be shown is not told either.
    n: isShown ? found.length : 0,
    councils: isShown ? byCouncil.length : 0,
    providers: isShown ? byProvider.length : 0,
    reason,
    median: at('0.5', 5),
    lowerQuartile: at('0.25', 8),
    upperQuartile: at('0.75', 8),
    set,
  };
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
): { readonly parities: readonly Parity[]; readonly asked: readonly AnsweredSet[] } {
  const asked = [...earlier];
  const isOwn = (record: ExchangeRecord): boolean => sameWord(record.council, council);
  const own = records.filter((record) => isOwn(record) && meets(record, question));
  const parities = own.map((record): Parity => {
    const { provider, band } = record.words;
    const others = records.filter((other) => !isOwn(other) && other.month === record.month);
    const about = {
      ...(provider === undefined ? {} : { provider }),
      ...(band === undefined ? {} : { band }),
    };
    const answer = askExchange(others, about, asked, { isOfOneProvider: true });
    if (answer.reason === null) asked.push(answer.set);
    const compared = others.filter((other) => answer.set.has(recordKey(other)));
    const below = compared.filter(({ weekly }) => weekly.lessThan(record.weekly)).length;
    return {
      reference: record.reference,
      weekly: record.weekly,
      answer,
      position: answer.reason === null ? exact(below).dividedBy(compared.length) : null,
    };
  });
  return { parities, asked: asked.slice(earlier.length) };
}

function meets(record: ExchangeRecord, question: ExchangeQuestion): boolean {
  return Object.entries(question).every(([name, wanted]) => {
    const held = name === 'month' ? record.month : record.words[name as ExchangeWord];
    return held !== undefined && sameWord(held, wanted);
  });
}

const sameWord = (a: string, b: string): boolean =>
  a.trim().replace(/\s+/g, ' ').toLowerCase() === b.trim().replace(/\s+/g, ' ').toLowerCase();

/** By how many records a set differs from one before, and from all that one leaves. */
function differences(
  set: AnsweredSet,
  before: AnsweredSet,
  all: number,
): readonly { readonly n: number; readonly differsBy: number }[] {
  let common = 0;
  for (const key of set) if (before.has(key)) common += 1;
  const differsBy = set.size + before.size - 2 * common;
  return [
    { n: before.size, differsBy },
    { n: all - before.size, differsBy: Math.max(0, all - differsBy) },
  ];
}

function countsBy(
  records: readonly ExchangeRecord[],
  of: (record: ExchangeRecord) => string | undefined,
): readonly number[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const name = of(record)?.trim().replace(/\s+/g, ' ').toLowerCase();
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()];
}
