/**
 * `provider-fee`: the weekly fee for a child that covers a home's cost at an occupancy, F ÷ (N × o) + V.
 *
 * In: fixed (a week, the whole home), variable (a week, each child), places, occupancy (a share of one). Out: fee.
 *
 * Worked example: 14000, 900, 4 places: 4,400 at 1 and 5,275 at 0.8.
 */
import { providerFee } from '../../domain/contracts/models/providerView';
import { exactText } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { numberAboveNought, numberFromNought } from '../typed/inputKinds';
import { shareOfOne } from '../typed/placeKinds';

const fields = {
  fixed: numberFromNought,
  variable: numberFromNought,
  places: numberAboveNought,
  occupancy: shareOfOne,
};

export function calculateProviderFee(input: unknown): CalculationResult {
  const read = readInput('provider-fee', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { fixed, variable, places, occupancy } = read.value;
  const costs = { fixed: poundsPer('week', fixed), perChild: poundsPer('week', variable) };
  const fee = providerFee(costs, places, occupancy);
  return fee === null
    ? notCalculated('At an occupancy of nought no fee covers the cost: more than nought is expected.')
    : calculated({ fee: exactText(fee) });
}
