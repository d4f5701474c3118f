/**
 * What each placement's request comes to in the time asked about: pounds a week × its own nights ÷ 7, so that one that ends is
 * counted to its end.
 *
 * Worked example: £416.80 a week from 1 April 2027 on a placement that ends on 30 September: 182 nights, £10,836.80.
 */
import { typedDay } from '../core/askedCells';
import { blank, computed, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  atLeast,
  both,
  cell,
  difference,
  differs,
  either,
  equals,
  largest,
  not,
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
import { framed } from '../core/sheetFrame';
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
import type { RequestedPlacement, RequestSubject } from './subject';

const orDash = (id: CellId): Expression => when(isEmpty(id), text('–'), cell(id));
const dash = text('–');

export function inYearPage(subject: RequestSubject): SheetDescription {
  const rows = rowsOf(subject);
  const down = (figure: Figure): readonly CellId[] => rows.map((_, index) => placementCell(index, figure));
  return framed({
    name: 'Requests in the year',
    role: 'results',
    title: 'What the requests come to in the time asked about',
    purpose: 'Pounds a week × nights ÷ 7, from the first night of the new fee to the end of each placement.',
    columns: [
      { header: 'Placement', width: 26 },
      { header: 'Ends: first night not counted', width: 15, figures: true },
      { header: 'Fee now', width: 14, figures: true },
      { header: 'Requested, %', width: 13, figures: true },
      { header: 'Nights', width: 9, figures: true },
      ...['Requested', 'Clause', 'Evidence', 'Decided'].map((header) => ({
        header,
        width: 16,
        figures: true,
      })),
      { header: 'Row', width: 21 },
    ],
    body: [
      ...rows.map((each, index) => placementRow(each, index, down('named'), subject.evidence === null)),
      row(
        words('In all', 'labelTotal'),
        ...Array.from({ length: 4 }, () => blank('labelTotal')),
        ...columnNames.map((column) =>
          computed(
            totalCell(`${column}InYear`),
            onceTermsHold(termsCell, onceAny(column, sumOfCells(down(`${column}InYear`)))),
            'moneyTotal',
          ),
        ),
      ),
    ],
    orientation: 'landscape',
  });
}

const placementRow = (
  each: RequestedPlacement | null,
  index: number,
  names: readonly CellId[],
  isStatedAlone: boolean,
): DescribedRow => {
  const part = (figure: Figure) => placementCell(index, figure);
  return row(
    computed(part('named'), orDash(part('name')), 'label'),
    typedDay(part('ends'), each?.ends ?? null, 'The first night not counted; empty where it goes on.'),
    computed(part('feeNow'), orDash(part('fee')), 'money'),
    computed(part('asked'), orDash(part('requested')), 'change'),
    computed(part('nights'), nightsOf(part('ends')), 'count'),
    ...columnNames.map((column) => inYear(index, column)),
    computed(part('looked'), looked(index, names, isStatedAlone), 'check'),
  );
};

function nightsOf(ends: CellId): Expression {
  const end = when(isEmpty(ends), cell(untilCell), smallest(cell(ends), cell(untilCell)));
  return largest(number(0), difference(end, cell(fromCell)));
}

/** What is not stated, not decided or no answer stays so. */
function inYear(index: number, column: Column): DescribedCell {
  const weekly = cell(placementCell(index, `${column}Weekly`));
  const figure = quotient(product(weekly, cell(placementCell(index, 'nights'))), number(7));
  const isOpen = either(...[notStated, notYetDecided, dash].map((said) => equals(weekly, said)));
  return computed(placementCell(index, `${column}InYear`), when(isOpen, weekly, figure), 'moneyDash');
}

/** What the command refuses or leaves out of a row, from what is typed in it alone. */
function looked(index: number, names: readonly CellId[], isStatedAlone: boolean): Expression {
  const part = (figure: Figure) => cell(placementCell(index, figure));
  const has = (figure: 'named' | 'feeNow' | 'asked') => differs(part(figure), dash);
  const hasEnd = isTyped(placementCell(index, 'ends'));
  // Where costs bear it out, what the evidence comes to is worked out.
  const answers = (isStatedAlone ? (['evidence', 'decided'] as const) : (['decided'] as const)).map(
    (figure) => isTyped(placementCell(index, figure)),
  );
  const marks: readonly (readonly [Expression, string])[] = [
    [both(either(has('named'), has('asked'), hasEnd, ...answers), not(has('feeNow'))), rowMarks.noFee],
    [both(has('feeNow'), not(has('named'))), rowMarks.noName],
    [both(has('feeNow'), not(has('asked'))), rowMarks.noRequest],
    [both(hasEnd, atLeast(cell(fromCell), part('ends'))), rowMarks.ended],
    [both(has('named'), isNamedAgain(placementCell(index, 'named'), names)), rowMarks.twice],
  ];
  return marks.reduceRight<Expression>((rest, [fault, mark]) => when(fault, text(mark), rest), dash);
}
