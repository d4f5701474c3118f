/** An invoice of a list as it was sent, and the fees that its nights are held against. */
import type { DatedFee } from '../calendar/datedFee';
import type { Span } from '../calendar/datedNights';
import type { IsoDate } from '../calendar/isoDate';
import type { Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import { billedFor } from './billedFor';
import type { Absence } from './invoiceDue';

export interface ListedInvoice extends Span {
  /** Its number. */
  readonly invoice: string;
  readonly placement: string;
  readonly what: string | null;
  /** Where the agreed fees are not listed apart; null where they are. */
  readonly weeklyFee: Weekly | null;
  readonly invoiced: Exact;
  readonly vat: Exact | null;
  readonly arrival: IsoDate | null;
  readonly departure: IsoDate | null;
  /** Nights and fee that the invoice states; null where it states none. */
  readonly nights: number | null;
  readonly statedFee: Weekly | null;
}

type OfPlacement<T> = T & { readonly placement: string };

export interface AgreedTerms {
  readonly fees: readonly OfPlacement<DatedFee>[];
  readonly away: readonly OfPlacement<Absence>[];
}

export const isOfNights = ({ what }: ListedInvoice): boolean => billedFor(what) === 'nights';
/** An independent school charges VAT; welfare services are exempt. */
export const isOfSchool = ({ what }: ListedInvoice): boolean => billedFor(what) === 'education';

interface Fees {
  readonly fees: readonly DatedFee[];
  readonly isAtOwnRate: boolean;
  /** What the invoice says, to be held against them. */
  readonly stated: Weekly | null;
}

/**
 * Those agreed for the placement, which are those of its nights; else the one agreed beside the invoice; else the rate that it
 * states, as schooling and the like are paid at what their own row states.
 */
export function feesOf(invoice: ListedInvoice, { fees }: AgreedTerms): Fees {
  const { placement, weeklyFee, statedFee, from } = invoice;
  const own = isOfNights(invoice) ? fees.filter((fee) => fee.placement === placement) : [];
  if (own.length > 0) return { fees: own, isAtOwnRate: false, stated: statedFee ?? weeklyFee };
  const fee = weeklyFee ?? statedFee;
  return {
    fees: fee === null ? [] : [{ from, weeklyFee: fee }],
    isAtOwnRate: weeklyFee === null && fee !== null,
    stated: statedFee,
  };
}
