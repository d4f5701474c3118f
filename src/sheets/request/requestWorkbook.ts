/**
 * A provider's request for one or several placements as a workbook: the clause and four columns live (requested, clause,
 * evidence, decided), and a reply that can be sent, without the council's own limits.
 */
import { typedCount, typedDay, typedPounds, typedWords } from '../core/askedCells';
import { chosen, computed, gap, headingRow, row, words } from '../core/cells';
import { changed, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  atLeast,
  cell,
  difference,
  number,
  plus,
  product,
  quotient,
  rounded,
  sum,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow, framed, type SheetColumn } from '../core/sheetFrame';
import { checksOfTerms, onceTermsHold, termsRow, termsRules } from '../core/relations';
import { analysisWorkbook } from '../core/workbook';
import {
  borneOutCell,
  columnNames,
  fromCell,
  nightsCell,
  placementCell,
  totalCell,
  untilCell,
  upToCell,
  type Column,
  type Figure,
} from './cellIds';
import { bindingCell, clauseCell, clauseRows, typedChange } from './clauseRows';
import { evidencePage } from './evidenceSheet';
import { replyPage } from './replySheet';
import { requestRelations, termsCell } from './requestRelations';
import type { RequestSubject } from './subject';
import { decidedFees, notYetDecided, onceAnyDecided, onceDecided, undecidedRow } from './undecided';

const columns: readonly SheetColumn[] = [
  { header: '', width: 34 },
  { header: '', width: 22 },
  { header: '', width: 14 },
  { header: '', width: 24 },
  ...Array.from({ length: 7 }, () => ({ header: '', width: 14 })),
];

const spare = 2;

export function describeRequest(subject: RequestSubject): WorkbookDescription {
  const title = subject.provider === null ? 'Requests' : `Requests: ${subject.provider}`;
  return analysisWorkbook({
    called: { checks: 'Request checks', about: 'About the requests' },
    title,
    subject: 'What was requested, what the clause gives, what the evidence bears out and what was decided.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      page(subject, title),
      ...(subject.evidence === null ? [] : [evidencePage(subject.evidence)]),
      replyPage(subject),
    ],
    checks: [...checks(subject), ...checksOfTerms(requestRelations(subject))],
    rules: [
      {
        source: 'The clause',
        rule: 'Σ weight × index; then the lower of, the higher of, the cap, the floor, the freeze, in this order. The last step that changed the figure binds.',
      },
      {
        source: 'The year asked about',
        rule: 'Pounds a week × nights ÷ 7, from the first night of the new fee.',
      },
      {
        source: 'A new fee',
        rule: 'The exact product, to the nearest penny, or up to the multiple that was agreed.',
      },
      {
        source: 'The reply',
        rule: 'States what was asked and decided, and none of the council’s own limits.',
      },
    ],
  });
}

function page(subject: RequestSubject, title: string): SheetDescription {
  const { from, until, received, answerBy, upTo } = subject;
  return framed({
    name: 'Requests',
    role: 'inputs',
    title,
    purpose:
      'Requested, clause, evidence and decided side by side. Change a pale cell and everything follows.',
    columns,
    oneHeader: false,
    body: [
      ...answerRows(subject),
      gap,
      headingRow('The request', columns.length),
      row(
        words('New fee from', 'label'),
        typedDay(fromCell, from, 'The first night of the new fee.'),
        words('Asked about until', 'label'),
        typedDay(untilCell, until, 'The first day not counted.'),
        words('Nights', 'label'),
        computed(nightsCell, difference(cell(untilCell), cell(fromCell)), 'count'),
        words('Up to, £', 'label'),
        typedPounds(upToCell, upTo, 'A new fee is rounded up to this; empty for the nearest penny.'),
      ),
      row(
        words('Received', 'label'),
        typedDay('request.received', received, 'The day the request came.'),
        words('Answer by', 'label'),
        typedDay('request.answerBy', answerBy, 'The day by which it is to be answered.'),
        words('Notice threatened', 'label'),
        chosen(
          'request.threat',
          subject.threat ? 'yes' : 'no',
          ['yes', 'no'],
          'Yes where the letter says so.',
        ),
        words('To appeal, days', 'label'),
        typedCount('request.appealDays', subject.appealDays, 'Days in which the decision can be appealed.'),
      ),
      gap,
      ...clauseRows(subject, columns.length),
      gap,
      ...placementRows(subject),
    ],
    rules: termsRules(termsCell),
    orientation: 'landscape',
  });
}

function answerRows(subject: RequestSubject): readonly DescribedRow[] {
  const labelledRow = (label: string, column: Column): DescribedRow => {
    const weekly = cell(totalCell(`${column}Weekly`));
    const shown = (figure: Expression) =>
      onceTermsHold(termsCell, column === 'decided' ? onceAnyDecided(figure) : figure);
    return row(
      words(label, 'headlineLabel'),
      computed(null, shown(weekly), 'headline'),
      words('a week', 'note'),
      computed(totalCell(`${column}InYear`), shown(inYear(weekly)), 'headline'),
      words('in the year', 'note'),
    );
  };
  return [
    labelledRow('Requested', 'requested'),
    labelledRow('The clause', 'clause'),
    labelledRow('The evidence', 'evidence'),
    labelledRow('Decided', 'decided'),
    row(words('What binds in the clause', 'label'), computed(null, cell(bindingCell), 'label')),
    termsRow(termsCell, requestRelations(subject)),
  ];
}

const inYear = (weekly: Expression): Expression => quotient(product(weekly, cell(nightsCell)), number(7));

function placementRows({ placements }: RequestSubject): readonly DescribedRow[] {
  const rows = [...placements, ...Array.from({ length: spare }, () => null)];
  const down = (figure: Figure) => sumOfCells(rows.map((_, index) => placementCell(index, figure)));
  const shown = (column: Column, figure: Expression) =>
    onceTermsHold(termsCell, column === 'decided' ? onceAnyDecided(figure) : figure);
  return [
    headingRow('Each placement: per cent of its fee, and pounds a week', columns.length),
    columnHeaderRow([
      { header: 'Placement' },
      ...[
        'Fee now',
        'Requested',
        '£ a week',
        'Clause',
        '£ a week',
        'Evidence',
        '£ a week',
        'Decided',
        '£ a week',
      ].map((header) => ({ header, figures: true })),
      { header: 'New fee', figures: true },
    ]),
    ...rows.map((each, index) => {
      const fee = cell(placementCell(index, 'fee'));
      const weekly = (column: Column) =>
        computed(
          placementCell(index, `${column}Weekly`),
          column === 'decided'
            ? onceDecided(index, difference(cell(placementCell(index, 'newFee')), fee))
            : onceTermsHold(termsCell, product(fee, cell(placementCell(index, column)))),
          'moneyDash',
        );
      const typed = (column: Exclude<Column, 'clause'>, help: string) =>
        typedChange(placementCell(index, column), each?.[column] ?? null, help);
      return row(
        typedWords(
          placementCell(index, 'name'),
          each?.placement ?? null,
          'Its reference, never a child’s name.',
        ),
        typedPounds(placementCell(index, 'fee'), each?.fee.pounds ?? null, 'The present fee, pounds a week.'),
        typed('requested', 'As the letter asks.'),
        weekly('requested'),
        computed(placementCell(index, 'clause'), onceTermsHold(termsCell, cell(clauseCell)), 'change'),
        weekly('clause'),
        each?.restsOnCosts === true
          ? computed(placementCell(index, 'evidence'), cell(borneOutCell), 'change')
          : typed('evidence', 'What the evidence bears out; empty where none was sent.'),
        weekly('evidence'),
        typed('decided', 'Empty until it is decided.'),
        weekly('decided'),
        computed(placementCell(index, 'newFee'), newFee(index), 'moneyDash'),
      );
    }),
    row(
      words('In all', 'labelTotal'),
      computed(totalCell('fee'), down('fee'), 'moneyTotal'),
      ...columnNames.flatMap((column) => [
        computed(totalCell(column), onceTermsHold(termsCell, shareOfFees(column)), 'changeTotal'),
        computed(totalCell(`${column}Weekly`), shown(column, down(`${column}Weekly`)), 'moneyTotal'),
      ]),
      computed(totalCell('newFee'), shown('decided', down('newFee')), 'moneyTotal'),
    ),
    undecidedRow(rows.length),
  ];
}

/** What a column comes to, of the fees it is of. */
function shareOfFees(column: Column): Expression {
  const fees = column === 'decided' ? decidedFees : cell(totalCell('fee'));
  const share = quotient(cell(totalCell(`${column}Weekly`)), fees);
  const ofNone = column === 'decided' ? notYetDecided : number(0);
  return when(atLeast(number(0), fees), ofNone, share);
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

function checks({ clauseWeekly, decidedWeekly }: RequestSubject): readonly ArithmeticCheck[] {
  return [
    {
      label: 'The new fees are the present ones and what was decided',
      first: plus(decidedFees, sum(cell(totalCell('decidedWeekly')))),
      second: onceTermsHold(termsCell, sum(cell(totalCell('newFee'))), decidedFees),
      places: 2,
      meaning: 'A formula has been damaged: open the workbook afresh.',
    },
    {
      label: 'What the clause gives a week, as it was worked out',
      first: rounded(sum(cell(totalCell('clauseWeekly'))), 2),
      second: rounded(number(clauseWeekly), 2),
      places: 2,
      meaning: changed,
      ofInputs: true,
    },
    {
      label: 'What was decided a week, as it was worked out',
      first: sum(cell(totalCell('decidedWeekly'))),
      second: number(decidedWeekly),
      places: 2,
      meaning: changed,
      ofInputs: true,
    },
  ];
}
