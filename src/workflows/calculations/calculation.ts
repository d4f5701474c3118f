/**
 * A calculation: one formula of the field, asked for by name with JSON in and JSON out, as `open-book calc` runs it.
 *
 * Numbers come in as JSON numbers or as decimal text; they go out as decimal text, exact and not rounded unless the
 * calculation says so. What cannot be calculated comes back as whole sentences, one for each problem.
 *
 * Adding a calculation is one file beside this one and one line in `calculations.ts`.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Validated } from '../../domain/evidence/validated';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import type { JsonObject } from '../typed/jsonValue';

/** Published figures that a calculation may look up. */
export interface CalculationReference {
  readonly rulesInForce: (asAt: IsoDate) => Validated<EmploymentRules>;
}

export interface CalculationResult {
  /** Null where nothing could be calculated; the problems then say why. */
  readonly answer: JsonObject | null;
  readonly problems: readonly string[];
}

export type Calculation = (input: unknown, reference: CalculationReference) => CalculationResult;

export function calculated(answer: JsonObject): CalculationResult {
  return { answer, problems: [] };
}

export function notCalculated(...problems: readonly string[]): CalculationResult {
  return { answer: null, problems };
}
