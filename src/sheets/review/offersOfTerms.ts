/**
 * The offers of a file of terms as they stand on Rounds: each that has been made, in order of its day, one without a day last. One
 * alone without a day is the offer before these rounds, as a form states it, and stands on Our position.
 *
 * Worked example: £4,500.00 on 1 April, £4,629.68 on 20 April: two rows, and the second is on record.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { undated, type DatedOffer, type NegotiationTerms } from '../../domain/negotiation/negotiationTerms';
import { roundNumbers } from './cellIds';

/** No offer of nought and none of a later day: neither has been made. Of more than there are rows, the latest. */
export function offersOnRounds(terms: NegotiationTerms | undefined, asAt: IsoDate): readonly DatedOffer[] {
  if (terms === undefined || terms.onRounds !== undefined) return [];
  const [first, second] = terms.offers;
  if (first === undefined || (first.on === null && second === undefined)) return [];
  const dayOf = ({ on }: DatedOffer): IsoDate => on ?? undated;
  return terms.offers
    .filter(({ on, weekly }) => weekly.pounds.greaterThan(0) && (on === null || on <= asAt))
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))
    .slice(-roundNumbers.length);
}
