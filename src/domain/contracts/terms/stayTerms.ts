/**
 * What a contract says about one child's stay, and the stay that is priced. The same stay is priced under every contract,
 * so that terms and not children are compared.
 */
import type { DatedFee } from '../../calendar/datedFee';
import type { IsoDate } from '../../calendar/isoDate';
import { usualPaidNights, type PaidNightsRule } from '../../calendar/nights';
import { one, type Exact } from '../../money/exact';
import type { Weekly } from '../../money/moneyPer';
import type { Fraction } from '../../money/percentage';

export const absenceReasons = ['missing', 'hospital', 'home'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export interface StayTerms {
  /** The weekly fee until the first change of it. */
  readonly fee: Weekly;
  /** That fee is the price of a place, since the contract says no other for a stay: it follows that price. */
  readonly feeIsPlacePrice?: boolean;
  readonly changes: readonly DatedFee[];
  readonly nights: PaidNightsRule;
  /** 72 hours are 3 nights. */
  readonly emergency: FirstPart | null;
  /** 12 weeks are 84 nights. */
  readonly assessment: FirstPart | null;
  /** Paid for each night a place is held before the child comes; null where nothing is. */
  readonly retainer: Fraction | null;
  /** Paid for each night away, by its reason. */
  readonly away: Readonly<Record<AbsenceReason, Fraction>>;
  /** What is still paid after the child has left. */
  readonly notice: { readonly nights: number; readonly share: Fraction } | null;
  readonly chargedOnce: readonly { readonly label: string; readonly pounds: Exact }[];
}

/** The first nights at a price of their own: a fee, or so much more than the fee in force. */
export interface FirstPart {
  readonly nights: number;
  readonly price:
    { readonly kind: 'fee'; readonly fee: Weekly } | { readonly kind: 'premium'; readonly share: Fraction };
}

export interface RequestedStay {
  readonly name: string;
  readonly arrival: IsoDate;
  readonly departure: IsoDate;
  readonly startsAs: 'planned' | 'emergency' | 'assessment';
  /** Nights for which the place was held before the child came. */
  readonly heldNights: number;
  readonly absences: readonly Absence[];
  /** Nights of notice that had run when the child left. */
  readonly noticeGiven: number;
}

export interface Absence {
  readonly reason: AbsenceReason;
  readonly from: IsoDate;
  readonly nights: number;
}

/** Where a contract says nothing: the fee by the night, in full while the child is away, nothing before or after. */
export function plainStayTerms(fee: Weekly): StayTerms {
  const inFull = { fraction: one };
  return {
    fee,
    changes: [],
    nights: usualPaidNights,
    emergency: null,
    assessment: null,
    retainer: null,
    away: { missing: inFull, hospital: inFull, home: inFull },
    notice: null,
    chargedOnce: [],
  };
}
