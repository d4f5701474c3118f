/** What the year paid: one fee for so many nights; or each night at the fee of that night, and allowances by their nights. */
import { byDay } from '../../domain/calendar/datedNights';
import { exact } from '../../domain/money/exact';
import type { DatedYear } from '../../domain/yearEnd/yearIncome';
import { typedCount, typedDay, typedPounds, typedWords } from '../core/askedCells';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import { datedFeeRow, isEmpty } from '../core/datedFeeRow';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  either,
  largest,
  number,
  plus,
  product,
  quotient,
  smallest,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { termRow } from '../core/labelledRows';
import { columnHeaderRow } from '../core/sheetFrame';
import { countsOrMark } from './allowances';
import { allowanceCell, at, feeCell, feesOfYear, of, withSpare } from './cellIds';
import type { YearEndSubject } from './subject';

export function incomeRows(subject: YearEndSubject, columns: number): readonly DescribedRow[] {
  const { paid, terms } = subject;
  if (paid.kind === 'dated') return datedRows(subject, paid.year, columns);
  return [
    headingRow('What the year paid', columns),
    termRow('Fee, £ a week', typedPounds(of('fee'), paid.fee.pounds, 'The fee of the year, pounds a week.')),
    termRow(
      'Nights paid',
      typedCount(of('nights'), exact(terms.nights), 'Nights of the year that were paid.'),
    ),
  ];
}

/** How the income comes of the rows above. */
export const incomeWorked = ({ paid }: YearEndSubject): readonly [label: string, expression: Expression] =>
  paid.kind === 'dated'
    ? ['Income: fees by their nights, and allowances', plus(at('fees'), at('allowances'))]
    : ['Income: nights × fee ÷ 7', quotient(product(at('nights'), at('fee')), number(7))];

function datedRows(
  subject: YearEndSubject,
  { from, until, fees, allowances }: DatedYear,
  columns: number,
): readonly DescribedRow[] {
  return [
    headingRow('What the year paid', columns),
    termRow('First night', typedDay(of('from'), from, 'Usually 1 April.')),
    termRow('First day not counted', typedDay(of('until'), until, 'Usually 1 April of the next year.')),
    gap,
    ...feeRows(subject, fees),
    gap,
    ...allowanceRows(allowances),
  ];
}

function feeRows(subject: YearEndSubject, stated: DatedYear['fees']): readonly DescribedRow[] {
  const fees = withSpare(byDay(stated));
  const each = feesOfYear(subject);
  const all = (part: 'nights' | 'cost') => fees.map((_, index) => feeCell(index, part));
  return [
    columnHeaderRow([
      { header: 'Fees, in order of day' },
      { header: 'From', figures: true },
      { header: '£ a week', figures: true },
      { header: 'Counts from', figures: true },
      { header: 'Nights', figures: true },
      { header: 'Comes to', figures: true },
    ]),
    ...fees.map((fee, index) => datedFeeRow(fee, index, each)),
    row(
      words('Nights paid, and what the fees come to', 'labelTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      computed(of('nights'), sumOfCells(all('nights')), 'countTotal'),
      computed(of('fees'), sumOfCells(all('cost')), 'moneyTotal'),
    ),
  ];
}

function allowanceRows(stated: DatedYear['allowances']): readonly DescribedRow[] {
  const allowances = withSpare(stated);
  return [
    columnHeaderRow([
      { header: 'Allowances paid beside the fee' },
      { header: 'From', figures: true },
      { header: 'Until', figures: true },
      { header: 'Paid', figures: true },
      { header: 'Nights here', figures: true },
      { header: 'Counts', figures: true },
    ]),
    ...allowances.map((each, index) => {
      const c = (part: 'from' | 'until' | 'pounds' | 'within') => cell(allowanceCell(index, part));
      const isUnused = either(isEmpty(allowanceCell(index, 'from')), isEmpty(allowanceCell(index, 'until')));
      const within = difference(smallest(c('until'), at('until')), largest(c('from'), at('from')));
      const inAll = largest(number(1), difference(c('until'), c('from')));
      return row(
        typedWords(allowanceCell(index, 'what'), each?.what ?? null, 'What is paid, such as clothing.'),
        typedDay(allowanceCell(index, 'from'), each?.from ?? null, 'The first day it is paid for.'),
        typedDay(allowanceCell(index, 'until'), each?.until ?? null, 'The first day it is not paid for.'),
        typedPounds(allowanceCell(index, 'pounds'), each?.pounds ?? null, 'Pounds for all of these days.'),
        computed(
          allowanceCell(index, 'within'),
          when(isUnused, number(0), largest(number(0), within)),
          'count',
        ),
        computed(
          allowanceCell(index, 'counts'),
          countsOrMark(index, when(isUnused, number(0), quotient(product(c('pounds'), c('within')), inAll))),
          'moneyDash',
        ),
      );
    }),
    row(
      words('Allowances of this year', 'labelTotal'),
      ...Array.from({ length: 4 }, () => blank('labelTotal')),
      computed(
        of('allowances'),
        sumOfCells(allowances.map((_, index) => allowanceCell(index, 'counts'))),
        'moneyTotal',
      ),
    ),
  ];
}
