/**
 * `uplift-evidence`: what a rise in costs is worth to the fee.
 *
 * In: staffing and staffingPercent, other ([{amount, percent}]), return, returnRule ("frozen" or "sameMarkUp").
 * Out: weekly (the rise), percent (of the old fee), fee (the new one); exact.
 *
 * Worked example: 3200 by 3.8, other 1300 by 2.3, return 500: frozen 151.5, 3.03 %, 5151.5; same mark-up 168.33.
 */
import { evidencedRise, returnRules } from '../../domain/requests/upliftEvidence';
import { exactText } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { percentage } from '../../domain/money/percentage';
import { notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { numberFromNought, oneOf } from '../typed/inputKinds';
import { listOf, partsOf } from '../typed/nestedKinds';
import { percentOfChange } from '../typed/priceKinds';
import { resultOf } from './workedResult';

const fields = {
  staffing: numberFromNought,
  staffingPercent: percentOfChange,
  other: listOf('other costs', partsOf({ amount: numberFromNought, percent: percentOfChange }), 0),
  return: numberFromNought,
  returnRule: oneOf(returnRules),
};

export function calculateUpliftEvidence(input: unknown): CalculationResult {
  const read = readInput('uplift-evidence', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { staffing, staffingPercent, other, return: statedReturn, returnRule } = read.value;
  const costs = [{ amount: staffing, percent: staffingPercent }, ...other].map(({ amount, percent }) => ({
    weekly: poundsPer('week', amount),
    change: percentage(percent),
  }));
  const rise = evidencedRise(costs, poundsPer('week', statedReturn), returnRule);
  return resultOf(rise, ({ rise: { pounds }, change, newFee }) => ({
    weekly: exactText(pounds),
    percent: exactText(change.percent),
    fee: exactText(newFee.pounds),
  }));
}
