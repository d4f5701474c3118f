/**
 * `discounts`: a price after discounts, one after another or added up.
 *
 * In: price, percents (a list from 0 to 100), basis ("sequential" or "additive"). Out: price, exact.
 *
 * Worked example: 5000 less 5 and 3: 4607.5 sequential, 4600 additive.
 */
import { discountBases, discountedPrice } from '../../domain/requests/discounts';
import { exactText } from '../../domain/money/exact';
import { percentage } from '../../domain/money/percentage';
import { notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { numberFromNought, oneOf } from '../typed/inputKinds';
import { listOf } from '../typed/nestedKinds';
import { percentFromNoughtToHundred } from '../typed/priceKinds';
import { resultOf } from './workedResult';

const fields = {
  price: numberFromNought,
  percents: listOf('percentages', percentFromNoughtToHundred, 0),
  basis: oneOf(discountBases),
};

export function calculateDiscounts(input: unknown): CalculationResult {
  const read = readInput('discounts', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { price, percents, basis } = read.value;
  return resultOf(discountedPrice(price, percents.map(percentage), basis), (after) => ({
    price: exactText(after),
  }));
}
