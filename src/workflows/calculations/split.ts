/**
 * `split`: an amount shared by weights, to the penny, so that the parts add up to it.
 *
 * In: total (pounds, no more than two decimal places), weights (a list). Out: parts, in the order of the weights.
 * Largest remainder first, ties in the order given.
 *
 * Worked example: a total of 100 by weights 1, 1, 1 is 33.34, 33.33, 33.33.
 */
import { exactText, type Exact } from '../../domain/money/exact';
import { splitToThePenny } from '../../domain/money/splitToThePenny';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput, type InputKind } from '../typed/inputFields';
import { readNumber, weights } from '../typed/inputKinds';

const wholePennies: InputKind<Exact> = {
  expected: 'a number of pounds with at most two decimal places, such as 100 or "100.00",',
  read: (given) => {
    const read = readNumber(given);
    return read !== null && read.value.decimalPlaces() <= 2 ? read : null;
  },
};

const fields = { total: wholePennies, weights };

export function calculateSplit(input: unknown): CalculationResult {
  const read = readInput('split', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const parts = splitToThePenny(read.value.total, read.value.weights);
  return parts === null
    ? notCalculated(`"weights" must hold at least one number above nought to split by.`)
    : calculated({ parts: parts.map(exactText) });
}
