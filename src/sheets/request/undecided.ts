/** Placements that are not decided: told so in their row, and left out of what is decided in all. */
import { computed, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  countOfNumbers,
  countWhere,
  difference,
  equals,
  number,
  sumWhere,
  text,
  together,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { onceTermsHold } from '../core/relations';
import { placementCell, totalCell } from './cellIds';
import { termsCell } from './requestRelations';

export const notYetDecided = text('not yet decided');

/** A figure of what is decided for a placement; nought in a row that is empty. */
export function onceDecided(placement: number, figure: Expression): Expression {
  const isEmpty = (id: CellId) => equals(cell(id), text(''));
  const open = when(isEmpty(placementCell(placement, 'fee')), number(0), notYetDecided);
  const decided = when(isEmpty(placementCell(placement, 'decided')), open, figure);
  return onceTermsHold(termsCell, decided);
}

/** The present fees of those that are decided. */
export const decidedFees = difference(cell(totalCell('fee')), cell(totalCell('undecidedFee')));

/** Something of what is decided in all: it is not yet while nothing is. */
export const onceAnyDecided = (figure: Expression): Expression =>
  when(equals(decidedFees, number(0)), notYetDecided, figure);

/** Below what comes to in all: of how many it is. */
export function undecidedRow(placements: number): DescribedRow {
  const down = (figure: 'fee' | 'newFee') =>
    Array.from({ length: placements }, (_, index) => placementCell(index, figure));
  const open = { cells: down('newFee'), equals: notYetDecided };
  const undecided = cell(totalCell('undecided'));
  return row(
    words('Not yet decided', 'label'),
    computed(totalCell('undecidedFee'), sumWhere(down('fee'), open), 'moneyDash'),
    computed(totalCell('undecided'), countWhere(open), 'count'),
    computed(
      null,
      when(
        equals(undecided, number(0)),
        text('Every placement is decided.'),
        together(
          undecided,
          ' of ',
          countOfNumbers(down('fee')),
          ' not yet decided: what is decided, and the new fee, are in all of the others alone.',
        ),
      ),
      'line',
    ),
  );
}
