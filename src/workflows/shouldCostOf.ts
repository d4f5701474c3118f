/** A should-cost of one profile on one day: the range, what moves it most, the simulated range and the parameters used. */
import type { IsoDate } from '../domain/calendar/isoDate';
import type { Finding } from '../domain/evidence/finding';
import type { FeeReview } from '../domain/review/feeReview';
import type { NeedsProfile } from '../domain/shouldCost/needsProfile';
import type { ParameterRanges } from '../domain/shouldCost/parameters';
import { shouldCost, type ShouldCost } from '../domain/shouldCost/shouldCost';
import { simulate, type Draws, type Simulation } from '../domain/shouldCost/simulate';
import { variances, type SubmittedByCategory, type Variance } from '../domain/shouldCost/variance';
import type { EmploymentRules } from '../domain/staffing/employmentRules';
import { employmentRulesInForce } from '../reference/employmentRulesInForce';
import { referenceParameters } from './shouldCostParameters';
import type { ReadProfile } from './shouldCostProfile';

export interface ShouldCostAnswer {
  readonly asAt: IsoDate;
  readonly profile: NeedsProfile;
  readonly ranges: ParameterRanges;
  readonly rules: EmploymentRules;
  readonly cost: ShouldCost;
  /** Null where it was stopped. */
  readonly simulation: Simulation | null;
  /** Null where no submission is set against it. */
  readonly variances: readonly Variance[] | null;
}

export function shouldCostOf(
  { profile, ownRanges }: ReadProfile,
  asAt: IsoDate,
  draws: Draws,
  submitted: SubmittedByCategory | null,
): { readonly answer: ShouldCostAnswer | null; readonly findings: readonly Finding[] } {
  const { value: rules, findings } = employmentRulesInForce(asAt);
  if (rules === null) return { answer: null, findings };
  const ranges = { ...referenceParameters(rules), ...ownRanges };
  const cost = shouldCost(profile, ranges, rules);
  const simulation = simulate(profile, ranges, rules, draws);
  const compared = submitted === null ? null : variances(cost.lines, submitted);
  return {
    answer: { asAt, profile, ranges, rules, cost, simulation, variances: compared },
    findings,
  };
}

/** What a reviewed fee holds in each category a week. */
export function submittedByCategory({ breakdown }: FeeReview): SubmittedByCategory {
  return Object.fromEntries(breakdown.categories.map(({ category, weekly }) => [category, weekly]));
}
