/**
 * `void-share-price`: the price of a place that leaves the provider's income as it was when the council pays a share of
 * vacant places, b·o ÷ (o + s·(1 − o)).
 *
 * In: price (a week), occupancy, voidShare (shares of one). Out: price.
 *
 * Worked example: 5275 at 0.8: 4,688.89 at a void share of 0.5, 4,220 at 1.
 */
import { voidSharePrice } from '../../domain/contracts/models/voidSharePrice';
import { exactText } from '../../domain/money/exact';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { numberFromNought } from '../typed/inputKinds';
import { shareOfOne } from '../typed/placeKinds';

const fields = { price: numberFromNought, occupancy: shareOfOne, voidShare: shareOfOne };

export function calculateVoidSharePrice(input: unknown): CalculationResult {
  const read = readInput('void-share-price', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const price = voidSharePrice(read.value.price, read.value.occupancy, read.value.voidShare);
  return price === null
    ? notCalculated(
        'At an occupancy and a void share of nought nothing is paid: one of them above nought is expected.',
      )
    : calculated({ price: exactText(price) });
}
