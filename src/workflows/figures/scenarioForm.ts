/**
 * Figures of days for which nothing is published, as a pane asks for them: the same as in a file for `--local`. Whatever was
 * worked out beside them says scenario.
 */
import { exact } from '../../domain/money/exact';
import type { ScenarioFigures } from '../../reference/scenarioFigures';
import { day, money, optionally, percent, words } from '../typed/fields';
import { readForm, type Field, type FieldProblem } from '../typed/form';
import { yearsTyped } from './typedIndex';

const aYear = '£ a year';

const figures = {
  nationalLivingWage: optionally(money('National Living Wage', '£ an hour', { from: '0.01', to: '1000' })),
  employerNIRate: optionally(percent('Employer NI')),
  employerNIThreshold: optionally(money('NI threshold', aYear)),
  pensionMinimum: optionally(percent('Minimum pension')),
  pensionBandFrom: optionally(money('Pension band from', aYear)),
  pensionBandTo: optionally(money('Pension band to', aYear)),
  pensionTrigger: optionally(money('Pension trigger', aYear)),
  levyRate: optionally(percent('Apprenticeship levy')),
  levyAllowance: optionally(money('Levy allowance', aYear)),
};

export const scenarioForm = {
  from: optionally(day('They hold from', { hint: 'From any day where empty.' })),
  owner: optionally(words('Owner', { hint: 'A post or a team, not a person’s name.' })),
  reason: optionally(words('Reason')),
  ...figures,
  consumerPrices: optionally(byYear('Consumer prices (CPI)')),
};

/** "2027: 2.1; 2028: 2.0" */
function byYear(label: string): Field<ScenarioFigures['consumerPrices']> {
  return {
    ...words(label, {
      hint: 'Each calendar year with its per cent over the year before, such as 2027: 2.1; 2028: 2.0.',
    }),
    kind: {
      expected: 'calendar years with their per cents, such as 2027: 2.1; 2028: 2.0',
      read: (given) => {
        const read = typeof given === 'string' ? yearsTyped(given) : null;
        if (read === null || 'problem' in read) return null;
        return {
          value: Object.entries(read.years).map(([year, percent]) => ({ year, percent: exact(percent) })),
        };
      },
    },
  };
}

export interface TypedScenario {
  /** Null where no figure is stated, or one cannot be read. */
  readonly scenario: ScenarioFigures | null;
  readonly problems: readonly FieldProblem[];
}

export function scenarioIn(given: unknown): TypedScenario {
  const { value, problems } = readForm(scenarioForm, given);
  if (value === null) return { scenario: null, problems };
  const { from, owner, reason, consumerPrices = [], ...stated } = value;
  const typed = Object.entries(stated).flatMap(([name, figure]) =>
    figure === undefined ? [] : [[name, 'percent' in figure ? figure.percent : figure] as const],
  );
  return {
    problems: [],
    scenario:
      typed.length === 0 && consumerPrices.length === 0
        ? null
        : {
            from: from ?? null,
            owner: owner ?? 'the user',
            reason: reason ?? 'typed for a day to come',
            figures: Object.fromEntries(typed),
            consumerPrices,
          },
  };
}
