/**
 * A fee round as a workbook: one decision for every council, each placement's new fee live, the effect on each council, and a
 * table that a letter to each council is merged from.
 */
import { fractionOf, type Percentage } from '../../domain/money/percentage';
import { typedCount, typedDay, typedPounds } from '../core/askedCells';
import { blank, computed, gap, headingRow, row, typedFigure, words } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedCell, DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  cell,
  countWhere,
  difference,
  number,
  plus,
  product,
  sumOfCells,
  sumWhere,
  type CellId,
} from '../core/expression';
import { sentenceRows } from '../core/labelledRows';
import { columnHeaderRow, framed, type SheetColumn, widthsOf } from '../core/sheetFrame';
import { analysisWorkbook } from '../core/workbook';
import { plainName } from '../core/plainName';
import { feesSheet } from './feesSheet';
import { lettersSheet, letterWords } from './lettersSheet';
import { councilCell, inAllCell, placedCell, termCell, yearOf, type FeeRoundSubject } from './subject';

const columns: readonly SheetColumn[] = [
  { header: '', width: 30 },
  { header: 'Placements', width: 12.5, figures: true },
  { header: 'Now, £ a week', width: 16, figures: true },
  { header: 'Decided', width: 16, figures: true },
  { header: 'Requested', width: 16, figures: true },
  { header: 'Decided less now', width: 16, figures: true },
  { header: 'Avoided, a week', width: 16, figures: true },
  { header: 'Avoided, a year', width: 16, figures: true },
];

export function describeFeeRound(subject: FeeRoundSubject): WorkbookDescription {
  const {
    feeRound: { terms, placements },
    asAt,
  } = subject;
  return analysisWorkbook({
    called: { checks: 'Fee round checks', about: 'About the fee round' },
    title: `Fee round${terms.provider === null ? '' : `: ${terms.provider}`}`,
    subject:
      'One decision on a provider’s increase for every council, what it costs each, and the letters that say so.',
    asAt,
    madeFrom: [terms, placements],
    pages: [roundSheet(subject), feesSheet(subject), lettersSheet(subject)],
    checks: checks(subject),
    rules: [
      { source: 'New fees', rule: 'Each new fee is rounded to the penny, then summed.' },
      {
        source: 'Left out',
        rule: 'A fee agreed less than the stated months ago stays as it is, in every total.',
      },
      {
        source: 'A year',
        rule: 'A week × 365 ÷ 7: what the round changes in a whole year, whatever happens to placements.',
      },
      {
        source: 'Competition law',
        rule: 'Councils decide together as buyers; no provider is shown what another is paid.',
      },
    ],
  });
}

function percentCell(id: CellId, percent: Percentage, help: string): DescribedCell {
  return typedFigure(id, fractionOf(percent).fraction, 'inputChange', {
    kind: 'decimal',
    from: '-1',
    to: '10',
    help,
  });
}

function roundSheet(subject: FeeRoundSubject): SheetDescription {
  const {
    feeRound: { terms },
    councils,
    rate,
  } = subject;
  return framed({
    name: 'Fee round',
    role: 'results',
    title: `Fee round${terms.provider === null ? '' : `: ${terms.provider}`}`,
    purpose: 'Decided once for all councils. Change a pale cell and every new fee, total and letter follows.',
    widths: widthsOf(columns),
    body: [
      headingRow('The decision', columns.length),
      row(words('From', 'label'), typedDay('round.from', terms.from, 'The first night of the new fees.')),
      row(
        words('Decided', 'label'),
        percentCell(termCell.decided, terms.decided, 'The increase that is decided.'),
      ),
      row(
        words('Requested', 'label'),
        percentCell(termCell.requested, terms.requested, 'The increase that was asked for.'),
      ),
      row(
        words('Left out if agreed within, months', 'label'),
        typedCount(
          termCell.months,
          terms.leaveOutWithinMonths,
          'Fees agreed less than so many months ago stay as they are; empty for none.',
        ),
      ),
      ...(rate === null
        ? []
        : [
            row(
              words('A rate for all, £ a week', 'label'),
              typedPounds(termCell.rate, rate, 'What it would cost to pay this for every placement.'),
            ),
          ]),
      gap,
      headingRow('What it does to each council', columns.length),
      columnHeaderRow(columns.map((column, index) => (index === 0 ? { header: 'Council' } : column))),
      ...councils.map((council, index) => councilRow(subject, council, index)),
      totalRow(councils.length),
      ...(rate === null ? [] : rateRows()),
      gap,
      headingRow('The letter says, to each council the same', columns.length),
      ...letterWords(subject).flatMap((sentence) => sentenceRows([], sentence, widthsOf(columns))),
    ],
    orientation: 'landscape',
  });
}

function councilRow(
  { feeRound: { placements } }: FeeRoundSubject,
  council: string,
  index: number,
): DescribedRow {
  const at = (part: string) => councilCell(index, part);
  const down = (part: string) => placements.map((_, placement) => placedCell(placement, part));
  const isThis = { cells: down('council'), equals: cell(at('name')) };
  const summed = (part: string) => computed(at(part), sumWhere(down(part), isThis), 'money');
  return row(
    words(plainName(council), 'label', { id: at('name') }),
    computed(at('placements'), countWhere(isThis), 'count'),
    summed('now'),
    summed('decided'),
    summed('requested'),
    computed(at('change'), difference(cell(at('decided')), cell(at('now'))), 'money'),
    computed(at('avoided'), difference(cell(at('requested')), cell(at('decided'))), 'money'),
    computed(at('avoidedYear'), yearOf(cell(at('avoided'))), 'money'),
  );
}

function totalRow(councils: number): DescribedRow {
  const down = (part: string) =>
    sumOfCells(Array.from({ length: councils }, (_, index) => councilCell(index, part)));
  return row(
    words('In all', 'labelTotal'),
    computed(inAllCell('placements'), down('placements'), 'countTotal'),
    ...['now', 'decided', 'requested', 'change', 'avoided'].map((part) =>
      computed(inAllCell(part), down(part), 'moneyTotal'),
    ),
    computed(inAllCell('avoidedYear'), yearOf(cell(inAllCell('avoided'))), 'moneyTotal'),
  );
}

function rateRows(): readonly DescribedRow[] {
  const weekly = difference(
    product(cell(termCell.rate), cell(inAllCell('placements'))),
    cell(inAllCell('now')),
  );
  return [
    gap,
    headingRow('Adopting the rate for all placements', columns.length),
    row(words('Changes, £ a week', 'label'), blank(), computed('round.rate.weekly', weekly, 'money')),
    row(
      words('Changes, £ a year', 'label'),
      blank(),
      computed(null, yearOf(cell('round.rate.weekly')), 'money'),
    ),
  ];
}

function checks({ feeRound: { round, placements } }: FeeRoundSubject): readonly ArithmeticCheck[] {
  return [
    twoWays(
      'The councils come to all fees',
      cell(inAllCell('now')),
      sumOfCells(placements.map((_, index) => placedCell(index, 'now'))),
    ),
    asWorkedOut('Decided as it was worked out', cell(inAllCell('decided')), number(round.decided.pounds)),
    asWorkedOut(
      'Requested as it was worked out',
      cell(inAllCell('requested')),
      number(round.requested.pounds),
    ),
    twoWays(
      'Now, the change and what is avoided come to what was requested',
      plus(plus(cell(inAllCell('now')), cell(inAllCell('change'))), cell(inAllCell('avoided'))),
      cell(inAllCell('requested')),
    ),
  ];
}
