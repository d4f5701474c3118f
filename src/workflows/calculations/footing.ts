/**
 * `footing`: whether a printed total is the sum of its lines.
 *
 * In: lines (a list, or amounts by name), printedTotal, tolerance (what rounding may explain; nought where absent).
 * Out: sum, difference (printed total − sum), foots.
 *
 * Worked example: 8.573, 0.148, 1.230, 1.396, −0.618 printed as 10.729: sum 10.729, difference 0, foots true.
 */
import { footing } from '../../domain/unitCost/footing';
import { exactText, zero } from '../../domain/money/exact';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { optional, readInput } from '../typed/inputFields';
import { anyNumber, numberFromNought } from '../typed/inputKinds';
import { lineAmounts } from './numberLists';

const fields = { lines: lineAmounts, printedTotal: anyNumber, tolerance: optional(numberFromNought) };

export function calculateFooting(input: unknown): CalculationResult {
  const read = readInput('footing', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { lines, printedTotal, tolerance } = read.value;
  const { sum, difference, foots } = footing(lines, printedTotal, tolerance ?? zero);
  return calculated({ sum: exactText(sum), difference: exactText(difference), foots });
}
