/**
 * How often each period comes in a year, by the convention chosen: night = days, week = W, fortnight = W ÷ 2, four weeks
 * = W ÷ 4, month 12, quarter 4, year 1, teaching week as stated. A cost line looks its period up here.
 */
import type { CostPeriod } from '../../domain/calendar/period';
import { computed, figure, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { lookup, number, quotient, type Expression } from '../core/expression';
import { assumptionColumns } from './assumptionRow';
import { assumption } from '../core/feeCells';

/** A period as a cost line states it. */
export const periodNames: Readonly<Record<CostPeriod, string>> = {
  night: 'night',
  week: 'week',
  fortnight: 'fortnight',
  fourWeeks: 'four weeks',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  teachingWeek: 'teaching week',
};

const order = Object.keys(periodNames) as readonly CostPeriod[];
const labelCell = (period: CostPeriod) => `period.${period}.label`;
const countCell = (period: CostPeriod) => `period.${period}.count`;
const labelCells = order.map(labelCell);
const countCells = order.map(countCell);

export function periodRows(): readonly DescribedRow[] {
  return [
    headingRow('How often a period comes in a year', assumptionColumns),
    ...order.map((period) =>
      row(
        words(periodNames[period], 'label', { id: labelCell(period) }),
        periodCount(period),
        words('a year'),
        words('Amount × this ÷ weeks in a year gives the week’s.'),
        words('Calendar', 'note'),
      ),
    ),
  ];
}

/** How often the period of this name comes in a year. */
export function periodsInAYear(period: Expression): Expression {
  return lookup(period, labelCells, countCells);
}

function periodCount(period: CostPeriod): DescribedCell {
  const weeks = assumption('weeks');
  const live = (expression: Expression) => computed(countCell(period), expression, 'factor');
  switch (period) {
    case 'night':
      return live(assumption('days'));
    case 'week':
      return live(weeks);
    case 'fortnight':
      return live(quotient(weeks, number(2)));
    case 'fourWeeks':
      return live(quotient(weeks, number(4)));
    case 'month':
      return figure(12, 'factor', { id: countCell(period) });
    case 'quarter':
      return figure(4, 'factor', { id: countCell(period) });
    case 'year':
      return figure(1, 'factor', { id: countCell(period) });
    case 'teachingWeek':
      return live(assumption('teachingWeeks'));
  }
}
