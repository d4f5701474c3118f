/**
 * The sheets of the contracts that were typed. A soft block is on them where one was set up; where the terms were played
 * through as they stand, the same run is on them too: its seed makes it the same again.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { PlayedContracts } from '../../domain/contracts/simulateContracts';
import type { WorkbookGrid } from '../../sheets/grid';
import type { JsonObject } from '../calculations/calculation';
import { contractsWorkbook } from '../compareContracts';
import { playContracts, readPlayedContracts } from '../playContracts';
import { typedComparison } from './contractsOnScreen';
import { fileToPlay, simulationAsked } from './simulationAsked';
import type { TypedContracts } from './typedContracts';

/** `played`: what the last run was asked to play, or null. Null while something typed stands in the way. */
export function contractsSheets(
  typed: TypedContracts,
  played: string | null,
  today: IsoDate,
): WorkbookGrid | null {
  const comparison = typedComparison(typed);
  const file = fileToPlay(typed);
  if (comparison === null || file === null) return null;
  const asked = simulationAsked(typed);
  const isPlayed = asked !== null && JSON.stringify(asked) === played;
  return contractsWorkbook(comparison, today, playedAgain(isPlayed ? asked : file));
}

/** Without a run only what is expected of the soft block is worked out. */
function playedAgain(file: JsonObject): PlayedContracts | null {
  const { asked } = readPlayedContracts(file);
  return asked === null ? null : playContracts(asked, () => true);
}
