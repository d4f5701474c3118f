/**
 * `apply-uplift`: an amount after an uplift, in the agreed rounding.
 *
 * In: amount, percent, optionally upTo (a multiple in pounds). Out: amount: the exact product up to the multiple, or to
 * the nearest penny where no multiple is given.
 *
 * Worked example: 5210 by 2.74: 5352.75. 18.04 by 2.74 up to 0.04: 18.56.
 */
import { upliftedAmount } from '../../domain/uplift/upliftedAmount';
import { exactText } from '../../domain/money/exact';
import { percentage } from '../../domain/money/percentage';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { optional, readInput } from '../typed/inputFields';
import { numberAboveNought, numberFromNought } from '../typed/inputKinds';
import { percentOfChange } from '../typed/priceKinds';

const fields = { amount: numberFromNought, percent: percentOfChange, upTo: optional(numberAboveNought) };

export function calculateApplyUplift(input: unknown): CalculationResult {
  const read = readInput('apply-uplift', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { amount, percent, upTo } = read.value;
  return calculated({ amount: exactText(upliftedAmount(amount, percentage(percent), upTo ?? null)) });
}
