/**
 * Contracts simulated away from the pane: what came of it to be shown, as JSON, and the whole answer in pieces, so that
 * the sheets are written from it and nothing is simulated a second time.
 */
import { simulateContractsWhole } from '../contracts/simulateContracts';
import type { JsonObject } from '../typed/jsonValue';
import { inPieces, type InPieces } from './acrossThreads';
import type { Job } from './job';

export interface SimulatedInBackground {
  readonly shown: JsonObject;
  /** A `SimulatedContracts` in pieces; null where it could not be simulated, and what is shown says why. */
  readonly simulated: InPieces | null;
}

export const simulateContractsHere: Job<unknown, SimulatedInBackground> = (input, goOn) => {
  const answer = simulateContractsWhole(input, goOn);
  if (answer === null) return null;
  const { shown, simulated } = answer;
  return { shown, simulated: simulated === null ? null : inPieces(simulated) };
};
