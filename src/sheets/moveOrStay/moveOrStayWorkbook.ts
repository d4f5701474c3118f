/**
 * Move or stay as a workbook: how many weeks of a lower fee pay for a move, what each costs over the expected stay, and the
 * expected cost of a breakdown beside each, never as a reason by itself.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import type { Percentage } from '../../domain/money/percentage';
import { typedCount, typedHours, typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { blank, computed, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays } from '../core/checksSheet';
import type { DescribedRow, WorkbookDescription } from '../core/description';
import {
  atLeast,
  both,
  cell,
  difference,
  differs,
  either,
  not,
  number,
  plus,
  product,
  quotient,
  rounded,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { termRow, workingRow } from '../core/labelledRows';
import {
  allAboveNought,
  checksOfTerms,
  nothingMissing,
  onceTermsHold,
  type Relation,
} from '../core/relations';
import { columnHeaderRow } from '../core/sheetFrame';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';

export interface MoveOrStaySubject {
  readonly placement: string | null;
  readonly presentFee: Exact;
  readonly requestedFee: Exact;
  readonly otherFee: Exact;
  readonly noticeNights: Exact;
  readonly once: Exact;
  readonly weeks: Exact;
  readonly chanceToStay: Percentage | null;
  readonly chanceIfMoved: Percentage | null;
  readonly whoseChance: string | null;
  readonly overlapNights: Exact | null;
  readonly breakdownOnce: Exact | null;
  readonly emergencyPremium: Exact | null;
  readonly emergencyWeeks: Exact | null;
  readonly payBackWeeks: Exact | null;
  readonly asAt: IsoDate;
}

const of = (name: string): CellId => `moveOrStay.${name}`;
const at = (name: string): Expression => cell(of(name));
const termsCell = of('terms');
const width = 4;

const relations: readonly Relation[] = [
  allAboveNought('The three fees and the expected stay', [
    of('presentFee'),
    of('feeAsked'),
    of('otherFee'),
    of('weeks'),
  ]),
  nothingMissing([of('noticeNights'), of('once')]),
];

export function describeMoveOrStay(subject: MoveOrStaySubject): WorkbookDescription {
  const title = subject.placement === null ? 'Move or stay' : `Move or stay: ${subject.placement}`;
  return analysisWorkbook({
    called: { checks: 'Move or stay checks', about: 'About move or stay' },
    title,
    subject: 'How many weeks of a lower fee pay for a move, and what a breakdown would be expected to cost.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      termsPage({
        name: 'Move or stay',
        title,
        purpose:
          'The child’s interest comes first: these figures stand beside it. Change a pale cell and everything follows.',
        widths: [48, 18, 18, 44],
        answers: [
          row(
            words('Weeks that pay for the move', 'headlineLabel'),
            computed(of('payBack'), onceTermsHold(termsCell, payBack()), 'headlineFigure'),
          ),
        ],
        termsCell,
        relations,
        blocks: [termRows(subject), breakdownRows(subject), comparedRows()],
        orientation: 'portrait',
      }),
    ],
    checks: [
      ...checksOfTerms(relations),
      twoWays(
        'The move’s cost is notice and what is spent once',
        at('moveOnce'),
        plus(quotient(product(at('presentFee'), at('noticeNights')), number(7)), at('once')),
      ),
      {
        ...asWorkedOut(
          'Weeks to pay back, as they were worked out',
          when(atLeast(number(0), at('saved')), number(0), rounded(quotient(at('moveOnce'), at('saved')), 2)),
          rounded(number(subject.payBackWeeks ?? 0), 2),
        ),
        shownAs: 'wte',
      },
    ],
    rules: [
      {
        source: 'Pay-back',
        rule: '(Notice nights × present fee ÷ 7 + once) ÷ (fee asked − other home’s fee); none where nothing is saved.',
      },
      {
        source: 'A breakdown',
        rule: 'Chance × (notice and overlap at the fee of the home left, once, emergency premium × its weeks): an expected cost beside the stay, never a reason by itself.',
      },
      {
        source: 'A chance',
        rule: 'Is somebody’s judgement; none is bundled, and whose it is stands beside it.',
      },
    ],
  });
}

const payBack = (): Expression =>
  when(atLeast(number(0), at('saved')), text('nothing is saved'), quotient(at('moveOnce'), at('saved')));

function termRows(subject: MoveOrStaySubject): readonly DescribedRow[] {
  const { presentFee, requestedFee: requestedFee, otherFee, noticeNights, once, weeks } = subject;
  return [
    headingRow('The two homes', width),
    termRow('Present fee, £ a week', typedPounds(of('presentFee'), presentFee, 'As paid now.')),
    termRow('Fee asked, £ a week', typedPounds(of('feeAsked'), requestedFee, 'As asked for.')),
    termRow('The other home’s fee, £ a week', typedPounds(of('otherFee'), otherFee, 'For the same needs.')),
    termRow('Notice, nights', typedCount(of('noticeNights'), noticeNights, 'Paid at the present fee.')),
    termRow('Spent once on a move, £', typedPounds(of('once'), once, 'Travel, settling in, school.')),
    termRow('Expected stay, weeks', typedHours(of('weeks'), weeks, 'For which the two are compared.')),
    workingRow('Saved a week', of('saved'), difference(at('feeAsked'), at('otherFee'))),
    workingRow(
      'The move costs, once',
      of('moveOnce'),
      plus(quotient(product(at('noticeNights'), at('presentFee')), number(7)), at('once')),
    ),
  ];
}

const isStated = (name: string): Expression => differs(at(name), text(''));

/** No chance is usual: where none is stated nothing is expected, not even nought. */
const expected = (side: 'Stay' | 'Move'): Expression =>
  when(
    isStated(`chance${side}`),
    product(at(`chance${side}`), at(`breakdown${side}`)),
    text('not stated: ask'),
  );

const chanceOfNobody: Expression = when(
  both(either(isStated('chanceStay'), isStated('chanceMove')), not(isStated('whose'))),
  text('✗ state whose judgement the chances are, and of which day'),
  text('–'),
);

function breakdownRows(subject: MoveOrStaySubject): readonly DescribedRow[] {
  const { chanceToStay, chanceIfMoved, whoseChance, overlapNights } = subject;
  const { breakdownOnce, emergencyPremium, emergencyWeeks } = subject;
  const left = (fee: string): Expression =>
    plus(
      plus(
        quotient(product(plus(at('noticeNights'), at('overlapNights')), at(fee)), number(7)),
        at('breakdownOnce'),
      ),
      product(at('emergencyPremium'), at('emergencyWeeks')),
    );
  return [
    headingRow('If it broke down', width),
    termRow(
      'Nights paid in two homes at once',
      typedCount(of('overlapNights'), overlapNights, 'While the child moves.', { to: '365' }),
    ),
    termRow('Spent once, £', typedPounds(of('breakdownOnce'), breakdownOnce, 'Moving, assessment, school.')),
    termRow(
      'An emergency place costs more, £ a week',
      typedPounds(of('emergencyPremium'), emergencyPremium, 'Than the place that was lost.'),
    ),
    termRow('for weeks', typedHours(of('emergencyWeeks'), emergencyWeeks, 'Until a planned place is found.')),
    row(
      words('Whose judgement the chances are', 'label'),
      typedWords(of('whose'), whoseChance, 'A name of a role and a date.'),
      blank(),
      computed(of('whoseSaid'), chanceOfNobody, 'check'),
    ),
    columnHeaderRow([
      { header: '' },
      { header: 'Stay', figures: true },
      { header: 'Move', figures: true },
      { header: '' },
    ]),
    row(
      words('Chance within the stay', 'label'),
      typedPercent(of('chanceStay'), chanceToStay, 'That the child has to leave this home.'),
      typedPercent(of('chanceMove'), chanceIfMoved, 'That the child has to leave the other home.'),
    ),
    row(
      words('A breakdown would cost', 'label'),
      computed(of('breakdownStay'), left('feeAsked'), 'money'),
      computed(of('breakdownMove'), left('otherFee'), 'money'),
    ),
    row(
      words('Expected: chance × that', 'labelTotal'),
      computed(of('expectedStay'), expected('Stay'), 'moneyTotal'),
      computed(of('expectedMove'), expected('Move'), 'moneyTotal'),
    ),
  ];
}

function comparedRows(): readonly DescribedRow[] {
  return [
    headingRow('Over the expected stay', width),
    columnHeaderRow([
      { header: '' },
      { header: 'Stay', figures: true },
      { header: 'Move', figures: true },
      { header: '' },
    ]),
    row(
      words('Fees, and the move once', 'label'),
      computed(of('costStay'), onceTermsHold(termsCell, product(at('feeAsked'), at('weeks'))), 'money'),
      computed(
        of('costMove'),
        onceTermsHold(termsCell, plus(product(at('otherFee'), at('weeks')), at('moveOnce'))),
        'money',
      ),
    ),
    row(
      words('Beside it: expected cost of a breakdown', 'label'),
      computed(null, at('expectedStay'), 'money'),
      computed(null, at('expectedMove'), 'money'),
    ),
    row(words('A breakdown’s cost is never a reason by itself to move a child, or not to.', 'note')),
  ];
}
