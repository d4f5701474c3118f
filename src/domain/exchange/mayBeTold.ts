/**
 * What may be told of a set of placements, after what was told before. Two answers tell what one to four placements cost where
 * their sets differ by so many, where one is all but so many of what the other leaves of all, and where so many of the same
 * placements have another fee than they had: each is refused, whichever of the two is asked first.
 *
 * Worked example: 20 placements told; asked again after one of them was sent with another fee: refused, for the two answers
 * together would tell how that fee moved.
 */
import { suppressionOf, type SuppressionReason } from '../portfolio/suppression';

/** An answer that was given: its placements, each with what stands for its fee; null where an old log does not hold it. */
export interface AnsweredSet {
  readonly placements: ReadonlyMap<string, string | null>;
  /** What stands for the own fee that was held against them; null where none was. */
  readonly own: string | null;
}

/** A set as it compares with one answered before. */
export interface AnsweredBefore {
  /** How many placements that was of, how many of them are found again, and how many of these at another fee. */
  readonly n: number;
  readonly common: number;
  readonly changed: number;
  /** How many of them do not stand in the exchange any more. */
  readonly gone: number;
}

/** What is known of the placements a question finds before anything of them may be told, wherever they are kept. */
export interface FoundSet {
  /** How many are of each council, and of each provider that is known. */
  readonly byCouncil: readonly number[];
  readonly byProvider: readonly number[];
  /** The same with the trading names of a provider as one: what decides whether most are one provider's. */
  readonly byGroup: readonly number[];
  readonly earlier: readonly AnsweredBefore[];
  /** Of all placements, also where it is looked among others alone: what an answer leaves of all is a set as well. */
  readonly all: number;
  /** Where one's own fee is held against them; null for statistics. */
  readonly own: OwnFee | null;
}

/** What stands for one's own fee, and for those that were held against the very same placements before. */
export interface OwnFee {
  readonly sealed: string;
  readonly before: readonly string[];
}

export type RefusalReason = SuppressionReason | 'asked-often';

/** So many different fees are held against one set; more would close in on its quartiles. */
const mostOwnFees = 4;

/** How many placements a set holds: each is of one council. */
export function sizeOf({ byCouncil }: Pick<FoundSet, 'byCouncil'>): number {
  return byCouncil.reduce((sum, count) => sum + count, 0);
}

/** Why nothing of a found set is told; null where it may be. */
export function reasonToRefuse(found: FoundSet): RefusalReason | null {
  const { byCouncil, byProvider, byGroup, all, own } = found;
  const n = sizeOf(found);
  const earlier = found.earlier.flatMap((before) => differences(n, before, all));
  // Where one's own stands is asked about one provider on purpose: a position is told, no price.
  for (const providers of own === null ? [byGroup, byProvider] : [[]]) {
    const { value } = suppressionOf({ byCouncil, byProvider: providers, earlier });
    if (value === null) return 'few';
    if (value.reason !== null) return value.reason;
  }
  if (own === null) return null;
  const fees = new Set([...own.before, own.sealed]);
  return own.before.includes(own.sealed) || fees.size <= mostOwnFees ? null : 'asked-often';
}

/** The very same placements: they are told again, and not kept a second time where their fees are the same too. */
export const isSameSet = (n: number, before: AnsweredBefore): boolean =>
  before.n === n && before.common === n;

/** Whether the same answer stands among those that were kept: the same placements, their fees and one's own. */
export function isKept(kept: readonly AnsweredSet[], { placements, own }: AnsweredSet): boolean {
  return kept.some(
    (each) =>
      each.own === own &&
      each.placements.size === placements.size &&
      [...placements].every(([key, figure]) => each.placements.get(key) === figure),
  );
}

/** By how many placements a set differs from one before, and from what that one leaves of all. */
function differences(
  n: number,
  { n: before, common, changed, gone }: AnsweredBefore,
  all: number,
): readonly { readonly n: number; readonly differsBy: number }[] {
  const apart = n + before - 2 * common;
  const fromTheRest = all - n - (before - gone) + 2 * common;
  return [
    { n: before, differsBy: apart },
    // Fees that moved hide nobody: they may have moved by a share that all know.
    { n: before, differsBy: apart + changed },
    { n: all - before + gone, differsBy: fromTheRest },
    { n: all - before + gone, differsBy: fromTheRest + gone },
  ];
}
