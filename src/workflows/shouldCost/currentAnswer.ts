/** The should-cost of the needs as typed, with the simulation where it was made of the very same needs on the same day. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { usualDraws, usualSeed } from '../../domain/shouldCost/simulate';
import {
  simulationOf,
  type ShouldCostSimulation,
  type ShouldCostToSimulate,
} from '../jobs/simulateShouldCost';
import type { LocalFigure } from '../figures/localFigures';
import { shouldCostOf } from './answer';
import type { TypedNeeds } from './typedNeeds';
import { understoodNeeds } from './understoodNeeds';

export interface CurrentNeeds {
  readonly typed: TypedNeeds;
  readonly asAt: IsoDate;
  readonly localFigures: readonly LocalFigure[];
  readonly simulation: ShouldCostSimulation | null;
  /** What the simulation was made of, as `simulatedOf` says it. */
  readonly simulatedFor: string | null;
}

/** What to simulate; null while something typed cannot be meant. */
export function toSimulate({
  typed,
  asAt,
  localFigures,
}: Omit<CurrentNeeds, 'simulation' | 'simulatedFor'>): ShouldCostToSimulate | null {
  const { json, value } = understoodNeeds(typed);
  return value === null ? null : { needs: json, asAt, localFigures, draws: usualDraws, seed: usualSeed };
}

/** Two simulations of the same text have the same digits. */
export function simulatedOf(job: ShouldCostToSimulate): string {
  return JSON.stringify(job);
}

/** Null where the needs cannot be understood, or no figures are held for the day. */
export function currentAnswer(current: CurrentNeeds): ShouldCostAnswer | null {
  const { value } = understoodNeeds(current.typed);
  if (value === null) return null;
  const answer = shouldCostOf(value, current.asAt, null, current).value;
  const job = toSimulate(current);
  const simulated = current.simulation?.simulated ?? null;
  const isOfThese = simulated !== null && job !== null && simulatedOf(job) === current.simulatedFor;
  return answer === null || !isOfThese ? answer : { ...answer, simulation: simulationOf(simulated) };
}
