/**
 * The headline range: the fee for thousands of draws, each parameter drawn from its own triangle and independently, and
 * the 10th, 50th and 90th percentile of the outcomes. The same seed gives the same digits everywhere.
 *
 * Independence is a simplification: where dear places go with high pay, the true range is wider.
 * The standard error of the mean is √(Σ (fee − mean)² ÷ (draws − 1) ÷ draws): how far the mean would move with another seed.
 */
import { ascending, percentileInOrder } from '../benchmarks/percentile';
import { exact, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { EmploymentRules } from '../staffing/employmentRules';
import { distributionOf, type Distribution } from './distribution';
import type { NeedsProfile } from './needsProfile';
import { pointOf, type ParameterRanges } from './parameters';
import { seededDraws, triangularDraw } from './seededDraws';
import { shouldCostLines, totalOf } from './shouldCostLines';

export const usualDraws = 10_000;
export const usualSeed = 1;

export interface Simulation {
  readonly draws: number;
  readonly seed: number;
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
  /** Told after each draw how many are done; false stops the work. */
  readonly goOn?: (done: number) => boolean;
}

/** Null where it was stopped before its end. */
export function simulate(
  profile: NeedsProfile,
  ranges: ParameterRanges,
  rules: EmploymentRules,
  { draws, seed, goOn = () => true }: Draws,
): Simulation | null {
  const next = seededDraws(seed);
  const fees: Exact[] = [];
  while (fees.length < draws) {
    const point = pointOf((id) => triangularDraw(ranges[id], next));
    fees.push(totalOf(shouldCostLines(profile, point, rules)).pounds);
    if (!goOn(fees.length)) return null;
  }
  return summaryOf(fees, seed);
}

function summaryOf(fees: readonly Exact[], seed: number): Simulation {
  const inOrder = ascending(fees);
  const at = (share: string) => poundsPer('week', percentileInOrder(inOrder, exact(share)) ?? zero);
  const mean = sumOf(fees).dividedBy(Math.max(1, fees.length));
  return {
    draws: fees.length,
    seed,
    mean: poundsPer('week', mean),
    standardError: poundsPer('week', standardErrorOf(fees, mean)),
    p10: at('0.1'),
    p50: at('0.5'),
    p90: at('0.9'),
    distribution: distributionOf(inOrder),
  };
}

function standardErrorOf(fees: readonly Exact[], mean: Exact): Exact {
  if (fees.length < 2) return zero;
  const squares = sumOf(fees.map((fee) => fee.minus(mean).pow(2)));
  return squares
    .dividedBy(fees.length - 1)
    .dividedBy(fees.length)
    .sqrt();
}
