/** What one child's stay costs under a contract's terms by the night, as a workbook: each run of nights at its fee and share, live. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import { percentageOf } from '../../domain/money/percentage';
import type { StayCost, StayCostLine } from '../../domain/contracts/terms/stayCost';
import { typedDay, typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { blank, chosen, computed, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays } from '../core/checksSheet';
import type { DescribedRow, WorkbookDescription } from '../core/description';
import {
  both,
  cell,
  difference,
  equals,
  greaterThan,
  largest,
  not,
  number,
  product,
  quotient,
  rounded,
  sum,
  sumOfCells,
  sumWhere,
  text,
  when,
  type Expression,
} from '../core/expression';
import { answerRow } from '../core/labelledRows';
import { checksOfTerms, onceTermsHold } from '../core/relations';
import { columnHeaderRow } from '../core/sheetFrame';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import { lineCell, totalCell, type Figure } from './cellIds';
import { endedSoFar, poundsOrMark, stayRelations, termsCell } from './stayRelations';
import { termSentences, type StayTermSaid } from './termSentences';

export interface StayCostSubject {
  readonly placement: string | null;
  readonly cost: StayCost;
  /** What the contract says, a sentence each. */
  readonly terms: readonly StayTermSaid[];
  readonly asAt: IsoDate;
}

const width = 9;
const spare = 2;
const slept = 'yes';

export function describeStayCost(subject: StayCostSubject): WorkbookDescription {
  const title = subject.placement === null ? 'Cost of a stay' : `Cost of a stay: ${subject.placement}`;
  const lines = [...subject.cost.lines, ...Array.from({ length: spare }, () => null)];
  const all = (figure: Figure) => lines.map((_, index) => lineCell(index, figure));
  return analysisWorkbook({
    called: { checks: 'Stay checks', about: 'About the stay' },
    title,
    subject: 'What one child’s stay costs by the night, under the terms of one contract.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      termsPage({
        name: 'Cost of a stay',
        title,
        purpose:
          'Each run of nights at its own fee and share: nights × fee ÷ 7 × share. Change a pale cell and it follows.',
        widths: [27, 14, 13, 8, 13, 10, 14, 13, 13],
        answers: [answerRow('The stay costs', cell(totalCell('pounds')))],
        termsCell,
        relations: stayRelations(lines.length),
        blocks: [
          [
            headingRow('Night by night, in order of day', width),
            columnHeaderRow([
              { header: 'What' },
              { header: 'From', figures: true },
              { header: 'Until', figures: true },
              { header: 'Nights', figures: true },
              { header: 'Fee, £ a week', figures: true },
              { header: 'Share paid', figures: true },
              { header: '£', figures: true },
              { header: 'The child slept there' },
              { header: 'Counted until', figures: true },
            ]),
            ...lines.map((line, index) => lineRow(line, index)),
            row(
              words('In all', 'labelTotal'),
              blank('labelTotal'),
              blank('labelTotal'),
              computed(totalCell('nights'), sumOfCells(all('nights')), 'countTotal'),
              blank('labelTotal'),
              blank('labelTotal'),
              computed(
                totalCell('pounds'),
                onceTermsHold(termsCell, sumOfCells(all('pounds'))),
                'moneyTotal',
              ),
            ),
            row(
              words('Nights the child slept there', 'label'),
              blank(),
              blank(),
              computed(
                totalCell('slept'),
                sumWhere(all('nights'), { cells: all('slept'), equals: text(slept) }),
                'count',
              ),
            ),
            row(
              words('Other nights that are paid', 'label'),
              blank(),
              blank(),
              computed(
                totalCell('paidAway'),
                sum(...lines.map((_, index) => nightsPaidElsewhere(index))),
                'count',
              ),
              words('They are no occupancy.', 'line'),
            ),
          ],
          [
            headingRow('What the contract says by the night', width),
            ...termSentences(subject.terms, subject.cost.lines),
          ],
        ],
        orientation: 'portrait',
      }),
    ],
    checks: [
      ...checksOfTerms(stayRelations(lines.length)),
      {
        ...twoWays(
          'Nights slept, other nights paid and nights not paid come to all nights',
          cell(totalCell('nights')),
          sum(
            cell(totalCell('slept')),
            cell(totalCell('paidAway')),
            ...lines.map((_, index) => nightsNotPaid(index)),
          ),
        ),
        shownAs: 'count',
      },
      {
        ...asWorkedOut(
          'All nights as they were worked out',
          cell(totalCell('nights')),
          number(subject.cost.lines.reduce((all, { nights }) => all + nights, 0)),
        ),
        shownAs: 'count',
      },
      asWorkedOut(
        'The stay as it was worked out',
        sum(cell(totalCell('pounds'))),
        number(subject.cost.total),
      ),
    ],
    rules: [
      {
        source: 'By the night',
        rule: 'A night belongs to the day it begins on and is paid at the fee of that day; each run of nights is rounded to the penny.',
      },
      {
        source: 'Away',
        rule: 'Nights away are paid at the share that the contract states for their reason, and are no occupancy.',
      },
      {
        source: 'Notice',
        rule: 'Nights of notice that had not run when the child left are paid after leaving, at the share agreed.',
      },
    ],
  });
}

const isSlept = ({ kind }: StayCostLine): boolean =>
  kind === 'placed' || kind === 'emergency' || kind === 'assessment';

function lineRow(line: StayCostLine | null, index: number): DescribedRow {
  const at = (figure: Figure) => cell(lineCell(index, figure));
  const once: Exact | null = line !== null && line.days === null ? line.pounds : null;
  return row(
    typedWords(lineCell(index, 'label'), line?.label ?? null, 'What these nights are.'),
    typedDay(
      lineCell(index, 'from'),
      line?.days?.from ?? null,
      'The first of these nights; empty for a charge made once.',
    ),
    typedDay(
      lineCell(index, 'until'),
      line?.days?.until ?? null,
      'The first night that is no longer one of them.',
    ),
    computed(
      lineCell(index, 'nights'),
      when(equals(at('from'), text('')), number(0), largest(number(0), difference(at('until'), at('from')))),
      'count',
    ),
    typedPounds(
      lineCell(index, 'fee'),
      line === null ? null : (line.fee?.pounds ?? once),
      'Pounds a week; of a charge made once, its pounds.',
    ),
    typedPercent(
      lineCell(index, 'share'),
      line === null ? null : percentageOf({ fraction: line.share }),
      'Of the fee.',
    ),
    computed(
      lineCell(index, 'pounds'),
      poundsOrMark(
        index,
        rounded(
          product(
            when(
              equals(at('from'), text('')),
              at('fee'),
              quotient(product(at('nights'), at('fee')), number(7)),
            ),
            at('share'),
          ),
          2,
        ),
      ),
      'moneyDash',
    ),
    chosen(
      lineCell(index, 'slept'),
      line !== null && isSlept(line) ? slept : 'no',
      [slept, 'no'],
      'yes or no.',
    ),
    computed(lineCell(index, 'ended'), endedSoFar(index), 'dayOrFigure'),
  );
}

const isElsewhere = (index: number): Expression => equals(cell(lineCell(index, 'slept')), text('no'));
const isPaid = (index: number): Expression => greaterThan(cell(lineCell(index, 'share')), number(0));
const nightsOf = (index: number): Expression => cell(lineCell(index, 'nights'));

/** A night held or away that the contract does not pay is no paid night. */
const nightsPaidElsewhere = (index: number): Expression =>
  when(both(isElsewhere(index), isPaid(index)), nightsOf(index), number(0));

const nightsNotPaid = (index: number): Expression =>
  when(both(isElsewhere(index), not(isPaid(index))), nightsOf(index), number(0));
