/**
 * `pooling`: what councils gain by holding their places together.
 *
 * In: councils ([{load, beds}]). Out: separate {overflow, void} and pooled {refused, occupancy, overflow, void}, in
 * children and places. A council that is worse off together is named in a sentence beside the answer.
 *
 * Worked example: loads 1 and 10 with 5 beds each: separate overflow 5.642589, pooled 2.855384; council 1 is worse off.
 */
import { poolPlaces, type CouncilDemand } from '../../domain/contracts/councils/pooling';
import { exactText } from '../../domain/money/exact';
import { notCalculated, type CalculationResult } from './calculation';
import { isObject, readInput, type InputKind } from '../typed/inputFields';
import { childrenNeedingAPlace, wholePlaces } from '../typed/placeKinds';
import { resultOf } from './termsResult';

const councilList: InputKind<readonly CouncilDemand[]> = {
  expected: 'a list of councils such as [{"load": 4, "beds": 5}]',
  read: (given) => {
    if (!Array.isArray(given) || given.length === 0) return null;
    const councils = given.flatMap((council: unknown, index) => councilFrom(council, index) ?? []);
    return councils.length === given.length ? { value: councils } : null;
  },
};

function councilFrom(given: unknown, index: number): CouncilDemand | null {
  if (!isObject(given)) return null;
  const load = childrenNeedingAPlace.read(given['load']);
  const places = wholePlaces.read(given['beds']);
  const known = Object.keys(given).every((name) => ['load', 'beds'].includes(name));
  if (load === null || places === null || !known) return null;
  return { name: `council ${String(index + 1)}`, load: load.value, places: places.value };
}

export function calculatePooling(input: unknown): CalculationResult {
  const read = readInput('pooling', { councils: councilList }, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  return resultOf(poolPlaces(read.value.councils), ({ separate, pooled }) => ({
    separate: { overflow: exactText(separate.overflow), void: exactText(separate.vacant) },
    pooled: {
      refused: exactText(pooled.refused),
      occupancy: exactText(pooled.occupancy),
      overflow: exactText(pooled.overflow),
      void: exactText(pooled.vacant),
    },
  }));
}
