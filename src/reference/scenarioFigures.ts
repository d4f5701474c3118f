/**
 * Scenario figures: what somebody expects of days for which nothing is published yet, or wants to try in the place of what
 * is. They stand beside the published figures and never among them; whatever rests on one says "scenario".
 *
 * Worked example: a National Living Wage of £13.30 from 1 April 2027 holds on 1 May 2027; on 1 March 2027 the published
 * £12.71 does.
 */
import type { IsoDate } from '../domain/calendar/isoDate';
import type { Exact } from '../domain/money/exact';
import type { InForce } from '../domain/staffing/employmentRules';
import { ruleOrder, rulesMadeFrom, type Rule } from './employmentRulesInForce';
import type { FigureName } from './publishedFigures';

export interface ScenarioFigures {
  /** The first day they hold for; null for every day. */
  readonly from: IsoDate | null;
  readonly owner: string;
  readonly reason: string;
  /** Each in the unit of the published figure. */
  readonly figures: Readonly<Partial<Record<Exclude<FigureName, 'consumerPrices'>, Exact>>>;
  /** The change of consumer prices in per cent, by calendar year. */
  readonly consumerPrices: readonly { readonly year: string; readonly percent: Exact }[];
}

/** The rules that a scenario puts in the place of published ones on a day. */
export function scenarioRules(
  scenario: ScenarioFigures,
  asAt: IsoDate,
): Readonly<Partial<Record<Rule, InForce>>> {
  const { from, owner, reason, figures } = scenario;
  if (from !== null && asAt < from) return {};
  return Object.fromEntries(
    ruleOrder.flatMap((rule) => {
      const value = figures[rulesMadeFrom[rule]];
      return value === undefined ? [] : [[rule, { value, provenance: { kind: 'scenario', owner, reason } }]];
    }),
  );
}
