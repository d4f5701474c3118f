/**
 * A provider's request for one or several placements as a workbook: the clause and four columns live (requested, clause,
 * evidence, decided), and a reply that can be sent, without the council's own limits.
 */
import { typedCount, typedDay, typedPounds } from '../core/askedCells';
import { chosen, computed, gap, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedCell, DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import { cell, difference, number, plus, rounded, sum, type Expression } from '../core/expression';
import { framed } from '../core/sheetFrame';
import { checksOfTerms, onceTermsHold, termsRow, termsRules } from '../core/relations';
import { analysisWorkbook } from '../core/workbook';
import { fromCell, nightsCell, rowsOf, totalCell, untilCell, upToCell, type Column } from './cellIds';
import { bindingCell, clauseRows } from './clauseRows';
import { evidencePage } from './evidenceSheet';
import { inYearPage } from './inYearRows';
import { decidedFees, ofThoseWith, onceAny } from './notStated';
import { placementRows } from './placementRows';
import { replyPage } from './replySheet';
import { requestRelations, termsCell } from './requestRelations';
import type { RequestSubject } from './subject';

const widths = [34, 22, 14, 24, ...Array.from({ length: 7 }, () => 14)];

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
      inYearPage(subject),
      ...(subject.evidence === null ? [] : [evidencePage(subject.evidence, subject.asAt)]),
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
        rule: 'Pounds a week × nights ÷ 7, from the first night of the new fee to the end of the placement, where it ends.',
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
    widths,
    body: [
      ...answerRows(subject),
      gap,
      headingRow('The request', widths.length),
      row(
        words('New fee from', 'label'),
        typedDay(fromCell, from, 'The first night of the new fee.'),
        words('Asked about until', 'label'),
        typedDay(untilCell, until, 'The first day not counted.'),
        words('Nights', 'label'),
        computed(nightsCell, difference(cell(untilCell), cell(fromCell)), 'count'),
        words('Up to, £', 'label'),
        typedPounds(upToCell, upTo, 'A new fee is rounded up to this; empty for the nearest penny.', {
          from: '0.01',
          to: '100',
        }),
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
      ...clauseRows(subject, widths.length),
      gap,
      ...placementRows(subject, widths.length),
    ],
    rules: termsRules(termsCell),
    orientation: 'landscape',
  });
}

function answerRows(subject: RequestSubject): readonly DescribedRow[] {
  const labelledRow = (label: string, column: Column, ofHowMany: readonly DescribedCell[] = []) => {
    const shown = (figure: Expression) => onceTermsHold(termsCell, onceAny(column, figure));
    return row(
      words(label, 'headlineLabel'),
      computed(null, shown(cell(totalCell(`${column}Weekly`))), 'headline'),
      words('a week', 'note'),
      computed(null, shown(cell(totalCell(`${column}InYear`))), 'headline'),
      words('in the year', 'note'),
      ...ofHowMany,
    );
  };
  const placements = rowsOf(subject).length;
  return [
    labelledRow('Requested', 'requested'),
    labelledRow('The clause', 'clause'),
    labelledRow('The evidence', 'evidence', [ofThoseWith('unstated', placements)]),
    labelledRow('Decided', 'decided', [ofThoseWith('undecided', placements)]),
    row(words('What binds in the clause', 'label'), computed(null, cell(bindingCell), 'label')),
    termsRow(termsCell, requestRelations(subject)),
  ];
}

function checks({ clauseWeekly, decidedWeekly }: RequestSubject): readonly ArithmeticCheck[] {
  return [
    twoWays(
      'The new fees are the present ones and what was decided',
      plus(decidedFees, sum(cell(totalCell('decidedWeekly')))),
      onceTermsHold(termsCell, sum(cell(totalCell('newFee'))), decidedFees),
    ),
    asWorkedOut(
      'What the clause gives a week, as it was worked out',
      rounded(sum(cell(totalCell('clauseWeekly'))), 2),
      rounded(number(clauseWeekly), 2),
    ),
    asWorkedOut(
      'What was decided a week, as it was worked out',
      sum(cell(totalCell('decidedWeekly'))),
      number(decidedWeekly),
    ),
  ];
}
