/**
 * A review as its provider may have it: an offer is the council's to make, so nothing of one is in it, nor a finding that would
 * repeat what stands in the offer's field: "about 5,150" is no number, and is the council's all the same.
 */
import { placeText } from '../evidence/place';
import type { FeeReview } from './feeReview';

export function withoutCouncilsOffer(review: FeeReview): FeeReview {
  const { openBook, findings } = review;
  const { placement } = openBook;
  const offerAt = placement.at['councilOfferWeekly'];
  const stands = offerAt === undefined ? null : placeText(offerAt);
  return {
    ...review,
    openBook: { ...openBook, placement: { ...placement, councilOffer: null } },
    providerResult: null,
    findings: stands === null ? findings : findings.filter(({ at }) => placeText(at) !== stands),
  };
}
