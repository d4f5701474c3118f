/**
 * `erlang-beds`: how many places keep the share placed elsewhere at a given figure; not rounded to whole places.
 *
 * In: load (children needing a place), refused (a share between nought and one). Out: beds.
 *
 * Worked example: a load of 1 and 0.5: exactly 1; a load of 8.108 and 0.01: 14.99994.
 */
import { loadIsMeant } from '../../domain/contracts/models/checkContract';
import { contractFindingInWords } from '../../domain/contracts/contractFinding';
import { placesFor } from '../../domain/contracts/occupancy/erlangContinuous';
import { exactText } from '../../domain/money/exact';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { childrenNeedingAPlace, shareBetween } from '../typed/placeKinds';

const fields = { load: childrenNeedingAPlace, refused: shareBetween };

export function calculateErlangBeds(input: unknown): CalculationResult {
  const read = readInput('erlang-beds', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { load, refused } = read.value;
  const findings = loadIsMeant(load);
  if (findings.length > 0) return notCalculated(...findings.map(contractFindingInWords));
  return calculated({ beds: exactText(placesFor(load, refused)) });
}
