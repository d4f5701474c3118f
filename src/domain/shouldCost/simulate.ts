/**
 * The headline range: the fee for thousands of draws, each parameter drawn from its own triangle and independently, and
 * the 10th, 50th and 90th percentile of the outcomes. The same seed gives the same digits everywhere.
 *
 * Independence is a simplification: where dear places go with high pay, the true range is wider.
 */
import { percentileOf } from '../benchmarks/percentile';
import { exact, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { EmploymentRules } from '../staffing/employmentRules';
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
  readonly p10: Weekly;
  readonly p50: Weekly;
  readonly p90: Weekly;
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
  const totals: Exact[] = [];
  while (totals.length < draws) {
    const point = pointOf((id) => triangularDraw(ranges[id], next));
    totals.push(totalOf(shouldCostLines(profile, point, rules)).pounds);
    if (!goOn(totals.length)) return null;
  }
  const at = (share: string) => poundsPer('week', percentileOf(totals, exact(share)) ?? zero);
  const mean = poundsPer('week', sumOf(totals).dividedBy(draws));
  return { draws, seed, mean, p10: at('0.1'), p50: at('0.5'), p90: at('0.9') };
}
