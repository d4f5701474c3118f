/**
 * What a council says of its own side before positions are formed: what it has offered, its own limit and what that rests on,
 * and whether should-cost or market is to be the basis.
 *
 * The offer on record is the latest; of two on one day that differ the higher counts, since it was made, and that is said.
 * Worked example: £5,000.00 on 1 September and £5,150.00 on 14 September: £5,150.00 stands.
 */
import { dayInWords, knownDay, type IsoDate } from '../calendar/isoDate';
import type { CostCategory } from '../fee/costCategory';
import { poundsInWords, type Weekly } from '../money/moneyPer';
import type { Exact } from '../money/exact';
import type { PositionDoubt } from './positionDoubt';

export const positionBases = ['shouldCost', 'market'] as const;
export type PositionBasisName = (typeof positionBases)[number];

export const positionBasisWords: Readonly<Record<PositionBasisName, string>> = {
  shouldCost: 'should-cost',
  market: 'comparable homes',
};

/** What a person may say of one category: leave it to the rule, which follows the figures, or hold it to a basis or to neither. */
export const basisChoices = ['byRule', ...positionBases, 'neither'] as const;
export type BasisChoice = (typeof basisChoices)[number];

export type CategoryBases = Readonly<Partial<Record<CostCategory, PositionBasisName | null>>>;

/** Whose offer it is. */
export const sides = ['council', 'provider'] as const;
export type Side = (typeof sides)[number];

/** Where the evidence for a line stands. */
export const evidenceStatuses = ['to ask', 'asked', 'received', 'tested', 'disputed'] as const;
export type EvidenceStatus = (typeof evidenceStatuses)[number];

export interface DatedOffer {
  /** Null where no day is stated: then it is taken as the latest. */
  readonly on: IsoDate | null;
  readonly weekly: Weekly;
}

export interface NegotiationTerms {
  readonly offers: readonly DatedOffer[];
  /** The council's offers among rounds that were recorded: they count before all others. */
  readonly onRounds?: readonly DatedOffer[];
  readonly ownLimit: Weekly | null;
  /** Budget, alternative, authority: in the council's words; null where nobody says. */
  readonly limitRestsOn: string | null;
  /** Which basis stands where both do; null leaves it to the rule. */
  readonly basis: PositionBasisName | null;
  /** The same for one category, which counts before it: a basis, or null where it is to stand as submitted. */
  readonly bases?: CategoryBases;
  /** Why a home without an agreed rate was chosen. */
  readonly offFrameworkReason: string | null;
}

export const noTerms: NegotiationTerms = {
  offers: [],
  ownLimit: null,
  limitRestsOn: null,
  basis: null,
  offFrameworkReason: null,
};

export interface OfferOnRecord {
  readonly pounds: Exact | null;
  readonly doubts: readonly PositionDoubt[];
}

/** In the place of a day that is not stated: an offer without one counts as the latest. */
export const undated: IsoDate = knownDay('9999-12-31');

/** `asAt` is the day of the review: an offer of a later day has not been made. */
export function offerOnRecord(offers: readonly DatedOffer[], asAt: IsoDate | null = null): OfferOnRecord {
  const isLater = ({ on }: DatedOffer): boolean => on !== null && asAt !== null && on > asAt;
  const made = offers.filter((offer) => !isLater(offer));
  const meant = made.filter(({ weekly }) => weekly.pounds.greaterThan(0));
  const nil = [
    ...(meant.length === made.length ? [] : [nilOffer]),
    ...offers.filter(isLater).map(laterOffer),
  ];
  const dayOf = ({ on }: DatedOffer): string => on ?? undated;
  const last = meant.map(dayOf).sort().at(-1);
  const latest = meant
    .filter((offer) => dayOf(offer) === last)
    .sort((first, second) => second.weekly.pounds.comparedTo(first.weekly.pounds));
  const [highest, lower] = [latest[0], latest.at(-1)];
  if (highest === undefined || lower === undefined) return { pounds: null, doubts: nil };
  const pounds = highest.weekly.pounds;
  const best = [...meant].sort((first, second) => second.weekly.pounds.comparedTo(first.weekly.pounds))[0];
  return {
    pounds,
    doubts: [
      ...nil,
      ...(lower.weekly.pounds.equals(pounds) ? [] : [twoOffers(highest, lower)]),
      ...(best?.weekly.pounds.greaterThan(pounds) === true
        ? [lowerThanBefore(pounds, best.on, best.weekly.pounds)]
        : []),
    ],
  };
}

function laterOffer({ on, weekly }: DatedOffer): PositionDoubt {
  return {
    code: 'offer-later',
    sentence: `The offer of ${poundsInWords(weekly.pounds)}${on === null ? '' : ` of ${dayInWords(on)}`} is of a later day than this review, and was left out: check its day.`,
  };
}

/** An offer that was made is remembered by whom it was made to. */
export function lowerThanBefore(now: Exact, on: IsoDate | null, before: Exact): PositionDoubt {
  return {
    code: 'offer-lower-than-before',
    sentence: `The last offer, ${poundsInWords(now)}, is lower than the ${poundsInWords(before)} offered${on === null ? '' : ` on ${dayInWords(on)}`}: say what has changed, since an offer that was made is remembered.`,
  };
}

const nilOffer: PositionDoubt = {
  code: 'offer-nil',
  sentence: 'An offer of £0.00 is no offer and was left out: check what is on record.',
};

function twoOffers({ on, weekly }: DatedOffer, lower: DatedOffer): PositionDoubt {
  return {
    code: 'two-offers-on-a-day',
    sentence: `Two offers stand ${on === null ? 'without a day' : `on ${dayInWords(on)}`}, ${poundsInWords(lower.weekly.pounds)} and ${poundsInWords(weekly.pounds)}: the higher counts, since it was made. Say which holds.`,
  };
}
