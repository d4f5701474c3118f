/**
 * Placements that are not decided, and those without evidence: told so in their row, and left out of what is decided, or borne
 * out, in all.
 *
 * Worked example: evidence of 3.02 % on one of two placements of £9,210.00 and £4,000.00 is 3.02 % in all, of 1 of 2: nothing
 * is known of the other.
 */
import { computed, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
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
import { placementCell, totalCell, type Column, type Figure } from './cellIds';
import { termsCell } from './requestRelations';

export const notYetDecided = text('not yet decided');
export const notStated = text('not stated');

export const isEmpty = (id: CellId): Expression => equals(cell(id), text(''));

/** A figure of what is decided for a placement; nought in a row that is empty. */
export const onceDecided = (placement: number, figure: Expression): Expression =>
  onceFilled(placement, 'decided', { figure, otherwise: notYetDecided });

/** A figure of what the evidence bears out for a placement; nought in a row that is empty. */
export const onceEvidenced = (placement: number, figure: Expression): Expression =>
  onceFilled(placement, 'evidence', { figure, otherwise: notStated });

function onceFilled(
  placement: number,
  part: 'decided' | 'evidence',
  { figure, otherwise }: { readonly figure: Expression; readonly otherwise: Expression },
): Expression {
  const open = when(isEmpty(placementCell(placement, part)), otherwise, figure);
  return onceTermsHold(termsCell, when(isEmpty(placementCell(placement, 'fee')), number(0), open));
}

/** The present fees of those that are decided, and of those with evidence. */
export const decidedFees = difference(cell(totalCell('fee')), cell(totalCell('undecidedFee')));
export const evidencedFees = difference(cell(totalCell('fee')), cell(totalCell('unstatedFee')));

/** Something of a column in all: what is decided is not yet while nothing is, and likewise what the evidence bears out. */
export function onceAny(column: Column, figure: Expression): Expression {
  if (column === 'decided') return when(equals(decidedFees, number(0)), notYetDecided, figure);
  return column === 'evidence' ? when(equals(evidencedFees, number(0)), notStated, figure) : figure;
}

const down = (figure: Figure, placements: number): readonly CellId[] =>
  Array.from({ length: placements }, (_, index) => placementCell(index, figure));

/** At the head of the page: of how many placements a figure is. */
export function ofThoseWith(left: 'undecided' | 'unstated', placements: number): DescribedCell {
  const all = countOfNumbers(down('fee', placements));
  const open = cell(totalCell(left));
  const some = together('of ', difference(all, open), ' of ', all, ' placements');
  return computed(
    null,
    onceTermsHold(termsCell, when(equals(open, number(0)), text('of every placement'), some)),
    'purpose',
  );
}

/** Below what comes to in all: of how many it is. */
export const undecidedRow = (placements: number): DescribedRow =>
  openRow('Not yet decided', placements, {
    open: { cells: down('newFee', placements), equals: notYetDecided },
    totals: ['undecidedFee', 'undecided'],
    ofNone: 'Every placement is decided.',
    ofSome: ' not yet decided: what is decided, and the new fee, are in all of the others alone.',
  });

export const unstatedRow = (placements: number): DescribedRow =>
  openRow('Without evidence', placements, {
    open: { cells: down('evidenceWeekly', placements), equals: notStated },
    totals: ['unstatedFee', 'unstated'],
    ofNone: 'Evidence is stated for every placement.',
    ofSome: ' without evidence: what the evidence bears out is in all of the others alone.',
  });

interface OpenPlacements {
  readonly open: { readonly cells: readonly CellId[]; readonly equals: Expression };
  readonly totals: readonly ['undecidedFee', 'undecided'] | readonly ['unstatedFee', 'unstated'];
  readonly ofNone: string;
  readonly ofSome: string;
}

function openRow(
  label: string,
  placements: number,
  { open, totals: [fees, count], ofNone, ofSome }: OpenPlacements,
): DescribedRow {
  const inAll = cell(totalCell(count));
  const said = together(inAll, ' of ', countOfNumbers(down('fee', placements)), ofSome);
  return row(
    words(label, 'label'),
    computed(totalCell(fees), sumWhere(down('fee', placements), open), 'moneyDash'),
    computed(totalCell(count), countWhere(open), 'count'),
    computed(null, onceTermsHold(termsCell, when(equals(inAll, number(0)), text(ofNone), said)), 'line'),
  );
}
