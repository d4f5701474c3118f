/**
 * Contracts played through away from the pane: what came of it to be shown, as JSON, and the whole answer in pieces, so that
 * the sheets are written from it and nothing is played a second time.
 */
import { simulateContractsPlayed } from '../contracts/simulateContracts';
import type { JsonObject } from '../typed/jsonValue';
import { inPieces, type InPieces } from './acrossThreads';
import type { Job } from './job';

export interface PlayedInBackground {
  readonly shown: JsonObject;
  /** A `PlayedContracts` in pieces; null where it could not be played, and what is shown says why. */
  readonly played: InPieces | null;
}

export const playContractsHere: Job<unknown, PlayedInBackground> = (input, goOn) => {
  const answer = simulateContractsPlayed(input, goOn);
  if (answer === null) return null;
  const { shown, played } = answer;
  return { shown, played: played === null ? null : inPieces(played) };
};
