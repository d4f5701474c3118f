/** The simulated range of a should-cost: the needs as JSON, as the command line reads them, and the draws. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { exact, exactText } from '../../domain/money/exact';
import { poundsPer, type Weekly } from '../../domain/money/moneyPer';
import type { Simulation } from '../../domain/shouldCost/simulate';
import type { LocalFigure } from '../figures/localFigures';
import { findingInWords } from '../../domain/evidence/findingWords';
import { shouldCostOf } from '../shouldCost/answer';
import { readNeedsProfile } from '../shouldCost/ask';
import type { Job } from './job';

export interface ShouldCostToSimulate {
  readonly needs: unknown;
  readonly asAt: IsoDate;
  readonly draws: number;
  readonly seed: number;
  /** A council’s own figures in the place of published ones. */
  readonly localFigures?: readonly LocalFigure[];
}

/** Pounds a week as exact decimal text. */
export interface SimulatedShouldCost {
  readonly draws: number;
  readonly seed: number;
  readonly correlation: number;
  readonly mean: string;
  readonly standardError: string;
  readonly p10: string;
  readonly p50: string;
  readonly p90: string;
  readonly distribution: {
    readonly from: string;
    readonly to: string;
    readonly counts: readonly number[];
    readonly percentiles: readonly string[];
  };
}

export interface ShouldCostSimulation {
  /** Null where the needs could not be understood; the problems then say why. */
  readonly simulated: SimulatedShouldCost | null;
  readonly problems: readonly string[];
}

export const simulateShouldCost: Job<ShouldCostToSimulate, ShouldCostSimulation> = (
  { needs, asAt, draws, seed, localFigures = [] },
  goOn,
) => {
  const read = readNeedsProfile(needs);
  if (read.kind === 'notUnderstood') return { simulated: null, problems: read.problems };
  const moved = (done: number) => done % reportEvery !== 0 || goOn(done / draws);
  const { value, findings } = shouldCostOf(read.value, asAt, { draws, seed, goOn: moved }, { localFigures });
  if (value === null) return { simulated: null, problems: findings.map(findingInWords) };
  return value.simulation === null ? null : { simulated: asText(value.simulation), problems: [] };
};

const reportEvery = 100;

function asText({ draws, seed, correlation, distribution, ...figures }: Simulation): SimulatedShouldCost {
  const text = (amount: Weekly) => exactText(amount.pounds);
  const { from, to, counts, percentiles } = distribution;
  return {
    draws,
    seed,
    correlation,
    mean: text(figures.mean),
    standardError: text(figures.standardError),
    p10: text(figures.p10),
    p50: text(figures.p50),
    p90: text(figures.p90),
    distribution: {
      from: exactText(from),
      to: exactText(to),
      counts,
      percentiles: percentiles.map(exactText),
    },
  };
}

/** The simulation again, to set a fee on it. */
export function simulationOf({
  draws,
  seed,
  correlation,
  distribution,
  ...figures
}: SimulatedShouldCost): Simulation {
  const amount = (text: string) => poundsPer('week', text);
  return {
    draws,
    seed,
    correlation,
    mean: amount(figures.mean),
    standardError: amount(figures.standardError),
    p10: amount(figures.p10),
    p50: amount(figures.p50),
    p90: amount(figures.p90),
    distribution: {
      from: exact(distribution.from),
      to: exact(distribution.to),
      counts: distribution.counts,
      percentiles: distribution.percentiles.map(exact),
    },
  };
}
