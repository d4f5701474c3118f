/** A should-cost of one profile on one day: the range, what moves it most, the simulated range, the band and its rate. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Validated } from '../../domain/evidence/validated';
import { bandOf } from '../../domain/shouldCost/bands';
import { hoursAhead } from '../../domain/shouldCost/hoursAhead';
import { orientedFor, shouldCost } from '../../domain/shouldCost/shouldCost';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { simulate, type Draws } from '../../domain/shouldCost/simulate';
import { employmentRulesInForce } from '../../reference/employmentRulesInForce';
import { ownRules, type OwnFigures } from '../figures/localFigures';
import { referenceParameters } from './parameters';
import type { ReadProfile } from './ask';

/** `draws` is null where no simulation is wanted; `own` figures stand in for published ones. */
export function shouldCostOf(
  { profile, ownRanges, bands, rates }: ReadProfile,
  asAt: IsoDate,
  draws: Draws | null,
  own: OwnFigures = {},
): Validated<ShouldCostAnswer> {
  const { value: rules, findings } = employmentRulesInForce(asAt, ownRules(own, asAt));
  if (rules === null) return { value: null, findings };
  const ranges = orientedFor(profile, { ...referenceParameters(rules), ...ownRanges }, rules);
  const answer: ShouldCostAnswer = {
    asAt,
    profile,
    ranges,
    rules,
    cost: shouldCost(profile, ranges, rules),
    simulation: draws === null ? null : simulate(profile, ranges, rules, draws),
    ahead: hoursAhead(profile, ranges, rules),
    bands,
    band: bandOf(profile, bands, asAt),
    rates,
  };
  return { value: answer, findings };
}
