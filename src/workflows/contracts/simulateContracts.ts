/**
 * Contracts, and a soft block where the file has one, played through with a seed: JSON in and JSON out, decimals as text,
 * so that a background worker can be handed both. A file without `simulation` is played as usual: 1,000 years, seed 1.
 *
 * `goOn` hears which part is done, from 0 to 1, and says false to stop; the answer is then null. What cannot be played is
 * answered with `findings` alone: whole sentences.
 */
import type { PlayedContracts } from '../../domain/contracts/simulated/simulateContracts';
import type { JsonObject } from '../typed/jsonValue';
import { playedAsJson } from './playedAsJson';
import { playContracts, readPlayedContracts } from './playContracts';

export function simulateContractsJson(input: unknown, goOn: (part: number) => boolean): JsonObject | null {
  return simulateContractsPlayed(input, goOn)?.shown ?? null;
}

/** The same, and beside it what was played, from which sheets are written. */
export function simulateContractsPlayed(
  input: unknown,
  goOn: (part: number) => boolean,
): { readonly shown: JsonObject; readonly played: PlayedContracts | null } | null {
  const { asked, sentences } = readPlayedContracts(input, { always: true });
  if (asked === null)
    return { shown: { findings: sentences, simulation: null, softBlock: null }, played: null };
  const played = playContracts(asked, goOn);
  return played === null ? null : { shown: { findings: sentences, ...playedAsJson(played) }, played };
}

/** What stands in the way of playing, and what to look at, before anything is played. */
export function simulationFindings(input: unknown): {
  readonly canBePlayed: boolean;
  readonly sentences: readonly string[];
} {
  const { asked, sentences } = readPlayedContracts(input, { always: true });
  return { canBePlayed: asked !== null, sentences };
}
