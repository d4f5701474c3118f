/** The parameters, each with its three ends as inputs, and the statutory figures in force. */
import { provenanceText, type Provenance } from '../../domain/evidence/provenance';
import type { InForce } from '../../domain/staffing/employmentRules';
import {
  parameterIds,
  parameterWords,
  rangeEnds,
  type ParameterId,
} from '../../domain/shouldCost/parameters';
import { fullTimeHours, workingDaysAWeek, workingWeekFrom } from '../../domain/shouldCost/workingWeek';
import { amountInput, blank, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedRow, InputRule } from '../core/description';
import type { StyleName } from '../core/styleNames';
import { needCell, parameterCell, ruleCell, type RuleCell } from './cellIds';
import type { ShouldCostSubject } from './subject';

// One check for all rows of a kind: each check of its own costs Excel a request's worth of words.
const parameterInput = amountInput(
  '1000000',
  'Type the figure of this row, in its unit. Low is the end that lowers the cost, so fewer places are high.',
);
const shareOf = (from: string): InputRule => ({
  kind: 'decimal',
  from,
  to: '1',
  help: 'A share, between 0 and 100 %. Low is the end that lowers the cost, so a fuller home is low.',
});
const limits: Readonly<Partial<Record<ParameterId, InputRule>>> = {
  occupancy: shareOf('0.01'),
  agencyShare: shareOf('0'),
  seniorShare: shareOf('0'),
  places: { kind: 'decimal', from: '1', to: '100', help: 'Places in the home, one or more.' },
};
const ruleInput = amountInput('1000000', 'The statutory figure of this row, in its unit.');

export function parameterRows({ ranges }: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  return [
    headingRow('Parameters: low is the end that lowers the cost', columns),
    ...parameterIds.map((id) =>
      row(
        words(parameterWords[id].label, 'label'),
        ...rangeEnds.map((end) =>
          typedFigure(parameterCell(id, end), ranges[id][end], styleOf(id), limits[id] ?? parameterInput),
        ),
        words(parameterWords[id].unit, 'note'),
        words(sourcesInWords(rangeEnds.map((end) => ranges[id].provenance[end])), 'note'),
      ),
    ),
  ];
}

export function ruleRows({ rules }: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  const figures: readonly (readonly [RuleCell, string, string, InForce, StyleName])[] = [
    ['minimumWage', 'National Living Wage', '£ an hour', rules.nationalLivingWage, 'inputMoney'],
    ['ni', 'Employer NI', '% of pay above the threshold', rules.employerNIPercent, 'inputWte'],
    ['threshold', 'NI threshold', '£ a year', rules.secondaryThreshold, 'inputMoney'],
    [
      'pension',
      'Employer pension, statutory minimum',
      '% of the band',
      rules.pensionMinimumPercent,
      'inputWte',
    ],
    ['bandFrom', 'Pension band from', '£ a year', rules.pensionBandFrom, 'inputMoney'],
    ['bandTo', 'Pension band to', '£ a year', rules.pensionBandTo, 'inputMoney'],
    ['trigger', 'Pension trigger', '£ a year', rules.pensionTrigger, 'inputMoney'],
  ];
  return [
    headingRow('Statutory figures in force', columns),
    ...figures.map(([id, label, unit, { value, provenance }, style]) =>
      row(
        words(label, 'label'),
        blank(),
        typedFigure(ruleCell(id), value, style, ruleInput),
        blank(),
        words(unit, 'note'),
        words(provenanceText(provenance), 'note'),
      ),
    ),
  ];
}

/** One value each, because nothing in the range turns on them. */
export function workingWeekRows(columns: number): readonly DescribedRow[] {
  const figures = [
    ['fullTimeHours', 'Full-time hours', 'hours a week', fullTimeHours, '60'],
    ['workingDays', 'Working days, to count days away', 'days a week', workingDaysAWeek, '7'],
  ] as const;
  return [
    headingRow('The working week', columns),
    ...figures.map(([id, label, unit, value, most]) =>
      row(
        words(label, 'label'),
        blank(),
        typedFigure(needCell(id), value, 'inputHours', {
          kind: 'decimal',
          from: '1',
          to: most,
          help: `${label}: ${unit}.`,
        }),
        blank(),
        words(unit, 'note'),
        words(provenanceText(workingWeekFrom), 'note'),
      ),
    ),
  ];
}

function styleOf(id: ParameterId): StyleName {
  if (id === 'occupancy' || id === 'agencyShare' || id === 'seniorShare') return 'inputPercent';
  return parameterWords[id].unit.startsWith('£') ? 'inputMoney' : 'inputWte';
}

function sourcesInWords([low, central, high]: readonly Provenance[]): string {
  const texts = [low, central, high].map((each) => (each === undefined ? '' : provenanceText(each)));
  return new Set(texts).size === 1
    ? (texts[0] ?? '')
    : `Low: ${texts[0] ?? ''}. Central: ${texts[1] ?? ''}. High: ${texts[2] ?? ''}.`;
}
