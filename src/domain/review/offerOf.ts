/** Which offer of the council is on record, of all the places where one is written: rounds, terms, the form. */
import {
  lowerThanBefore,
  offerOnRecord,
  type NegotiationTerms,
  type OfferOnRecord,
} from '../negotiation/negotiationTerms';
import type { FeeReview } from './feeReview';

/**
 * The latest of the rounds, else the latest that was stated and made, else the one on the form. One that is lower than what stood
 * before it, wherever that was written, is said.
 */
export function offerOf(
  { openBook, asAt }: FeeReview,
  { onRounds, offers }: NegotiationTerms,
): OfferOnRecord {
  const onForm = openBook.placement.councilOffer;
  const formed = offerOnRecord(onForm === null ? [] : [{ on: null, weekly: onForm }]);
  const stated = after(formed, offerOnRecord(offers, asAt));
  return onRounds === undefined ? stated : after(stated, offerOnRecord(onRounds));
}

function after(before: OfferOnRecord, now: OfferOnRecord): OfferOnRecord {
  if (now.pounds === null) return { pounds: before.pounds, doubts: [...now.doubts, ...before.doubts] };
  const isLower = before.pounds?.greaterThan(now.pounds) === true;
  const isSaid = now.doubts.some(({ code }) => code === 'offer-lower-than-before');
  return {
    pounds: now.pounds,
    doubts:
      before.pounds === null || !isLower || isSaid
        ? now.doubts
        : [...now.doubts, lowerThanBefore(now.pounds, null, before.pounds)],
  };
}
