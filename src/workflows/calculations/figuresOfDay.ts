/**
 * The employment figures that a calculation rests on: those in force on its day, or the scenario figures that stand in
 * their place (`local`, as in `assets/local-figures.schema.json`), by name.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { rulesInForce, rulesMadeFrom, type Rule } from '../../reference/employmentRulesInForce';
import { scenarioRules, type ScenarioFigures } from '../../reference/scenarioFigures';
import type { CalculationReference } from './calculation';
import { figuresMissing } from './figuresMissing';

export const niRules = ['secondaryThreshold', 'employerNIPercent'] as const satisfies readonly Rule[];

export const pensionRules = [
  'pensionMinimumPercent',
  'pensionBandFrom',
  'pensionBandTo',
  'pensionTrigger',
] as const satisfies readonly Rule[];

interface FiguresOfDay {
  /** Those that were needed; the others are not looked at. */
  readonly rules: EmploymentRules;
  /** Said beside the answer where typed figures reached it. */
  readonly marks: { readonly scenario?: readonly string[] };
}

/** The figures, or the sentences that say which are not held for the day. */
export function figuresOfDay(
  needed: readonly Rule[],
  { asAt, local }: { readonly asAt: IsoDate; readonly local?: ScenarioFigures | undefined },
  reference: CalculationReference,
): FiguresOfDay | readonly string[] {
  const overrides = local === undefined ? {} : scenarioRules(local, asAt);
  const found = local === undefined ? reference.rulesInForce(asAt) : rulesInForce(needed, asAt, overrides);
  if (found.value === null) return figuresMissing(found, asAt);
  const used = needed.flatMap((rule) => (Object.hasOwn(overrides, rule) ? [rulesMadeFrom[rule]] : []));
  return {
    rules: found.value,
    marks: used.length === 0 ? {} : { scenario: used },
  };
}

export function areMissing(figures: FiguresOfDay | readonly string[]): figures is readonly string[] {
  return Array.isArray(figures);
}
