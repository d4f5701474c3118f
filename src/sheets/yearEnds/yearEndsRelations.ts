/**
 * What a placement's year must be: what the command refuses. A row that cannot be meant bears a mark in place of what is owed;
 * the marks are counted on Checks, since a formula over a thousand rows would be too long to be read.
 */
import { mostNightsOfAYear } from '../../domain/yearEnd/yearIncome';
import { isEmpty } from '../core/datedFeeRow';
import {
  both,
  cell,
  difference,
  either,
  greaterThan,
  lessThan,
  number,
  rounded,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import {
  eachNamedOnce,
  isNamedAgain,
  isTyped,
  noneMarked,
  nothingMissing,
  type Relation,
} from '../core/relations';
import { of, rowCell, rowsOf, usedColumns, type YearEndsSubject } from './subject';

export const termsCell = of('terms');

/** Names are gathered once: a list of a thousand is gone through once, and not for each of its rows. */
export interface Placements {
  readonly subject: YearEndsSubject;
  readonly names: readonly CellId[];
}

export const placementsOf = (subject: YearEndsSubject): Placements => ({
  subject,
  names: rowsOf(subject).map((_, index) => rowCell(index, 'placement')),
});

interface Mark {
  /** Narrow enough for its column. */
  readonly mark: string;
  readonly label: string;
  readonly broken: string;
  /** Its columns stand only where a fee changes in the year. */
  readonly isOfLaterFees?: boolean;
  readonly isSo: (row: number, among: Placements) => Expression;
}

const at = (row: number, figure: string): Expression => cell(rowCell(row, figure));

const marks: readonly Mark[] = [
  {
    mark: '✗ not named',
    label: 'Years without their placement or council: none',
    broken: 'A row has no placement or no council: name both.',
    isSo: (row) =>
      both(
        either(
          ...['nights', 'cost', 'fee', 'hoursAgreed', 'hoursDelivered', 'hourRate', 'disallowed'].map(
            (figure) => isTyped(rowCell(row, figure)),
          ),
        ),
        either(isEmpty(rowCell(row, 'placement')), isEmpty(rowCell(row, 'council'))),
      ),
  },
  {
    mark: '✗ twice',
    label: 'Placements named twice: none',
    broken: 'A placement stands twice: tell the two apart, or keep one of them.',
    isSo: (row, { names }) => isNamedAgain(rowCell(row, 'placement'), names),
  },
  {
    mark: '✗ nights',
    label: 'Years of no night, or of more nights than a year has: none',
    broken: 'No year has so many nights: look at the nights of the rows marked ✗ nights.',
    isSo: (row) =>
      both(
        isTyped(rowCell(row, 'placement')),
        either(
          lessThan(at(row, 'nights'), number(1)),
          greaterThan(at(row, 'nights'), number(mostNightsOfAYear)),
        ),
      ),
  },
  {
    mark: '✗ no fee',
    label: 'Years of which nothing says what was paid: none',
    broken: 'A row has no fee, nor what was paid otherwise: state one of them.',
    isSo: (row, { subject }) =>
      both(
        isTyped(rowCell(row, 'placement')),
        isEmpty(rowCell(row, 'fee')),
        ...(usedColumns(subject.rows).paid ? [isEmpty(rowCell(row, 'paid'))] : []),
      ),
  },
  {
    mark: '✗ later fee',
    label: 'Later fees without their nights, or with more than are paid: none',
    broken: 'A later fee lacks its nights, or has more than are paid: they are of the nights paid.',
    isOfLaterFees: true,
    isSo: (row) =>
      either(
        both(isTyped(rowCell(row, 'laterFee')), lessThan(at(row, 'laterNights'), number(1))),
        both(isEmpty(rowCell(row, 'laterFee')), isTyped(rowCell(row, 'laterNights'))),
        greaterThan(at(row, 'laterNights'), at(row, 'nights')),
      ),
  },
  {
    mark: '✗ lacks',
    label: 'Years without their hours, what an hour is worth or their cost: none',
    broken: 'A row lacks its hours, its £ an hour or its cost: fill it in; what is none is 0.',
    isSo: (row) =>
      both(
        isTyped(rowCell(row, 'placement')),
        either(
          ...['hoursAgreed', 'hoursDelivered', 'hourRate', 'cost'].map((figure) =>
            isEmpty(rowCell(row, figure)),
          ),
        ),
      ),
  },
  {
    mark: '✗ taken out',
    label: 'More taken out than the year cost: none',
    broken: 'More is taken out than the year cost: state the whole cost, before anything is taken out.',
    isSo: (row) => greaterThan(at(row, 'disallowed'), at(row, 'cost')),
  },
  {
    mark: '✗ credit',
    label: 'Credits that are more than the income: none',
    broken: 'A credit for hours is more than the income: are hours and nights of the same time?',
    isSo: (row) => lessThan(rounded(difference(at(row, 'income'), at(row, 'credit')), 2), number(0)),
  },
];

const marksOf = ({ rows }: YearEndsSubject): readonly Mark[] =>
  marks.filter(({ isOfLaterFees = false }) => !isOfLaterFees || usedColumns(rows).later);

export function yearEndsRelations(subject: YearEndsSubject): readonly Relation[] {
  const owed = rowsOf(subject).map((_, index) => rowCell(index, 'toCouncil'));
  return [
    ...marksOf(subject).map(({ mark, label, broken }) => ({ label, ...noneMarked(owed, mark), broken })),
    nothingMissing([of('tolerance'), of('cap'), of('share')]),
    {
      label: 'Councils named twice in the list of councils: none',
      ...eachNamedOnce([...subject.councils, null].map((_, index) => of(`council.${String(index)}.name`))),
      broken: 'A council stands twice in the list of councils: what is owed to it would count twice.',
    },
  ];
}

/** What is owed for the row, or the mark of what is wrong with it. */
export const owedOrMark = (row: number, among: Placements, owed: Expression): Expression =>
  marksOf(among.subject).reduceRight(
    (later, { mark, isSo }) => when(isSo(row, among), text(mark), later),
    owed,
  );
