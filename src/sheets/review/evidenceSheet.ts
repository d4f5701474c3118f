/**
 * Evidence: for each line in the fee, the dearest first, what was asked, when it is due and came, who tested it, and what it
 * moved. Share of the fee evidenced = lines whose evidence came or was tested ÷ the quoted fee.
 *
 * Worked example: rent £180.00 and rates £20.00 tested, of a fee of £5,000.00: 4.0 %.
 */
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import { evidenceStatuses } from '../../domain/negotiation/negotiationTerms';
import type { FeeReview } from '../../domain/review/feeReview';
import { questionsOf } from '../../domain/review/questionsOf';
import {
  chosen,
  computed,
  gap,
  headingRow,
  lineRow,
  moneyInput,
  row,
  typedFigure,
  words,
} from '../core/cells';
import { typedDay, typedWords } from '../core/askedCells';
import type { DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  countWhere,
  equals,
  number,
  plus,
  quotient,
  sumOfCells,
  sumWhere,
  text,
  when,
  type LinesColumn,
} from '../core/expression';
import { feeCell } from '../core/feeCells';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { referenceOf } from './feeLineRows';
import { evidenceTable as table, ofFeeLine } from './cellIds';
import { columnsOf } from './feeRows';
import { homeName } from './reviewWords';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 5 },
  { header: 'Line', width: 27 },
  { header: 'A week in the fee', width: 11, figures: true },
  { header: 'What was asked', width: 40 },
  { header: 'Asked', width: 11.5, figures: true },
  { header: 'Due', width: 11.5, figures: true },
  { header: 'Received', width: 11.5, figures: true },
  { header: 'Status', width: 11 },
  { header: 'Tested by', width: 16 },
  { header: 'Moves the fee by, a week', width: 12, figures: true },
];

type EvidenceFigure = 'ref' | 'asked' | 'due' | 'received' | 'status' | 'tested' | 'effect' | 'inFee';
const named = (figure: EvidenceFigure) => ({ figure });
const evidenceColumn = columnsOf((_: readonly NegotiationLine[], figure: EvidenceFigure): LinesColumn => ({
  table,
  figure,
}));

export function evidenceSheet(review: FeeReview): SheetDescription {
  const lines = questionsOf(review);
  const column = (name: EvidenceFigure) => evidenceColumn(lines, name);
  const withStatus = (status: (typeof evidenceStatuses)[number]) =>
    lines.length === 0
      ? number(0)
      : sumWhere(column('inFee'), { cells: column('status'), equals: text(status) });
  const countOf = (status: (typeof evidenceStatuses)[number]) =>
    lines.length === 0 ? number(0) : countWhere({ cells: column('status'), equals: text(status) });
  const share = when(
    equals(cell(feeCell.quoted), number(0)),
    number(0),
    quotient(plus(withStatus('received'), withStatus('tested')), cell(feeCell.quoted)),
  );
  return framed({
    name: 'Evidence',
    role: 'inputs',
    title: `Evidence: ${homeName(review)}`,
    purpose: 'What was asked for each line, what came, who tested it, and what it moves.',
    columns,
    freezeColumns: 2,
    body: [
      ...lines.map((line) => evidenceRow(line, review)),
      gap,
      headingRow('Where it stands', columns.length),
      row(
        null,
        words('Share of the fee evidenced', 'labelStrong'),
        computed('evidence.share', share, 'percentTotal'),
      ),
      row(
        null,
        words('Lines added since, on Fee breakdown', 'label'),
        computed(
          null,
          difference(cell(feeCell.explained), lines.length === 0 ? number(0) : sumOfCells(column('inFee'))),
          'moneyDash',
        ),
      ),
      row(null, words('Still to be asked', 'label'), computed('evidence.toAsk', countOf('to ask'), 'count')),
      row(
        null,
        words('Asked, not yet received', 'label'),
        computed('evidence.open', countOf('asked'), 'count'),
      ),
      row(null, words('Disputed', 'label'), computed('evidence.disputed', countOf('disputed'), 'count')),
      row(
        null,
        words('Moves the fee by, in all', 'label'),
        computed(
          'evidence.effect',
          lines.length === 0 ? number(0) : sumOfCells(column('effect')),
          'moneyTotal',
        ),
      ),
    ],
    orientation: 'landscape',
  });
}

function evidenceRow({ line, evidenceToAskFor }: NegotiationLine, review: FeeReview): DescribedRow {
  return lineRow(
    { table, line: line.id },
    words(referenceOf(review, line.id), 'note', named('ref')),
    words(line.label, 'label'),
    inFee,
    words(evidenceToAskFor),
    ...toFillIn,
  );
}

const inFee = computed(named('inFee'), ofFeeLine('inFee'), 'money');
const toFillIn = [
  typedDay(named('asked'), null, 'Type the day it was asked for.'),
  typedDay(named('due'), null, 'Type the day it is due.'),
  typedDay(named('received'), null, 'Type the day it came.'),
  chosen(named('status'), 'to ask', evidenceStatuses, 'Where does it stand?', 'inputKind'),
  typedWords(named('tested'), null, ''),
  typedFigure(
    named('effect'),
    null,
    'inputMoney',
    moneyInput('Type what it moves the fee by, pounds a week; with a minus where it lowers it.'),
  ),
];
