/**
 * `erlang`: how often so many places are full when a child needs one (Erlang's loss formula).
 *
 * In: beds, load (children needing a place at the same time). Out: refused (the share placed elsewhere), occupancy,
 * carried, overflow (children), distribution (how much of the time 0, 1 … beds are occupied).
 *
 * Shares come out to 40 significant digits and at most 60 decimal places: with a tiny load the rest says nothing.
 *
 * Worked example: 5 beds and a load of 3: refused 0.110054…, occupancy 0.533967…, carried 2.669836….
 */
import { loadIsMeant, placesAreMeant } from '../../domain/contracts/models/checkContract';
import { contractFindingInWords } from '../../domain/contracts/contractFinding';
import { erlangLoss, occupancyDistribution } from '../../domain/contracts/occupancy/erlangLoss';
import { exactText, type Exact } from '../../domain/money/exact';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { childrenNeedingAPlace, wholePlaces } from '../typed/placeKinds';

const fields = { beds: wholePlaces, load: childrenNeedingAPlace };

export function calculateErlang(input: unknown): CalculationResult {
  const read = readInput('erlang', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { beds, load } = read.value;
  const findings = [...placesAreMeant(beds), ...loadIsMeant(load)];
  if (findings.length > 0) return notCalculated(...findings.map(contractFindingInWords));
  const { refused, occupancy, carried, overflow } = erlangLoss(beds, load);
  return calculated({
    refused: shareText(refused),
    occupancy: shareText(occupancy),
    carried: shareText(carried),
    overflow: shareText(overflow),
    distribution: occupancyDistribution(beds, load).map(shareText),
  });
}

const mostDecimals = 60;

function shareText(value: Exact): string {
  return exactText(value.toDecimalPlaces(mostDecimals));
}
