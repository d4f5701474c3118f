/**
 * A council's own figure in the place of a published one. It needs an owner and a reason: without them nobody can
 * answer for it. The review then shows it as a local assumption, with both; as a scenario on a day for which nothing is published.
 *
 * Worked example: a local minimum wage of £12.60 an hour, owner "Commissioning team", reason "Real Living Wage policy".
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { exactFromText } from '../../domain/money/exact';
import type { InForce } from '../../domain/staffing/employmentRules';
import { inForce } from '../../reference/datedFigures';
import { ruleOrder, rulesMadeFrom, type Rule } from '../../reference/employmentRulesInForce';
import { publishedFigures, type FigureName } from '../../reference/publishedFigures';
import { scenarioRules, type ScenarioFigures } from '../../reference/scenarioFigures';

export interface LocalFigure {
  /** The published figure it stands in for. */
  readonly figure: string;
  /** Decimal text, in the unit of that figure. */
  readonly value: string;
  readonly owner: string;
  readonly reason: string;
}

/** What is missing before a local figure can be kept; null where nothing is. */
export function localFigureMissing({
  value,
  owner,
  reason,
}: LocalFigure): 'value' | 'owner' | 'reason' | null {
  if (exactFromText(value) === null) return 'value';
  if (owner.trim() === '') return 'owner';
  return reason.trim() === '' ? 'reason' : null;
}

/** True for the figures that a review uses: another could be typed, but nothing would follow from it. */
export function canBeLocal(figure: FigureName): boolean {
  return ruleOrder.some((rule) => rulesMadeFrom[rule] === figure);
}

/** What stands in the place of published figures: typed in the pane, or in a file for days to come. */
export interface OwnFigures {
  readonly localFigures?: readonly LocalFigure[];
  readonly scenario?: ScenarioFigures | null;
}

export function ownRules(
  { localFigures = [], scenario = null }: OwnFigures,
  asAt: IsoDate,
): Readonly<Partial<Record<Rule, InForce>>> {
  return { ...localRules(localFigures, asAt), ...(scenario === null ? {} : scenarioRules(scenario, asAt)) };
}

export function localRules(
  local: readonly LocalFigure[],
  asAt: IsoDate,
): Readonly<Partial<Record<Rule, InForce>>> {
  const rules: Partial<Record<Rule, InForce>> = {};
  for (const rule of ruleOrder) {
    const own = local.find(({ figure }) => figure === rulesMadeFrom[rule]);
    const value = own === undefined ? null : exactFromText(own.value);
    if (own === undefined || value === null) continue;
    const { owner, reason } = own;
    const isPublished = inForce(publishedFigures[rulesMadeFrom[rule]], asAt) !== null;
    rules[rule] = {
      value,
      provenance: { kind: isPublished ? 'localAssumption' : 'scenario', owner, reason },
    };
  }
  return rules;
}
