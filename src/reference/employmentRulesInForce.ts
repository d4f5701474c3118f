/**
 * The employment figures in force on one day, for costing staff. Where any of them is not held for the day, the answer
 * is a finding that names it: a figure is never carried over from another year.
 *
 * Worked example: on 5 April 2025 employer NI is 13.8 % over £9,100; on 6 April 2025 it is 15 % over £5,000.
 */
import { dayInWords, type IsoDate } from '../domain/calendar/isoDate';
import type { Finding } from '../domain/evidence/finding';
import { wholeSubmission } from '../domain/evidence/place';
import { notUsable, understood, type Validated } from '../domain/evidence/validated';
import type { EmploymentRules, InForce } from '../domain/staffing/employmentRules';
import { inForce, type DatedFigure } from './datedFigures';
import { publishedFigures, type FigureName } from './publishedFigures';

export const rulesMadeFrom = {
  nationalLivingWage: 'nationalLivingWage',
  secondaryThreshold: 'employerNIThreshold',
  employerNIPercent: 'employerNIRate',
  pensionMinimumPercent: 'pensionMinimum',
  pensionBandFrom: 'pensionBandFrom',
  pensionBandTo: 'pensionBandTo',
  pensionTrigger: 'pensionTrigger',
  levyPercent: 'levyRate',
  levyAllowance: 'levyAllowance',
  statutoryLeaveWeeks: 'statutoryLeave',
} as const satisfies Record<Exclude<keyof EmploymentRules, 'asAt'>, FigureName>;

export type Rule = keyof typeof rulesMadeFrom;

export const ruleOrder = Object.keys(rulesMadeFrom) as readonly Rule[];

/** The rules on `asAt`; a finding for each figure that is not held for that day. `overrides` are a council's own local figures. */
export function employmentRulesInForce(
  asAt: IsoDate,
  overrides: Readonly<Partial<Record<Rule, InForce>>> = {},
): Validated<EmploymentRules> {
  return rulesInForce(ruleOrder, asAt, overrides);
}

/** Those of the rules that a calculation needs, and no more: one that is not needed need not be held. */
export function rulesInForce<R extends Rule>(
  needed: readonly R[],
  asAt: IsoDate,
  overrides: Readonly<Partial<Record<Rule, InForce>>> = {},
): Validated<Pick<EmploymentRules, R | 'asAt'>> {
  const found = needed.map((rule) => {
    const figure = publishedFigures[rulesMadeFrom[rule]];
    return { rule, figure, held: overrides[rule] ?? inForce(figure, asAt) };
  });
  const missing = found.filter(({ held }) => held === null).map(({ figure }) => notHeld(figure, asAt));
  if (missing.length > 0) return notUsable(missing);
  const rules = Object.fromEntries(found.map(({ rule, held }) => [rule, held])) as Record<R, InForce>;
  return understood({ asAt, ...rules } as Pick<EmploymentRules, R | 'asAt'>);
}

function notHeld(figure: DatedFigure, asAt: IsoDate): Finding {
  const first = figure.values[0]?.from;
  const last = figure.values.at(-1)?.to;
  const span = `${first === undefined ? 'no day' : dayInWords(first)} to ${last === undefined || last === null ? 'today' : dayInWords(last)}`;
  return {
    code: 'figure-not-in-force',
    severity: 'error',
    at: wholeSubmission,
    expected: `${figure.title} on ${dayInWords(asAt)}`,
    received: `figures for ${span}`,
    advice: `Choose a date that the published figures cover, or type what you expect ${figure.title} to be on that day, ${figure.unit}, as a local figure with its owner and reason: in the pane Reference, in a file for --local, or in calc as "local".`,
  };
}
