/** The simulated range of a should-cost: the needs as JSON, as the command line reads them, and the draws. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { exactText } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import type { Simulation } from '../../domain/shouldCost/simulate';
import { findingInWords } from '../reviewInWords';
import { shouldCostOf } from '../shouldCostOf';
import { readNeedsProfile } from '../shouldCostProfile';
import type { Job } from './job';

export interface ShouldCostToSimulate {
  readonly needs: unknown;
  readonly asAt: IsoDate;
  readonly draws: number;
  readonly seed: number;
}

/** Pounds a week as exact decimal text. */
export interface SimulatedShouldCost {
  readonly draws: number;
  readonly seed: number;
  readonly mean: string;
  readonly p10: string;
  readonly p50: string;
  readonly p90: string;
}

export interface ShouldCostSimulation {
  /** Null where the needs could not be understood; the problems then say why. */
  readonly simulated: SimulatedShouldCost | null;
  readonly problems: readonly string[];
}

export const simulateShouldCost: Job<ShouldCostToSimulate, ShouldCostSimulation> = (
  { needs, asAt, draws, seed },
  goOn,
) => {
  const read = readNeedsProfile(needs);
  if (read.kind === 'notUnderstood') return { simulated: null, problems: read.problems };
  const moved = (done: number) => done % reportEvery !== 0 || goOn(done / draws);
  const { answer, findings } = shouldCostOf(read.value, asAt, { draws, seed, goOn: moved }, null);
  if (answer === null) return { simulated: null, problems: findings.map(findingInWords) };
  return answer.simulation === null ? null : { simulated: asText(answer.simulation), problems: [] };
};

const reportEvery = 100;

function asText({ draws, seed, mean, p10, p50, p90 }: Simulation): SimulatedShouldCost {
  const text = (amount: Weekly) => exactText(amount.pounds);
  return { draws, seed, mean: text(mean), p10: text(p10), p50: text(p50), p90: text(p90) };
}
