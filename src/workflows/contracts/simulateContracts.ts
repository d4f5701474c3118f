/**
 * Contracts, and a soft block where the file has one, simulated with a seed: JSON in and JSON out, decimals as text,
 * so that a background worker can be handed both. A file without `simulation` is simulated as usual: 1,000 years, seed 1.
 *
 * `goOn` hears which part is done, from 0 to 1, and says false to stop; the answer is then null. What cannot be simulated is
 * answered with `findings` alone: whole sentences.
 */
import type { Simulations } from '../../domain/contracts/simulated/simulateContracts';
import type { JsonObject } from '../typed/jsonValue';
import { simulationsAsJson } from './simulationsAsJson';
import { runSimulations, readSimulations } from './runSimulations';

export function simulateContractsJson(input: unknown, goOn: (part: number) => boolean): JsonObject | null {
  return simulateContractsWhole(input, goOn)?.shown ?? null;
}

/** The same, and beside it what was simulated, from which sheets are written. */
export function simulateContractsWhole(
  input: unknown,
  goOn: (part: number) => boolean,
): { readonly shown: JsonObject; readonly simulated: Simulations | null } | null {
  const { toSimulate, sentences } = readSimulations(input, { always: true });
  if (toSimulate === null)
    return { shown: { findings: sentences, simulation: null, softBlock: null }, simulated: null };
  const simulated = runSimulations(toSimulate, goOn);
  return simulated === null
    ? null
    : { shown: { findings: sentences, ...simulationsAsJson(simulated) }, simulated };
}

/** What stands in the way of simulating, and what to look at, before anything is simulated. */
export function simulationFindings(input: unknown): {
  readonly canBeSimulated: boolean;
  readonly sentences: readonly string[];
} {
  const { toSimulate, sentences } = readSimulations(input, { always: true });
  return { canBeSimulated: toSimulate !== null, sentences };
}
