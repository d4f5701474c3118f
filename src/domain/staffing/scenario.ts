/**
 * Which employment figures of a costing nobody has published: typed for a day to come, or to try. Whatever rests on one says
 * "scenario": the sheets in their titles, JSON by name, a terminal and a pane in a sentence.
 *
 * Worked example: £13.30 typed as the National Living Wage of 1 May 2027: "Scenario, not published: National Living Wage £13.30
 * an hour (Commissioning: the Low Pay Commission’s range)."
 */
import { exactText, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import type { EmploymentRules } from './employmentRules';

type RuleName = Exclude<keyof EmploymentRules, 'asAt'>;

export interface ScenarioFigure {
  readonly rule: RuleName;
  readonly label: string;
  readonly value: Exact;
  /** "£13.30 an hour" */
  readonly shown: string;
  readonly owner: string;
  readonly reason: string;
}

const pounds =
  (after: string) =>
  (value: Exact): string =>
    `${poundsInWords(value)}${after}`;
const plain =
  (after: string) =>
  (value: Exact): string =>
    `${exactText(value)} ${after}`;

const named: Readonly<Record<RuleName, readonly [label: string, shown: (value: Exact) => string]>> = {
  nationalLivingWage: ['National Living Wage', pounds(' an hour')],
  secondaryThreshold: ['employer NI threshold', pounds(' a year')],
  employerNIPercent: ['employer NI', plain('%')],
  pensionMinimumPercent: ['employer’s minimum pension', plain('%')],
  pensionBandFrom: ['pension band from', pounds(' a year')],
  pensionBandTo: ['pension band to', pounds(' a year')],
  pensionTrigger: ['pension trigger', pounds(' a year')],
  levyPercent: ['apprenticeship levy', plain('%')],
  levyAllowance: ['levy allowance', pounds(' a year')],
  statutoryLeaveWeeks: ['statutory leave', plain('weeks')],
};

const ruleNames = Object.keys(named) as readonly RuleName[];

export function scenarioIn(rules: EmploymentRules): readonly ScenarioFigure[] {
  return ruleNames.flatMap((rule) => {
    const { value, provenance } = rules[rule];
    if (provenance.kind !== 'scenario') return [];
    const [label, shown] = named[rule];
    return [{ rule, label, value, shown: shown(value), owner: provenance.owner, reason: provenance.reason }];
  });
}

/** Null where everything is published, or a council's own. */
export function scenarioInWords(rules: EmploymentRules): string | null {
  const found = scenarioIn(rules);
  if (found.length === 0) return null;
  const whose = [...new Set(found.map(({ owner, reason }) => `${owner}: ${reason.replace(/\.$/, '')}`))];
  const each = whose.map((reason) => {
    const own = found.filter(({ owner, reason }) => reason === `${owner}: ${reason.replace(/\.$/, '')}`);
    return `${own.map(({ label, shown }) => `${label} ${shown}`).join(', ')} (${reason})`;
  });
  return `Scenario, not published: ${each.join('; ')}.`;
}
