/**
 * `percentile`: the figure that a stated share of a list lies below, as Excel's PERCENTILE.INC, exact.
 *
 * In: values (a list), p (a share from nought to one). Out: value.
 *
 * Worked example: values 3900, 4200, 4800, 6000 at p 0.25: place 0.25 × 3 = 0.75, 3,900 + 0.75 × 300 = 4125.
 */
import { percentileOf } from '../../domain/benchmarks/percentile';
import { exactText } from '../../domain/money/exact';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { listOfNumbers } from './numberLists';
import { shareOfOne } from '../typed/placeKinds';

const fields = { values: listOfNumbers, p: shareOfOne };

export function calculatePercentile(input: unknown): CalculationResult {
  const read = readInput('percentile', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const value = percentileOf(read.value.values, read.value.p);
  return value === null
    ? notCalculated('"values" must hold at least one number.')
    : calculated({ value: exactText(value) });
}
