/**
 * What two clauses do to a contract's week, each on its own and both together, beside the contract without them.
 *
 * No exclusion: the share of referred children who are taken rises, so more children need one of these places; children
 * who are not taken are placed elsewhere too. Emergency places: as many places fewer to plan with, paid at their own price
 * whether or not a child is there. Children who come in an emergency are not among those counted here.
 *
 *   placed elsewhere = referred − placed here; referred = children a week × mean stay
 *   a week in all = payment + emergency places × their price + placed elsewhere × spot price
 *
 * Worked example: 1 place, 0.1 children a week who stay 10 weeks, half of them accepted: load 0.5, E[k] = 0.5 ÷ 1.5 =
 * 0.333333, elsewhere 0.666667. With no exclusion: load 1, E[k] = 0.5, elsewhere 0.5. A block at £5,000 then costs
 * £10,000.00 a child-week, not £15,000.00. These figures compare structures; they are no forecast.
 */
import { zero, type Exact } from '../../money/exact';
import type { ContractModel } from '../models/contractModel';
import type { ContractOptions } from './contractOptions';
import { loadOf, type Arrivals } from '../occupancy/demand';
import { expectedOver, type Demand } from '../models/expectedCost';
import { modelWithPlaces } from '../models/placesInModel';

export type ClauseCaseKind = 'withoutClauses' | 'noExclusion' | 'emergency' | 'both';

export interface ClauseCase {
  readonly kind: ClauseCaseKind;
  readonly load: Exact;
  readonly usablePlaces: number;
  readonly children: Exact;
  readonly yearlySwing: Exact;
  /** Pounds a week, emergency places with it. */
  readonly weeklyPayment: Exact;
  readonly perChildWeek: Exact;
  readonly elsewhere: Exact;
  /** Pounds a week, spot for the children placed elsewhere with it. */
  readonly inAll: Exact;
}

/** The load under a contract's own clauses. */
export function loadUnder({ noExclusion }: ContractOptions, load: Exact, arrivals: Arrivals | null): Exact {
  return noExclusion === undefined || arrivals === null
    ? load
    : loadOf({ ...arrivals, acceptance: noExclusion.acceptance });
}

export function clauseEffects(
  model: ContractModel,
  options: ContractOptions,
  demand: Demand,
  arrivals: Arrivals | null,
  spotPrice: Exact,
): readonly ClauseCase[] {
  const { noExclusion, emergency } = options;
  if (noExclusion === undefined && emergency === undefined) return [];
  const referred = arrivals === null ? demand.load : arrivals.childrenAWeek.times(arrivals.meanStayWeeks);
  const caseOf = (kind: ClauseCaseKind, clauses: ContractOptions): ClauseCase => {
    const load = loadUnder(clauses, demand.load, arrivals);
    const held = clauses.emergency?.places ?? 0;
    const places = demand.places - held;
    const usablePlaces = places - demand.placesKeptEmpty;
    const expected = expectedOver(modelWithPlaces(model, places), { ...demand, places, load }, usablePlaces);
    const weeklyPayment = expected.expectedPayment.plus(
      (clauses.emergency?.price.pounds ?? zero).times(held),
    );
    const elsewhere = referred.minus(expected.expectedChildren);
    return {
      kind,
      load,
      usablePlaces,
      children: expected.expectedChildren,
      yearlySwing: expected.yearlySwing,
      weeklyPayment,
      perChildWeek: weeklyPayment.dividedBy(expected.expectedChildren),
      elsewhere,
      inAll: weeklyPayment.plus(elsewhere.times(spotPrice)),
    };
  };
  return [
    caseOf('withoutClauses', {}),
    ...(noExclusion === undefined ? [] : [caseOf('noExclusion', { noExclusion })]),
    ...(emergency === undefined ? [] : [caseOf('emergency', { emergency })]),
    ...(noExclusion === undefined || emergency === undefined
      ? []
      : [caseOf('both', { noExclusion, emergency })]),
  ];
}
