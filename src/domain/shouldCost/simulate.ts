/**
 * The simulated range: the fee for thousands of draws, each parameter from its own triangle, all of one home moving together by
 * a common factor (correlation 0.5 unless said otherwise), and the 10th, 50th and 90th percentile of the outcomes. The same
 * seed gives the same digits everywhere.
 *
 * Independent draws, a correlation of 0, narrow the range: where dear places go with high pay, the true one is wider.
 * The standard error of the mean is √(Σ (fee − mean)² ÷ (draws − 1) ÷ draws): how far the mean would move with another seed.
 */
import { unsafeNumber } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { EmploymentRules } from '../staffing/employmentRules';
import { inTriangle, placesTogether, squareRoot } from './commonFactor';
import { distributionOf, percentileOf, pounds, type Distribution } from './distribution';
import type { NeedsProfile } from './needsProfile';
import { parameterIds, type ParameterId, type ParameterRanges } from './parameters';
import { seededDraws } from './seededDraws';
import { shouldCostInDoubles } from './shouldCostInDoubles';

export const usualDraws = 10_000;
export const usualSeed = 1;
export const usualCorrelation = 0.5;

export interface Simulation {
  readonly draws: number;
  readonly seed: number;
  /** Of the parameters with one another, 0 to 1. */
  readonly correlation: number;
  readonly mean: Weekly;
  /** Of the mean; nought for a single draw. */
  readonly standardError: Weekly;
  readonly p10: Weekly;
  readonly p50: Weekly;
  readonly p90: Weekly;
  readonly distribution: Distribution;
}

export interface Draws {
  readonly draws: number;
  readonly seed: number;
  /** Usual where absent. */
  readonly correlation?: number;
  /** Told after each draw how many are done; false stops the work. */
  readonly goOn?: (done: number) => boolean;
}

/** Null where it was stopped before its end. */
export function simulate(
  profile: NeedsProfile,
  ranges: ParameterRanges,
  rules: EmploymentRules,
  { draws, seed, correlation = usualCorrelation, goOn = () => true }: Draws,
): Simulation | null {
  const next = seededDraws(seed);
  const feeAt = shouldCostInDoubles(profile, rules);
  const triangles = parameterIds.map((id) => {
    const { low, central, high } = ranges[id];
    return { id, low: unsafeNumber(low), central: unsafeNumber(central), high: unsafeNumber(high) };
  });
  const fees: number[] = [];
  while (fees.length < draws) {
    const places = placesTogether(triangles.length, correlation, next);
    const point = Object.fromEntries(
      triangles.map(({ id, low, central, high }, index) => {
        const drawn = inTriangle(places[index] ?? 0, low, central, high);
        return [id, id === 'places' ? Math.max(1, Math.round(drawn)) : drawn];
      }),
    ) as Record<ParameterId, number>;
    fees.push(feeAt(point));
    if (!goOn(fees.length)) return null;
  }
  return summaryOf(fees, seed, correlation);
}

function summaryOf(fees: readonly number[], seed: number, correlation: number): Simulation {
  const inOrder = [...fees].sort((first, second) => first - second);
  const mean = fees.reduce((sum, fee) => sum + fee, 0) / Math.max(1, fees.length);
  const weekly = (value: number) => poundsPer('week', pounds(value));
  return {
    draws: fees.length,
    seed,
    correlation,
    mean: weekly(mean),
    standardError: weekly(standardErrorOf(fees, mean)),
    p10: weekly(percentileOf(inOrder, 0.1)),
    p50: weekly(percentileOf(inOrder, 0.5)),
    p90: weekly(percentileOf(inOrder, 0.9)),
    distribution: distributionOf(inOrder),
  };
}

function standardErrorOf(fees: readonly number[], mean: number): number {
  if (fees.length < 2) return 0;
  const squares = fees.reduce((sum, fee) => sum + (fee - mean) * (fee - mean), 0);
  return squareRoot(squares / (fees.length - 1) / fees.length);
}
