/**
 * Where one's own placement stands among the others of its provider and band: in which quarter of them, never a price or a name.
 * That they are one provider's is the question itself; few of them, or most of one council, are refused as ever.
 *
 * A fee of one's own can be any that one likes to send, so a position must not tell more than an answer may: fee and quartiles are
 * held against one another in steps of £50, quartiles from eight placements on, and one set takes four different fees.
 *
 * Worked example: seven others with a median of £4,271: to £4,250. A fee of £4,260 is £4,250 as well: in the lower half.
 */
import { exactText, type Exact } from '../money/exact';
import { lookUp, standingFor, toStep, type ExchangeQuestion, type RawStatistics } from './askExchange';
import { exchangeBook, type ExchangeBook, type Seal, type StandingPlacement } from './exchangeBook';
import type { ExchangeRecord } from './exchangeRecord';
import { isKept, reasonToRefuse, sizeOf, type AnsweredSet, type RefusalReason } from './mayBeTold';
import { councilKey } from '../evidence/organisationKey';

/** Halves where five to seven stand behind it, quarters from eight on; a fee on the border is in what lies below it. */
export type Standing =
  | 'lower-half'
  | 'upper-half'
  | 'below-lower-quartile'
  | 'lower-middle'
  | 'upper-middle'
  | 'above-upper-quartile';

export interface Parity {
  readonly reference: string;
  readonly weekly: Exact;
  /** How many others it was held against; nought where that is not told. */
  readonly n: number;
  readonly reason: RefusalReason | null;
  /** Null where it is not shown. */
  readonly standing: Standing | null;
}

const step = 50;

export function standingAmong(weekly: Exact, raw: RawStatistics): Standing | null {
  const own = toStep(weekly, step);
  const { median, lowerQuartile, upperQuartile } = raw;
  if (median === undefined) return null;
  const isInLowerHalf = own.lessThanOrEqualTo(toStep(median, step));
  if (lowerQuartile === undefined || upperQuartile === undefined)
    return isInLowerHalf ? 'lower-half' : 'upper-half';
  if (own.lessThan(toStep(lowerQuartile, step))) return 'below-lower-quartile';
  if (own.greaterThan(toStep(upperQuartile, step))) return 'above-upper-quartile';
  return isInLowerHalf ? 'lower-middle' : 'upper-middle';
}

/** What stands for an own fee in the log: fees that are compared alike are one. */
export const ownFigure = (weekly: Exact, seal: Seal): string =>
  seal(`own ${exactText(toStep(weekly, step))}`);

/** Whom a placement is compared with: those of its provider and band, where it says them, in the same month. */
export function likeIt({ month, words: { provider, band } }: ExchangeRecord): ExchangeQuestion {
  return {
    month,
    ...(provider === undefined ? {} : { provider }),
    ...(band === undefined ? {} : { band }),
  };
}

export interface ParitiesOfRecords {
  readonly parities: readonly Parity[];
  /** What was answered for them, one after the other. */
  readonly answered: readonly AnsweredSet[];
}

export function parityOf(
  records: readonly ExchangeRecord[],
  council: string,
  question: ExchangeQuestion,
  earlier: readonly AnsweredSet[],
  seal: Seal = (text) => text,
): ParitiesOfRecords {
  const book = exchangeBook(records);
  const answered = [...earlier];
  // In an order of its own: what may be told of one can hang on what was told of another.
  const own = standingFor(book, question)
    .filter((standing) => standing.council === councilKey(council))
    .sort((a, b) => (a.record.reference < b.record.reference ? -1 : 1));
  const parities = own.map((standing) => {
    const { parity, set } = parityIn(book, standing, answered, seal);
    if (parity.reason === null && !isKept(answered, set)) answered.push(set);
    return parity;
  });
  return { parities, answered: answered.slice(earlier.length) };
}

function parityIn(
  book: ExchangeBook,
  { council, record }: StandingPlacement,
  earlier: readonly AnsweredSet[],
  seal: Seal,
): { readonly parity: Parity; readonly set: AnsweredSet } {
  const { reference, weekly } = record;
  const looked = { question: likeIt(record), notOf: council, own: ownFigure(weekly, seal), seal };
  const { found, set, raw } = lookUp(book, looked, earlier);
  const reason = reasonToRefuse(found);
  const isTold = reason === null;
  return {
    parity: {
      reference,
      weekly,
      n: isTold ? sizeOf(found) : 0,
      reason,
      standing: isTold ? standingAmong(weekly, raw()) : null,
    },
    set,
  };
}
