/**
 * `break-even`: the occupancy from which a block is cheaper than spot.
 *
 * In: blockPrice, spotPrice, resalePrice (a week; nought unless given). Out: occupancy, a share of one.
 *
 * Worked example: block 6057.69, spot 7500: 0.807692, that is 80.77 %.
 */
import { councilBreakEven } from '../../domain/contracts/models/councilBreakEven';
import { exactText } from '../../domain/money/exact';
import { fraction } from '../../domain/money/percentage';
import { notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { placePriceFields, placePricesFrom } from './placePricesInput';
import { resultOf } from './termsResult';

export function calculateBreakEven(input: unknown): CalculationResult {
  const read = readInput('break-even', placePriceFields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  return resultOf(councilBreakEven(placePricesFrom(read.value), fraction(1)), (occupancy) => ({
    occupancy: exactText(occupancy),
  }));
}
