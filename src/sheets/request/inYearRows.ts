/**
 * What each placement's request comes to in the time asked about: pounds a week × its own nights ÷ 7, so that one that ends is
 * counted to its end.
 *
 * Worked example: £416.80 a week from 1 April 2027 on a placement that ends on 30 September: 182 nights, £10,836.80.
 */
import { typedDay } from '../core/askedCells';
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  atLeast,
  both,
  cell,
  difference,
  either,
  equals,
  largest,
  number,
  product,
  quotient,
  smallest,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { isNamedAgain, isTyped, onceTermsHold } from '../core/relations';
import {
  columnNames,
  fromCell,
  placementCell,
  rowsOf,
  totalCell,
  untilCell,
  type Column,
  type Figure,
} from './cellIds';
import { isEmpty, notStated, notYetDecided, onceAny } from './notStated';
import { rowMarks, termsCell } from './requestRelations';
import type { RequestSubject } from './subject';

export function inYearRows(subject: RequestSubject, columns: number): readonly DescribedRow[] {
  const rows = rowsOf(subject);
  const down = (figure: Figure): readonly CellId[] => rows.map((_, index) => placementCell(index, figure));
  return [
    headingRow('In the time asked about: pounds a week × nights ÷ 7, to the end of each placement', columns),
    columnHeaderRow([
      { header: 'Placement' },
      { header: 'Ends: first night not counted', figures: true },
      { header: 'Nights', figures: true },
      ...['Requested', 'Clause', 'Evidence', 'Decided'].map((header) => ({ header, figures: true })),
      { header: 'Row' },
    ]),
    ...rows.map((each, index) =>
      row(
        computed(null, nameOf(index), 'label'),
        typedDay(
          placementCell(index, 'ends'),
          each?.ends ?? null,
          'The first night not counted; empty where it goes on.',
        ),
        computed(placementCell(index, 'nights'), nightsOf(index), 'count'),
        ...columnNames.map((column) => inYear(index, column)),
        computed(placementCell(index, 'looked'), looked(index, down('name')), 'check'),
      ),
    ),
    row(
      words('In all', 'labelTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      ...columnNames.map((column) =>
        computed(
          totalCell(`${column}InYear`),
          onceTermsHold(termsCell, onceAny(column, sumOfCells(down(`${column}InYear`)))),
          'moneyTotal',
        ),
      ),
    ),
  ];
}

export const nameOf = (index: number): Expression =>
  when(isEmpty(placementCell(index, 'name')), text(''), cell(placementCell(index, 'name')));

function nightsOf(index: number): Expression {
  const ends = placementCell(index, 'ends');
  const end = when(isEmpty(ends), cell(untilCell), smallest(cell(ends), cell(untilCell)));
  const nights = largest(number(0), difference(end, cell(fromCell)));
  return when(isEmpty(placementCell(index, 'fee')), number(0), nights);
}

/** What is not stated or not decided stays so. */
function inYear(index: number, column: Column): DescribedCell {
  const weekly = cell(placementCell(index, `${column}Weekly`));
  const figure = quotient(product(weekly, cell(placementCell(index, 'nights'))), number(7));
  const isOpen = either(equals(weekly, notStated), equals(weekly, notYetDecided));
  return computed(
    placementCell(index, `${column}InYear`),
    onceTermsHold(termsCell, when(isOpen, weekly, figure)),
    'moneyDash',
  );
}

/** What the command refuses or leaves out of a row, from what is typed in it alone. */
function looked(index: number, names: readonly CellId[]): Expression {
  const part = (figure: Figure) => placementCell(index, figure);
  const isUsed = either(
    ...(['name', 'requested', 'decided', 'ends'] as const).map((each) => isTyped(part(each))),
  );
  const marks: readonly (readonly [Expression, string])[] = [
    [both(isUsed, isEmpty(part('fee'))), rowMarks.noFee],
    [both(isTyped(part('fee')), isEmpty(part('name'))), rowMarks.noName],
    [both(isTyped(part('fee')), isEmpty(part('requested'))), rowMarks.noRequest],
    [both(isTyped(part('ends')), atLeast(cell(fromCell), cell(part('ends')))), rowMarks.ended],
    [isNamedAgain(part('name'), names), rowMarks.twice],
  ];
  return marks.reduceRight<Expression>((rest, [fault, mark]) => when(fault, text(mark), rest), text('–'));
}
