/**
 * Referrals as a workbook: the log as counted, each outcome to be put right, and the share that was accepted, live, for all and
 * for each provider, need, region or reason.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import {
  referralOutcomes,
  type Acceptance,
  type Referral,
  type ReferralGrouping,
  type ReferralOutcome,
} from '../../domain/portfolio/acceptance';
import { notStated } from '../../domain/portfolio/placed';
import { chosen, computed, gap, headingRow, lineRow, onDay, row, words } from '../core/cells';
import { asWorkedOut } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  cell,
  countWhere,
  equals,
  number,
  plus,
  quotient,
  text,
  when,
  type CellId,
  type CellList,
  type Criterion,
} from '../core/expression';
import { plainName } from '../core/plainName';
import { columnHeaderRow, framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { analysisWorkbook } from '../core/workbook';

export interface ReferralsSubject {
  readonly time: { readonly from: IsoDate; readonly until: IsoDate };
  readonly groupedBy: { readonly by: ReferralGrouping; readonly words: string } | null;
  readonly referrals: readonly Referral[];
  readonly acceptance: Acceptance;
  readonly asAt: IsoDate;
}

const outcomeWords: Readonly<Record<ReferralOutcome, string>> = {
  accepted: 'Accepted',
  declined: 'Declined',
  noAnswer: 'No answer',
  withdrawn: 'Withdrawn',
  waiting: 'Waiting',
};

const table = 'referral';
const column = (figure: string): CellList => ({ table, figure });
const at = (group: number, part: string): CellId => `referrals.${String(group)}.${part}`;

export function describeReferrals(subject: ReferralsSubject): WorkbookDescription {
  const { referrals, acceptance, asAt, time } = subject;
  return analysisWorkbook({
    called: { checks: 'Referral checks', about: 'About the referrals' },
    title: 'Referrals',
    subject: 'What share of a council’s referrals was accepted, by whom and for which needs.',
    asAt,
    madeFrom: [time, referrals],
    pages: [shareSheet(subject), logSheet(referrals)],
    checks: [
      {
        ...asWorkedOut(
          'Accepted as it was worked out',
          cell(at(0, 'accepted')),
          number(acceptance.all.outcomes.accepted),
        ),
        shownAs: 'count',
      },
    ],
    rules: [
      {
        source: 'Counted',
        rule: 'Accepted, declined or never answered; what was withdrawn or still waits is not. One that nobody answered was not accepted.',
      },
      { source: 'Share', rule: 'Accepted ÷ counted. The share of few referrals says little.' },
    ],
  });
}

const columns: readonly SheetColumn[] = [
  { header: '', width: 30 },
  ...[...referralOutcomes.map((outcome) => outcomeWords[outcome]), 'Counted', 'Share accepted'].map(
    (header) => ({ header, width: 12, figures: true }),
  ),
];

function shareSheet({ time, groupedBy, acceptance }: ReferralsSubject): SheetDescription {
  const isOf = (group: number): readonly Criterion[] =>
    groupedBy === null ? [] : [{ cells: column(groupedBy.by), equals: cell(at(group, 'name')) }];
  return framed({
    name: 'Referrals',
    role: 'results',
    title: 'Referrals: the share that was accepted',
    purpose: `Made from ${dayInWords(time.from)} to the night before ${dayInWords(time.until)}, as the page Referral log says.`,
    columns,
    body: [
      countRow('All', 0, []),
      ...(groupedBy === null
        ? []
        : [
            gap,
            headingRow(`By ${groupedBy.words.toLowerCase()}`, columns.length),
            columnHeaderRow(columns),
            ...acceptance.groups.map(({ name }, index) =>
              countRow(plainName(name), index + 1, isOf(index + 1)),
            ),
          ]),
    ],
    orientation: 'landscape',
  });
}

function countRow(name: string, group: number, isOfGroup: readonly Criterion[]): DescribedRow {
  const of = (part: string) => cell(at(group, part));
  return row(
    words(name, 'label', { id: at(group, 'name') }),
    ...referralOutcomes.map((outcome) =>
      computed(
        at(group, outcome),
        countWhere({ cells: column('outcome'), equals: text(outcomeWords[outcome]) }, ...isOfGroup),
        'count',
      ),
    ),
    computed(at(group, 'counted'), plus(plus(of('accepted'), of('declined')), of('noAnswer')), 'count'),
    computed(
      at(group, 'share'),
      when(equals(of('counted'), number(0)), number(0), quotient(of('accepted'), of('counted'))),
      'percent',
    ),
  );
}

const logColumns: readonly SheetColumn[] = [
  { header: 'Referral', width: 16 },
  { header: 'Made on', width: 13, figures: true },
  { header: 'Provider', width: 26 },
  { header: 'Need', width: 14 },
  { header: 'Region', width: 16 },
  { header: 'Outcome', width: 14 },
  { header: 'Reason', width: 30 },
];

function logSheet(referrals: readonly Referral[]): SheetDescription {
  const named = (referral: Referral, grouping: ReferralGrouping) =>
    words(plainName(referral[grouping] ?? notStated), 'text', { figure: grouping });
  return {
    ...framed({
      name: 'Referral log',
      role: 'inputs',
      title: 'Referral log: what became of each',
      purpose: 'Filter and sort as you like. An outcome may be put right: the page Referrals follows.',
      columns: logColumns,
      body: referrals.map((referral, index) =>
        lineRow(
          { table, line: String(index) },
          words(referral.referral, 'label'),
          onDay(referral.made),
          named(referral, 'provider'),
          named(referral, 'band'),
          named(referral, 'region'),
          chosen(
            { figure: 'outcome' },
            outcomeWords[referral.outcome],
            referralOutcomes.map((outcome) => outcomeWords[outcome]),
            'What became of it.',
          ),
          named(referral, 'reason'),
        ),
      ),
      freezeColumns: 1,
      orientation: 'landscape',
    }),
    tables: [
      {
        name: 'ReferralLog',
        headerRow: rowsAboveBody - 1,
        lastRow: rowsAboveBody - 1 + referrals.length,
        fromColumn: 0,
        toColumn: logColumns.length - 1,
      },
    ],
    // A filter does not work in a protected sheet.
    protect: false,
  };
}
