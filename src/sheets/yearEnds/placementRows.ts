/** The placements of the list, one row each, worked through from left to right. */
import { exact } from '../../domain/money/exact';
import { typedCount, typedHours, typedPounds, typedWords } from '../core/askedCells';
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  largest,
  number,
  plus,
  product,
  quotient,
  rounded,
  sumOfCells,
  type Expression,
} from '../core/expression';
import { plainName } from '../core/plainName';
import { onceTermsHold } from '../core/relations';
import { columnHeaderRow } from '../core/sheetFrame';
import { at, of, rowCell, rowsOf, usedColumns, widthOf, type YearEndsSubject } from './subject';
import { owedOrMark, placementsOf, termsCell } from './yearEndsRelations';

type Typed = 'fee' | 'laterFee' | 'paid' | 'hourRate' | 'cost' | 'disallowed';

export function placementRows(subject: YearEndsSubject): readonly DescribedRow[] {
  const { rows } = subject;
  const all = rowsOf(subject);
  const among = placementsOf(subject);
  const down = (name: string): Expression => sumOfCells(all.map((_, index) => rowCell(index, name)));
  const used = usedColumns(rows);
  const heads = [
    'Fee',
    'Nights',
    ...(used.later ? ['Later fee', 'Of these nights, at it'] : []),
    ...(used.paid ? ['Paid otherwise'] : []),
    'Hours agreed',
    'Delivered',
    '£ an hour',
    'Cost',
    'Taken out',
  ];
  const worked = ['Income', 'Hours credit', 'Allowable', 'Surplus', 'Cap', 'Above it', 'Owed'];
  return [
    headingRow('Placement by placement', widthOf(subject)),
    columnHeaderRow([
      { header: 'Placement' },
      { header: 'Council' },
      ...[...heads, ...worked].map((header) => ({ header, figures: true })),
    ]),
    ...all.map((each, index): DescribedRow => {
      const c = (name: string) => cell(rowCell(index, name));
      const pounds = (name: Typed, help: string) =>
        typedPounds(rowCell(index, name), each?.[name] ?? null, help);
      const short = difference(
        difference(c('hoursAgreed'), c('hoursDelivered')),
        product(at('tolerance'), c('hoursAgreed')),
      );
      return row(
        typedWords(
          rowCell(index, 'placement'),
          plainName(each?.placement ?? ''),
          'Its reference, never a child’s name.',
        ),
        typedWords(rowCell(index, 'council'), plainName(each?.council ?? ''), 'The council that pays.'),
        pounds('fee', 'Pounds a week.'),
        typedCount(rowCell(index, 'nights'), each === null ? null : exact(each.nights), 'Nights paid.'),
        ...(used.later
          ? [
              pounds('laterFee', 'Pounds a week after the change.'),
              typedCount(
                rowCell(index, 'laterNights'),
                each?.laterNights ?? null,
                'Of the nights paid, those at the later fee: within them, not on top.',
              ),
            ]
          : []),
        ...(used.paid ? [pounds('paid', 'Allowances, or all that was paid.')] : []),
        typedHours(rowCell(index, 'hoursAgreed'), each?.hoursAgreed ?? null, 'As agreed in the year.'),
        typedHours(rowCell(index, 'hoursDelivered'), each?.hoursDelivered ?? null, 'As worked.'),
        pounds('hourRate', 'Pounds credited for an hour.'),
        pounds('cost', 'The whole cost of the place in the year.'),
        pounds('disallowed', 'What the agreement does not allow.'),
        computed(rowCell(index, 'income'), incomeOf(c, used), 'moneyDash'),
        computed(rowCell(index, 'credit'), product(largest(number(0), short), c('hourRate')), 'moneyDash'),
        computed(rowCell(index, 'allowable'), difference(c('cost'), c('disallowed')), 'moneyDash'),
        computed(
          rowCell(index, 'surplus'),
          difference(difference(c('income'), c('credit')), c('allowable')),
          'moneyDash',
        ),
        computed(
          rowCell(index, 'cap'),
          product(at('cap'), difference(c('income'), c('credit'))),
          'moneyDash',
        ),
        computed(
          rowCell(index, 'excess'),
          largest(number(0), difference(c('surplus'), c('cap'))),
          'moneyDash',
        ),
        computed(
          rowCell(index, 'toCouncil'),
          owedOrMark(index, among, rounded(plus(c('credit'), product(c('excess'), at('share'))), 2)),
          'moneyDash',
        ),
      );
    }),
    row(
      words('In all', 'labelTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      computed(of('total.nights'), down('nights'), 'countTotal'),
      ...Array.from({ length: 3 + (used.later ? 2 : 0) + (used.paid ? 1 : 0) }, () => blank('labelTotal')),
      ...(['cost', 'disallowed', 'income', 'credit', 'allowable', 'surplus', 'cap', 'excess'] as const).map(
        (name) => computed(of(`total.${name}`), down(name), 'moneyTotal'),
      ),
      computed(of('total.toCouncil'), onceTermsHold(termsCell, down('toCouncil')), 'moneyTotal'),
    ),
  ];
}

/** Nights × fee ÷ 7, of the later nights at the later fee, and what was paid beside. */
function incomeOf(
  of: (name: string) => Expression,
  used: { readonly later: boolean; readonly paid: boolean },
): Expression {
  const atFees = used.later
    ? plus(
        product(difference(of('nights'), of('laterNights')), of('fee')),
        product(of('laterNights'), of('laterFee')),
      )
    : product(of('nights'), of('fee'));
  const income = quotient(atFees, number(7));
  return used.paid ? plus(income, of('paid')) : income;
}
