/** What the should-cost becomes when hours of 1:1 and 2:1 begin or end: support steps down as needs change, and so does the price. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { rangeEnds, type RangeEnd } from '../../domain/shouldCost/parameters';
import { amountInput, blank, computed, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, difference, number, plus, product, quotient, type Expression } from '../core/expression';
import { aheadCell, needCell, parameterCell, totalCell } from './cellIds';
import { hourOf } from './lineRows';
import type { ShouldCostSubject } from './subject';

export function aheadRows({ ahead }: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  if (ahead.length === 0) return [];
  return [
    headingRow('As hours of 1:1 and 2:1 change, £ a week in all', columns),
    ...ahead.flatMap(({ from, hoursAWeek }, index) => [
      row(
        words(`From ${dayInWords(from)}: hours`, 'label'),
        blank(),
        typedFigure(
          aheadCell(index, 'hours'),
          hoursAWeek,
          'inputHours',
          amountInput('1000', 'Staff hours of 1:1 and 2:1 a week from that day.'),
        ),
        blank(),
        words('staff hours a week', 'note'),
        words('Wages and prices of the day costed: nobody has published later ones', 'note'),
      ),
      row(
        words('Should-cost a week from that day', 'label'),
        ...rangeEnds.map((end) => computed(aheadCell(index, end), totalAt(index, end), 'money')),
        words('£ a week', 'note'),
        words(
          'this should-cost + the difference in hours × an hour, with overheads and return on it',
          'note',
        ),
      ),
    ]),
  ];
}

/** The fee is linear in these hours: each hour costs the same, with overheads and return on top. */
function totalAt(index: number, end: RangeEnd): Expression {
  const hours = difference(cell(aheadCell(index, 'hours')), cell(needCell('extraHours')));
  return plus(cell(totalCell(end)), product(hours, priceOfHour(end)));
}

function priceOfHour(end: RangeEnd): Expression {
  const share = (id: 'overheads' | 'return') => quotient(cell(parameterCell(id, end)), number(100));
  return quotient(
    product(hourOf('care', end), plus(number(1), share('overheads'))),
    difference(number(1), share('return')),
  );
}
