/**
 * `uprate`: an amount moved to another price base by yearly indices, one after another.
 *
 * In: amount, indices (per cent for each year, in any order). Out: amount, factor.
 *
 * Worked example: 4000 by 9.07 and 7.30: factor 1.0907 × 1.073 = 1.1703211, amount 4681.2844.
 */
import { uprate, uprateFactor } from '../../domain/uplift/uprate';
import { exactText } from '../../domain/money/exact';
import { percentage } from '../../domain/money/percentage';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { anyNumber } from '../typed/inputKinds';
import { anyNumbers } from './numberLists';

const fields = { amount: anyNumber, indices: anyNumbers };

export function calculateUprate(input: unknown): CalculationResult {
  const read = readInput('uprate', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const indices = read.value.indices.map(percentage);
  const factor = uprateFactor(indices);
  const amount = uprate(read.value.amount, indices);
  return factor === null || amount === null
    ? notCalculated('An index of −100 % or less leaves nothing to compare: more than −100 is expected.')
    : calculated({ amount: exactText(amount), factor: exactText(factor) });
}
