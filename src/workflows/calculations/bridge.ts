/**
 * `bridge`: a council's own cost like for like with an external price.
 *
 * In: fullOccupancyCost (a week), occupancy (a share above nought), addOnFraction (nought where absent), target (a known
 * like-for-like figure). Out: likeForLike = fullOccupancyCost × (1 + addOnFraction) ÷ occupancy; with a target also
 * impliedAddOnFraction = target × occupancy ÷ fullOccupancyCost − 1.
 *
 * Worked example: 3200, add-on 0.1875, occupancy 0.8: 4750. A target of 4750 implies 0.1875.
 */
import { impliedAddOn, likeForLike } from '../../domain/unitCost/likeForLike';
import { exactText, zero, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction } from '../../domain/money/percentage';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { optional, readInput, type InputKind } from '../typed/inputFields';
import { anyNumber, numberAboveNought, readNumber } from '../typed/inputKinds';

const occupiedShare: InputKind<Exact> = {
  expected: 'a share above nought and at most one, such as 0.8 or "0.8",',
  read: (given) => {
    const read = readNumber(given);
    return read !== null && read.value.greaterThan(0) && read.value.lessThanOrEqualTo(1) ? read : null;
  },
};

const fields = {
  fullOccupancyCost: numberAboveNought,
  addOnFraction: optional(anyNumber),
  occupancy: occupiedShare,
  target: optional(numberAboveNought),
};

export function calculateBridge(input: unknown): CalculationResult {
  const read = readInput('bridge', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const cost = poundsPer('week', read.value.fullOccupancyCost);
  const occupancy = fraction(read.value.occupancy);
  const answer = likeForLike(cost, fraction(read.value.addOnFraction ?? zero), occupancy);
  if (answer === null) return notCalculated('"occupancy" must be above nought.');
  const target = read.value.target;
  const implied = target === undefined ? null : impliedAddOn(cost, occupancy, poundsPer('week', target));
  return calculated({
    likeForLike: exactText(answer.pounds),
    ...(implied === null ? {} : { impliedAddOnFraction: exactText(implied.fraction) }),
  });
}
