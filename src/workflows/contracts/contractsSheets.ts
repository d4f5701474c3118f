/**
 * The sheets of the contracts that were typed, with a soft block and a rate card where there are such. Where the terms were
 * simulated as they stand, that run is on them too: what the background simulated is written, and not simulated again.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Simulations } from '../../domain/contracts/simulated/simulateContracts';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { wholeOf, type InPieces } from '../jobs/acrossThreads';
import type { JsonObject } from '../typed/jsonValue';
import { contractsWorkbook } from './answer';
import { runSimulations, readSimulations } from './runSimulations';
import { typedComparison } from './onScreen';
import { rateCardToWrite } from './rateCardOnScreen';
import { fileToSimulate, simulationInput } from './simulationInput';
import type { TypedContracts } from './typedContracts';

export interface ContractsToWrite {
  readonly typed: TypedContracts;
  /** What the last run was to simulate, and what it simulated, in pieces; null where none was. */
  readonly simulated: { readonly toSimulate: string; readonly simulated: InPieces | null } | null;
  /** The rate card that was read; null where none was. */
  readonly received: ReceivedWorkbook | null;
  /** The day on which the fee is held against it. */
  readonly asAt: IsoDate;
}

/** Null while something typed stands in the way. */
export function contractsSheets(
  { typed, simulated, received, asAt }: ContractsToWrite,
  today: IsoDate,
): WorkbookGrid | null {
  const comparison = typedComparison(typed);
  const file = fileToSimulate(typed);
  if (comparison === null || file === null) return null;
  const toSimulate = simulationInput(typed);
  const hasSimulation = toSimulate !== null && JSON.stringify(toSimulate) === simulated?.toSimulate;
  const run = hasSimulation ? keptRun(simulated.simulated) : null;
  const rateCard = rateCardToWrite(received, typed.rateCard, asAt);
  return contractsWorkbook(comparison, today, run ?? expectedAlone(file), rateCard);
}

function keptRun(simulated: InPieces | null): Simulations | null {
  // The job answers with a `SimulatedContracts`, and with nothing else.
  return simulated === null ? null : (wholeOf(simulated) as Simulations);
}

/** Without a run only what is expected of the soft block is worked out. */
function expectedAlone(file: JsonObject): Simulations | null {
  const { toSimulate } = readSimulations(file);
  return toSimulate === null ? null : runSimulations(toSimulate, () => true);
}
