/** The year's end of many placements as a workbook: one row each, worked through from left to right, and what is owed to each council. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { exact, sumOf, type Exact } from '../../domain/money/exact';
import type { Percentage } from '../../domain/money/percentage';
import { typedCount, typedHours, typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import { changed, fault } from '../core/checksSheet';
import type { DescribedRow, WorkbookDescription } from '../core/description';
import {
  cell,
  difference,
  largest,
  number,
  plus,
  product,
  quotient,
  rounded,
  sumOfCells,
  sumWhere,
  type CellId,
  type Expression,
} from '../core/expression';
import { answerRow, termRow } from '../core/labelledRows';
import { columnHeaderRow, framed } from '../core/sheetFrame';
import { analysisWorkbook } from '../core/workbook';

export interface YearEndRow {
  readonly placement: string;
  readonly council: string;
  readonly fee: Exact;
  readonly nights: number;
  readonly hoursAgreed: Exact;
  readonly hoursDelivered: Exact;
  readonly hourRate: Exact;
  readonly cost: Exact;
  readonly disallowed: Exact;
  readonly toCouncil: Exact;
}

export interface YearEndsSubject {
  readonly provider: string | null;
  readonly tolerance: Percentage;
  readonly cap: Percentage;
  readonly councilShare: Percentage;
  readonly rows: readonly YearEndRow[];
  readonly councils: readonly string[];
  readonly asAt: IsoDate;
}

const of = (name: string): CellId => `yearEnds.${name}`;
const at = (name: string): Expression => cell(of(name));
const rowCell = (index: number, name: string): CellId => of(`${String(index)}.${name}`);
const width = 16;
const spare = 2;

export function describeYearEnds(subject: YearEndsSubject): WorkbookDescription {
  const title = subject.provider === null ? 'Year ends' : `Year ends: ${subject.provider}`;
  return analysisWorkbook({
    called: { checks: 'Year ends checks', about: 'About the year ends' },
    title,
    subject:
      'The open book of many placements: hours not delivered, cost, surplus, and what is owed to each council.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      framed({
        name: 'Year ends',
        role: 'inputs',
        title,
        purpose:
          'One row a placement, worked through from left to right. Change a pale cell and everything follows.',
        columns: [
          { header: '', width: 22 },
          { header: '', width: 20 },
          ...Array.from({ length: 14 }, () => ({ header: '', width: 13 })),
        ],
        oneHeader: false,
        body: [
          answerRow('Owed to councils', at('total.toCouncil')),
          gap,
          headingRow('The terms', width),
          termRow(
            'Tolerance',
            typedPercent(of('tolerance'), subject.tolerance, 'Of the hours agreed, not credited.'),
          ),
          termRow(
            'Cap on the surplus',
            typedPercent(of('cap'), subject.cap, 'Of income after credit, as agreed.'),
          ),
          termRow('Council’s share above it', typedPercent(of('share'), subject.councilShare, 'As agreed.')),
          gap,
          ...placementRows(subject),
          gap,
          ...councilRows(subject),
        ],
        orientation: 'landscape',
      }),
    ],
    checks: [
      {
        label: 'What each council is owed comes to all that is owed',
        first: at('councils.toCouncil'),
        second: at('total.toCouncil'),
        places: 2,
        meaning: 'A placement names a council that is not in the list of councils.',
      },
      {
        label: 'Credit, allowable cost and surplus come to the income',
        first: plus(plus(at('total.credit'), at('total.allowable')), at('total.surplus')),
        second: at('total.income'),
        places: 2,
        meaning: fault,
      },
      {
        label: 'What is owed as it was worked out',
        first: at('total.toCouncil'),
        second: number(sumOf(subject.rows.map(({ toCouncil }) => toCouncil))),
        places: 2,
        meaning: changed,
        ofInputs: true,
      },
    ],
    rules: [
      {
        source: 'Hours credit',
        rule: '(Hours agreed − delivered − tolerance × agreed) × rate, never below nought.',
      },
      {
        source: 'Surplus',
        rule: 'Income − hours credit − allowable cost; a loss is shown, and is set against no other placement’s surplus.',
      },
      {
        source: 'Cap and excess',
        rule: 'Placement by placement: what is above the cap is shared as agreed; each is rounded to the penny, then summed.',
      },
    ],
  });
}

type Typed = 'fee' | 'hourRate' | 'cost' | 'disallowed';

function placementRows({ rows }: YearEndsSubject): readonly DescribedRow[] {
  const all = [...rows, ...Array.from({ length: spare }, () => null)];
  const down = (name: string): Expression => sumOfCells(all.map((_, index) => rowCell(index, name)));
  const heads = ['Fee', 'Nights', 'Hours agreed', 'Delivered', '£ an hour', 'Cost', 'Taken out'];
  const worked = ['Income', 'Hours credit', 'Allowable', 'Surplus', 'Cap', 'Above it', 'Owed'];
  return [
    headingRow('Placement by placement', width),
    columnHeaderRow([
      { header: 'Placement' },
      { header: 'Council' },
      ...[...heads, ...worked].map((header) => ({ header, figures: true })),
    ]),
    ...all.map((each, index): DescribedRow => {
      const c = (name: string) => cell(rowCell(index, name));
      const pounds = (name: Typed, help: string) =>
        typedPounds(rowCell(index, name), each?.[name] ?? null, help);
      const short = difference(
        difference(c('hoursAgreed'), c('hoursDelivered')),
        product(at('tolerance'), c('hoursAgreed')),
      );
      return row(
        typedWords(
          rowCell(index, 'placement'),
          each?.placement ?? null,
          'Its reference, never a child’s name.',
        ),
        typedWords(rowCell(index, 'council'), each?.council ?? null, 'The council that pays.'),
        pounds('fee', 'Pounds a week.'),
        typedCount(rowCell(index, 'nights'), each === null ? null : exact(each.nights), 'Nights paid.'),
        typedHours(rowCell(index, 'hoursAgreed'), each?.hoursAgreed ?? null, 'As agreed in the year.'),
        typedHours(rowCell(index, 'hoursDelivered'), each?.hoursDelivered ?? null, 'As worked.'),
        pounds('hourRate', 'Pounds credited for an hour.'),
        pounds('cost', 'The whole cost of the place in the year.'),
        pounds('disallowed', 'What the agreement does not allow.'),
        computed(rowCell(index, 'income'), quotient(product(c('nights'), c('fee')), number(7)), 'moneyDash'),
        computed(rowCell(index, 'credit'), product(largest(number(0), short), c('hourRate')), 'moneyDash'),
        computed(rowCell(index, 'allowable'), difference(c('cost'), c('disallowed')), 'moneyDash'),
        computed(
          rowCell(index, 'surplus'),
          difference(difference(c('income'), c('credit')), c('allowable')),
          'moneyDash',
        ),
        computed(
          rowCell(index, 'cap'),
          product(at('cap'), difference(c('income'), c('credit'))),
          'moneyDash',
        ),
        computed(
          rowCell(index, 'excess'),
          largest(number(0), difference(c('surplus'), c('cap'))),
          'moneyDash',
        ),
        computed(
          rowCell(index, 'toCouncil'),
          rounded(plus(c('credit'), product(c('excess'), at('share'))), 2),
          'moneyDash',
        ),
      );
    }),
    row(
      words('In all', 'labelTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      computed(of('total.nights'), down('nights'), 'countTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      ...(
        [
          'cost',
          'disallowed',
          'income',
          'credit',
          'allowable',
          'surplus',
          'cap',
          'excess',
          'toCouncil',
        ] as const
      ).map((name) => computed(of(`total.${name}`), down(name), 'moneyTotal')),
    ),
  ];
}

function councilRows({ rows, councils }: YearEndsSubject): readonly DescribedRow[] {
  const indices = Array.from({ length: rows.length + spare }, (_, index) => index);
  const names = indices.map((index) => rowCell(index, 'council'));
  const owed = indices.map((index) => rowCell(index, 'toCouncil'));
  const all = [...councils, null];
  return [
    headingRow('To each council', width),
    columnHeaderRow([{ header: 'Council' }, { header: 'Owed to it', figures: true }]),
    ...all.map((council, index) =>
      row(
        typedWords(of(`council.${String(index)}.name`), council, 'As the placements name it.'),
        computed(
          of(`council.${String(index)}.toCouncil`),
          sumWhere(owed, { cells: names, equals: cell(of(`council.${String(index)}.name`)) }),
          'moneyDash',
        ),
      ),
    ),
    row(
      words('In all', 'labelTotal'),
      computed(
        of('councils.toCouncil'),
        sumOfCells(all.map((_, index) => of(`council.${String(index)}.toCouncil`))),
        'moneyTotal',
      ),
    ),
  ];
}
