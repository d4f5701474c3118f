/**
 * `erlang-load`: how many children may need a place before a given share of them is placed elsewhere.
 *
 * In: beds (need not be whole), refused (a share between nought and one). Out: load.
 *
 * Worked example: 15 beds and 0.01: 8.108 children.
 */
import { loadFor } from '../../domain/contracts/occupancy/erlangContinuous';
import { exactText } from '../../domain/money/exact';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { shareBetween, somePlaces } from '../typed/placeKinds';

const fields = { beds: somePlaces, refused: shareBetween };

export function calculateErlangLoad(input: unknown): CalculationResult {
  const read = readInput('erlang-load', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  return calculated({ load: exactText(loadFor(read.value.beds, read.value.refused)) });
}
