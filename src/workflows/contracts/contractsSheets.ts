/**
 * The sheets of the contracts that were typed, with a soft block and a rate card where there are such. Where the terms were
 * played through as they stand, that run is on them too: what the background played is written, and not played again.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { PlayedContracts } from '../../domain/contracts/simulated/simulateContracts';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { wholeOf, type InPieces } from '../jobs/acrossThreads';
import type { JsonObject } from '../typed/jsonValue';
import { contractsWorkbook } from './answer';
import { playContracts, readPlayedContracts } from './playContracts';
import { typedComparison } from './onScreen';
import { rateCardToWrite } from './rateCardOnScreen';
import { fileToPlay, simulationAsked } from './simulationAsked';
import type { TypedContracts } from './typedContracts';

export interface ContractsToWrite {
  readonly typed: TypedContracts;
  /** What the last run was asked to play, and what it played, in pieces; null where none was. */
  readonly played: { readonly asked: string; readonly played: InPieces | null } | null;
  /** The rate card that was read; null where none was. */
  readonly received: ReceivedWorkbook | null;
  /** The day on which the fee is held against it. */
  readonly asAt: IsoDate;
}

/** Null while something typed stands in the way. */
export function contractsSheets(
  { typed, played, received, asAt }: ContractsToWrite,
  today: IsoDate,
): WorkbookGrid | null {
  const comparison = typedComparison(typed);
  const file = fileToPlay(typed);
  if (comparison === null || file === null) return null;
  const asked = simulationAsked(typed);
  const isPlayed = asked !== null && JSON.stringify(asked) === played?.asked;
  const run = isPlayed ? keptRun(played.played) : null;
  const rateCard = rateCardToWrite(received, typed.rateCard, asAt);
  return contractsWorkbook(comparison, today, run ?? expectedAlone(file), rateCard);
}

function keptRun(played: InPieces | null): PlayedContracts | null {
  // The job answers with a `PlayedContracts`, and with nothing else.
  return played === null ? null : (wholeOf(played) as PlayedContracts);
}

/** Without a run only what is expected of the soft block is worked out. */
function expectedAlone(file: JsonObject): PlayedContracts | null {
  const { asked } = readPlayedContracts(file);
  return asked === null ? null : playContracts(asked, () => true);
}
