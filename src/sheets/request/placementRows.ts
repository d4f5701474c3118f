/** Each placement in four columns: per cent of its fee and pounds a week; below, in all of those that state it, and of how many. */
import { typedPounds, typedWords } from '../core/askedCells';
import { computed, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  atLeast,
  cell,
  difference,
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
import { columnHeaderRow } from '../core/sheetFrame';
import { onceTermsHold } from '../core/relations';
import {
  borneOutCell,
  columnNames,
  placementCell,
  rowsOf,
  totalCell,
  upToCell,
  type Column,
  type Figure,
} from './cellIds';
import { clauseCell, typedChange } from './clauseRows';
import {
  decidedFees,
  evidencedFees,
  isEmpty,
  notStated,
  notYetDecided,
  onceAny,
  onceDecided,
  onceEvidenced,
  undecidedRow,
  unstatedRow,
} from './notStated';
import { termsCell } from './requestRelations';
import type { RequestedPlacement, RequestSubject } from './subject';

export function placementRows(subject: RequestSubject, columns: number): readonly DescribedRow[] {
  const rows = rowsOf(subject);
  const down = (figure: Figure) => sumOfCells(rows.map((_, index) => placementCell(index, figure)));
  const shown = (column: Column, figure: Expression) => onceTermsHold(termsCell, onceAny(column, figure));
  return [
    headingRow('Each placement: per cent of its fee, and pounds a week', columns),
    columnHeaderRow([
      { header: 'Placement' },
      ...['Fee now', 'Requested', '£ a week', 'Clause', '£ a week', 'Evidence', '£ a week', 'Decided']
        .concat('£ a week', 'New fee')
        .map((header) => ({ header, figures: true })),
    ]),
    ...rows.map((each, index) =>
      row(
        typedWords(
          placementCell(index, 'name'),
          each?.placement ?? null,
          'Its reference, never a child’s name.',
        ),
        typedPounds(
          placementCell(index, 'fee'),
          each?.fee.pounds ?? null,
          'The present fee, pounds a week.',
          { from: '0.01' },
        ),
        typedChange(placementCell(index, 'requested'), each?.requested ?? null, 'As the letter asks.'),
        weekly(index, 'requested'),
        computed(placementCell(index, 'clause'), onceTermsHold(termsCell, cell(clauseCell)), 'change'),
        weekly(index, 'clause'),
        evidenceOf(each, index, subject),
        weekly(index, 'evidence'),
        typedChange(placementCell(index, 'decided'), each?.decided ?? null, 'Empty until it is decided.'),
        weekly(index, 'decided'),
        computed(placementCell(index, 'newFee'), newFee(index), 'moneyDash'),
      ),
    ),
    row(
      words('In all', 'labelTotal'),
      computed(totalCell('fee'), down('fee'), 'moneyTotal'),
      ...columnNames.flatMap((column) => [
        computed(totalCell(column), onceTermsHold(termsCell, shareOfFees(column)), 'changeTotal'),
        computed(totalCell(`${column}Weekly`), shown(column, down(`${column}Weekly`)), 'moneyTotal'),
      ]),
      computed(totalCell('newFee'), shown('decided', down('newFee')), 'moneyTotal'),
    ),
    unstatedRow(rows.length),
    undecidedRow(rows.length),
  ];
}

/** What its costs bear out where the request has costs, and a row that is filled in rests on them too. */
function evidenceOf(
  each: RequestedPlacement | null,
  index: number,
  { evidence }: RequestSubject,
): DescribedCell {
  const id = placementCell(index, 'evidence');
  if (each?.restsOnCosts === true) return computed(id, cell(borneOutCell), 'change');
  if (each === null && evidence !== null)
    return computed(id, when(isEmpty(placementCell(index, 'fee')), text('–'), cell(borneOutCell)), 'change');
  return typedChange(id, each?.evidence ?? null, 'What the evidence bears out; empty where none was sent.');
}

function weekly(index: number, column: Column): DescribedCell {
  const fee = cell(placementCell(index, 'fee'));
  const share = product(fee, cell(placementCell(index, column)));
  const figures: Readonly<Record<Column, Expression>> = {
    requested: onceTermsHold(termsCell, share),
    clause: onceTermsHold(termsCell, share),
    evidence: onceEvidenced(index, share),
    decided: onceDecided(index, difference(cell(placementCell(index, 'newFee')), fee)),
  };
  return computed(placementCell(index, `${column}Weekly`), figures[column], 'moneyDash');
}

/** What a column comes to, of the fees it is of. */
function shareOfFees(column: Column): Expression {
  const all = cell(totalCell('fee'));
  const fees = { requested: all, clause: all, evidence: evidencedFees, decided: decidedFees }[column];
  const ofNone = { requested: number(0), clause: number(0), evidence: notStated, decided: notYetDecided };
  const share = quotient(cell(totalCell(`${column}Weekly`)), fees);
  return when(atLeast(number(0), fees), ofNone[column], share);
}

/** Up to a multiple: whole ones, and one more where anything is left over. */
function newFee(index: number): Expression {
  const decided = cell(placementCell(index, 'decided'));
  const fee = cell(placementCell(index, 'fee'));
  const exactly = product(fee, plus(number(1), decided));
  const upTo = cell(upToCell);
  const multiples = rounded(plus(rounded(quotient(exactly, upTo), 8), number('0.499999995')), 0);
  const risen = when(atLeast(number(0), upTo), rounded(exactly, 2), product(multiples, upTo));
  return onceDecided(index, risen);
}
