/** The figures a costing rests on that nobody has published, as JSON; null where there are none. */
import { exactText } from '../../domain/money/exact';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import { scenarioIn } from '../../domain/staffing/scenario';
import type { JsonObject } from '../typed/jsonValue';

export function scenarioAsJson(rules: EmploymentRules): readonly JsonObject[] | null {
  const found = scenarioIn(rules);
  return found.length === 0
    ? null
    : found.map(({ rule, label, value, shown, owner, reason }) => ({
        figure: rule,
        label,
        value: exactText(value),
        shown,
        owner,
        reason,
      }));
}
