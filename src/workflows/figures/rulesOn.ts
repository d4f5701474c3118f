/** The employment figures of a day for an analysis: published, or in their place what `--local` holds; each that is missing is named. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { priceFinding, refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { employmentRulesInForce } from '../../reference/employmentRulesInForce';
import { scenarioRules, type ScenarioFigures } from '../../reference/scenarioFigures';

export function rulesOn(
  day: IsoDate,
  { scenario }: { readonly scenario?: ScenarioFigures | null },
): Worked<EmploymentRules> {
  const own = scenario == null ? {} : scenarioRules(scenario, day);
  const { value, findings } = employmentRulesInForce(day, own);
  return value === null
    ? refused(
        ...findings.map(({ expected, received, advice }) =>
          priceFinding('figure-not-published', { at: 'from', expected, received, advice }),
        ),
      )
    : worked(value);
}
