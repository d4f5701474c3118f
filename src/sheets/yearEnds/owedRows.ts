/** What is owed for each placement, worked through from left to right from what its row says. */
import { computed, row, words } from '../core/cells';
import type { SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  largest,
  number,
  plus,
  product,
  quotient,
  rounded,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { onceTermsHold } from '../core/relations';
import { framed } from '../core/sheetFrame';
import { at, of, rowCell, rowsOf, usedColumns, type YearEndsSubject } from './subject';
import { owedOrMark, placementsOf, termsCell, type Placements } from './yearEndsRelations';

const steps = [
  ['Income', 'income'],
  ['Hours credit', 'credit'],
  ['Allowable', 'allowable'],
  ['Surplus', 'surplus'],
  ['Cap', 'cap'],
  ['Above it', 'excess'],
  ['Owed', 'toCouncil'],
] as const;

type Step = (typeof steps)[number][1];

export function owedPage(subject: YearEndsSubject): SheetDescription {
  const all = rowsOf(subject).map((_, index) => index);
  const among = placementsOf(subject);
  const down = (name: Step): Expression => sumOfCells(all.map((index) => rowCell(index, name)));
  return framed({
    name: 'Owed by placement',
    role: 'results',
    title: 'What is owed for each placement',
    purpose: 'Worked through from left to right, from the placement’s row on the page before and the terms.',
    columns: [
      { header: 'Placement', width: 22 },
      { header: 'Council', width: 20 },
      ...steps.map(([header]) => ({ header, width: 15, figures: true })),
    ],
    freezeColumns: 1,
    body: [
      ...all.map((index) => {
        const worked = stepsOf(index, among);
        return row(
          computed(null, nameOrDash(index, 'placement'), 'label'),
          computed(null, nameOrDash(index, 'council'), 'text'),
          ...steps.map(([, name]) => computed(rowCell(index, name), worked[name], 'moneyDash')),
        );
      }),
      row(
        words('In all', 'labelTotal'),
        words('', 'labelTotal'),
        ...steps.map(([, name]) =>
          computed(
            of(`total.${name}`),
            name === 'toCouncil' ? onceTermsHold(termsCell, down(name)) : down(name),
            'moneyTotal',
          ),
        ),
      ),
    ],
    orientation: 'landscape',
  });
}

function nameOrDash(index: number, name: 'placement' | 'council'): Expression {
  const typed = cell(rowCell(index, name));
  return when(equals(typed, text('')), text('–'), typed);
}

function stepsOf(index: number, among: Placements): Readonly<Record<Step, Expression>> {
  const c = (name: string) => cell(rowCell(index, name));
  const short = difference(
    difference(c('hoursAgreed'), c('hoursDelivered')),
    product(at('tolerance'), c('hoursAgreed')),
  );
  return {
    income: incomeOf(c, usedColumns(among.subject.rows)),
    credit: product(largest(number(0), short), c('hourRate')),
    allowable: difference(c('cost'), c('disallowed')),
    surplus: difference(difference(c('income'), c('credit')), c('allowable')),
    cap: product(at('cap'), difference(c('income'), c('credit'))),
    excess: largest(number(0), difference(c('surplus'), c('cap'))),
    toCouncil: owedOrMark(index, among, rounded(plus(c('credit'), product(c('excess'), at('share'))), 2)),
  };
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
