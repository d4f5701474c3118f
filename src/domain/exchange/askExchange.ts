/**
 * What may be told of others' placements. A statistic is shown only where enough stand behind it and neither one council nor
 * one provider is most of it, and only where it cannot be taken from an earlier answer, or from all placements, to leave a few:
 * the log of what was answered before decides, in whatever order people ask. Placements are counted, however many months each
 * was sent for and however its council or provider is spelled.
 *
 * Statistics of raw values are rounded to £10: a median that is one home's fee would tell it.
 *
 * Worked example: seven placements of two councils, 4 and 3: median shown. The same without three of them, asked next: refused.
 */
import { ascending, percentileInOrder } from '../benchmarks/percentile';
import { exact, type Exact } from '../money/exact';
import { roundHalfAwayFromZero } from '../money/rounding';
import { exchangeBook, figureOf, type ExchangeBook, type Seal, type StandingPlacement } from './exchangeBook';
import { askedKey, type ExchangeRecord, type ExchangeWord } from './exchangeRecord';
import {
  isSameSet,
  reasonToRefuse,
  sizeOf,
  type AnsweredBefore,
  type AnsweredSet,
  type FoundSet,
  type RefusalReason,
} from './mayBeTold';

export type ExchangeQuestion = Readonly<Partial<Record<ExchangeWord | 'month', string>>>;

export interface ExchangeAnswer {
  readonly n: number;
  readonly councils: number;
  readonly providers: number;
  /** Null where the answer is shown. */
  readonly reason: RefusalReason | null;
  /** Rounded to £10; each null where too few stand behind it. */
  readonly median: Exact | null;
  readonly lowerQuartile: Exact | null;
  readonly upperQuartile: Exact | null;
}

/** The statistics of an answer: what share of the placements lies below, and from how many it is shown. */
export const exchangeStatistics = [
  { name: 'median', share: exact('0.5'), fewest: 5 },
  { name: 'lowerQuartile', share: exact('0.25'), fewest: 8 },
  { name: 'upperQuartile', share: exact('0.75'), fewest: 8 },
] as const;
/** The percentiles of those statistics that enough placements stand behind, to the penny: never told as they are. */
export type RawStatistics = Readonly<Partial<Record<(typeof exchangeStatistics)[number]['name'], Exact>>>;

/** The answer from what may be told. */
export function answerOf(found: FoundSet, reason: RefusalReason | null, raw: RawStatistics): ExchangeAnswer {
  const isShown = reason === null;
  const toTenPounds = (value: Exact | undefined): Exact | null =>
    isShown && value !== undefined ? toStep(value, 10) : null;
  return {
    // A number too small to be shown is not told either.
    n: isShown ? sizeOf(found) : 0,
    councils: isShown ? found.byCouncil.length : 0,
    providers: isShown ? found.byProvider.length : 0,
    reason,
    median: toTenPounds(raw.median),
    lowerQuartile: toTenPounds(raw.lowerQuartile),
    upperQuartile: toTenPounds(raw.upperQuartile),
  };
}

export const toStep = (value: Exact, pounds: number): Exact =>
  roundHalfAwayFromZero(value.dividedBy(pounds), 0).times(pounds);

/** An answer from records at hand, with the set that it is of, whether or not it was answered. */
export interface AnswerOfRecords extends ExchangeAnswer {
  readonly set: AnsweredSet;
}

/** Where no log is kept beyond the page a fee stands for itself. */
const unsealed: Seal = (text) => text;

export function askExchange(
  records: readonly ExchangeRecord[],
  question: ExchangeQuestion,
  earlier: readonly AnsweredSet[],
  seal: Seal = unsealed,
): AnswerOfRecords {
  const { found, set, raw } = lookUp(
    exchangeBook(records),
    { question, notOf: null, own: null, seal },
    earlier,
  );
  const reason = reasonToRefuse(found);
  return { ...answerOf(found, reason, reason === null ? raw() : {}), set };
}

export interface LookedFor {
  readonly question: ExchangeQuestion;
  /** The council, by its key, whose own are left out; null where all are looked at. */
  readonly notOf: string | null;
  /** What stands for the own fee that is held against them. */
  readonly own: string | null;
  readonly seal: Seal;
}

export interface LookedUp {
  readonly found: FoundSet;
  readonly set: AnsweredSet;
  readonly raw: () => RawStatistics;
}

/** The placements that a question finds, with all that decides whether anything of them is told. */
export function lookUp(
  book: ExchangeBook,
  { question, notOf, own, seal }: LookedFor,
  earlier: readonly AnsweredSet[],
): LookedUp {
  const met = standingFor(book, question).filter(({ council }) => council !== notOf);
  const set = { placements: new Map(met.map(({ key, record }) => [key, figureOf(record, seal)])), own };
  const before = earlier.map((each) => comparedWith(book, set, each));
  const heldBefore = earlier.flatMap((each, index) => {
    const compared = before[index];
    return each.own === null || compared === undefined || !isSameSet(met.length, compared) ? [] : [each.own];
  });
  const found = {
    byCouncil: countsBy(met, ({ council }) => council),
    byProvider: countsBy(met, ({ provider }) => provider),
    byGroup: countsBy(met, ({ group }) => group),
    earlier: before,
    all: book.placements.size,
    own: own === null ? null : { sealed: own, before: heldBefore },
  };
  return { found, set, raw: () => rawStatistics(met) };
}

/** Of each placement what counts: its latest month, or the month asked about, held against the words asked for. */
export function standingFor(book: ExchangeBook, question: ExchangeQuestion): readonly StandingPlacement[] {
  const { month, ...words } = question;
  const wanted = Object.entries(words).map(
    ([name, value]) => [name as ExchangeWord, askedKey(name as ExchangeWord, value)] as const,
  );
  const standing = month === undefined ? book.placements.values() : book.of(month.trim());
  return [...standing].filter(({ record }) =>
    wanted.every(([name, key]) => {
      const held = record.words[name];
      return held !== undefined && askedKey(name, held) === key;
    }),
  );
}

function comparedWith(book: ExchangeBook, set: AnsweredSet, before: AnsweredSet): AnsweredBefore {
  let [common, changed, gone] = [0, 0, 0];
  for (const [key, was] of before.placements) {
    const now = set.placements.get(key);
    if (now !== undefined) common += 1;
    if (now !== undefined && was !== null && was !== now) changed += 1;
    if (!book.placements.has(key)) gone += 1;
  }
  return { n: before.placements.size, common, changed, gone };
}

function rawStatistics(met: readonly StandingPlacement[]): RawStatistics {
  const inOrder = ascending(met.map(({ record }) => record.weekly));
  return Object.fromEntries(
    exchangeStatistics.flatMap(({ name, share, fewest }) => {
      const value = inOrder.length < fewest ? null : percentileInOrder(inOrder, share);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

function countsBy(
  placements: readonly StandingPlacement[],
  of: (placement: StandingPlacement) => string | null,
): readonly number[] {
  const counts = new Map<string, number>();
  for (const placement of placements) {
    const name = of(placement);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()];
}
