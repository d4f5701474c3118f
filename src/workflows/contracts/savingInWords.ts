/**
 * Whether places paid for when vacant save anything, and by what: a block saves only by a lower price or by a higher
 * occupancy. Both are told apart at the occupancy that the provider plans for, k_p children:
 *
 *   by the price      = S × k_p − Pay(k_p)
 *   by the occupancy  = the whole saving, S × E[k] − E[pay], less that
 *
 * Worked example: 4 places at £5,000 against spot at £7,000, 80 % planned, 68.93 % expected. By the price 22,400 − 20,000
 * = £2,400.00 saved, by the occupancy 19,300.97 − 22,400 = £3,099.03 lost: £699.03 a week more than spot.
 */
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { ContractModelKind } from '../../domain/contracts/models/contractModel';
import { paymentFor } from '../../domain/contracts/models/payment';
import type { Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { shareInWords } from '../shown/shownFigures';

/** Under these only occupied places are paid for: nothing is risked on a vacant place. */
const paidWhileOccupied: readonly ContractModelKind[] = ['spot', 'costAndVolume'];

export function savingInWords(
  { name, model, aboveSpot, expected }: ComparedContract,
  { terms }: ContractComparison,
  plannedOccupancy: Exact,
): string | null {
  if (paidWhileOccupied.includes(model.kind)) return null;
  const { places } = terms.demand;
  const planned = plannedOccupancy.times(places);
  const byPrice = terms.prices.spotPrice.pounds.times(planned).minus(paymentFor(model, places, planned));
  const byOccupancy = aboveSpot.negated().minus(byPrice);
  const occupied = shareInWords(expected.occupancy);
  return `${whole(name, aboveSpot)}: ${savedOrLost(byPrice)} by its price, ${savedOrLost(byOccupancy)} by an occupancy of ${occupied} where ${shareInWords(plannedOccupancy)} is planned.`;
}

function whole(name: string, aboveSpot: Exact): string {
  const rounded = toThePenny(aboveSpot);
  if (rounded.isZero()) return `${name} costs the same as spot`;
  const amount = `${poundsInWords(rounded.abs())} a week`;
  return rounded.isNegative()
    ? `${name} saves ${amount} beside spot`
    : `${name} costs ${amount} more than spot`;
}

function savedOrLost(saved: Exact): string {
  const rounded = toThePenny(saved);
  if (rounded.isZero()) return 'nothing';
  return `${poundsInWords(rounded.abs())} ${rounded.isNegative() ? 'lost' : 'saved'}`;
}
