/**
 * How many places keep the share of children placed elsewhere at or below a figure: the first n with B(n, a) ≤ that share.
 *
 * Worked example: a load of 4 and 10 %: B(6, 4) = 0.117162, B(7, 4) = 0.062749: seven places. What such a promise costs
 * stands beside it, since the marginal rule, which counts the cost, asks for fewer.
 *
 * Units: whole places; the share between nought and one, and above nought, since no number of places keeps it at nought.
 */
import { exactText, one, type Exact } from '../../money/exact';
import type { Fraction } from '../../money/percentage';
import { contractFinding, type ContractFinding } from '../contractFinding';

export function placesForShare(load: Exact, { fraction }: Fraction): number {
  let places = 0;
  let refused = one;
  while (refused.greaterThan(fraction)) {
    places += 1;
    const elsewhere = load.times(refused);
    refused = elsewhere.dividedBy(elsewhere.plus(places));
  }
  return places;
}

/** Below a millionth nobody commissions, and the places would run on. */
export function checkShareElsewhere({ fraction }: Fraction): readonly ContractFinding[] {
  if (fraction.greaterThanOrEqualTo('0.000001') && fraction.lessThanOrEqualTo(one)) return [];
  return [
    contractFinding('share-outside-nought-to-one', 'error', {
      expected: 'a share of children who may be placed elsewhere above 0 and at most 1',
      received: exactText(fraction),
      advice: 'Write 10 % as 0.1.',
    }),
  ];
}
