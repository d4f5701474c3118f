/**
 * From which steady occupancy a contract is cheaper than spot: where Pay(k) ÷ k comes down to the spot price.
 *
 * Looked for from low occupancy upwards in hundredths, then halved down to a ten-thousandth of a place, for every shape
 * alike. Worked example: a full block at £5,000 against spot at £7,000: 71.4 %; half of the vacant place paid at £5,275:
 * 5,275 × (o + 0.5 × (1 − o)) = 7,000 × o gives 2,637.50 ÷ 4,362.50 = 60.5 %.
 */
import type { ContractModel } from '../../domain/contracts/contractModel';
import { paymentFor } from '../../domain/contracts/payment';
import { exact, one, type Exact } from '../../domain/money/exact';
import { shareInWords } from '../shownFigures';

export interface BreakEven {
  /** Null where it is always or never cheaper. */
  readonly at: Exact | null;
  readonly inWords: string;
}

const hundredth = exact('0.01');
const halvings = 14;

export function costAtSteadyOccupancy(model: ContractModel, places: number, occupancy: Exact): Exact {
  const occupied = occupancy.times(places);
  return paymentFor(model, places, occupied).dividedBy(occupied);
}

export function breakEvenOccupancy(model: ContractModel, places: number, spotPrice: Exact): BreakEven {
  const isDearer = (occupancy: Exact): boolean =>
    costAtSteadyOccupancy(model, places, occupancy).greaterThan(spotPrice);
  if (!isDearer(hundredth)) return { at: null, inWords: sameOrCheaper(model, places, spotPrice, isDearer) };
  let cheaper = hundredth;
  while (isDearer(cheaper) && cheaper.lessThan(one)) cheaper = cheaper.plus(hundredth);
  if (isDearer(cheaper)) return { at: null, inWords: 'at no occupancy cheaper than spot' };
  let dearer = cheaper.minus(hundredth);
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = dearer.plus(cheaper).dividedBy(2);
    if (isDearer(middle)) dearer = middle;
    else cheaper = middle;
  }
  return { at: cheaper, inWords: `cheaper than spot from ${shareInWords(cheaper)} on` };
}

function sameOrCheaper(
  model: ContractModel,
  places: number,
  spotPrice: Exact,
  isDearer: (occupancy: Exact) => boolean,
): string {
  if (isDearer(one)) return 'dearer than spot at a high occupancy';
  return costAtSteadyOccupancy(model, places, one).equals(spotPrice)
    ? 'the same as spot when full'
    : 'cheaper than spot at every occupancy';
}
