/**
 * Cost register: what the contract pays for, line by line, as open-book contract management asks for it: the cost unit, how
 * many units a week, pounds a unit, what drives the cost, and the evidence held. £ a unit = whole cost a week ÷ units a week.
 * It holds nothing of the council's positions: both sides keep it for the life of the contract.
 *
 * Worked example: a post of £2,868.02 a week on 168 rota hours: £17.07 an hour worked, driven by the rota, pay and cover.
 * A rent of £736.44 a week over 3.2 children who share it: £230.14 a place in use.
 */
import { costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import { typedWords } from '../core/askedCells';
import { blank, computed, lineRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  number,
  ofLine,
  quotient,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { feeCell } from '../core/feeCells';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { ofFeeLine } from './cellIds';
import { costUnitOf, longestUnit } from './costUnits';
import { referenceOf } from './feeLineRows';
import { feeRows } from './feeRows';
import { homeName } from './reviewWords';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 5 },
  { header: 'Line', width: 28 },
  { header: 'Category', width: 24 },
  { header: 'Cost unit', width: 16 },
  { header: 'Whole cost a week', width: 12, figures: true },
  { header: 'Units a week', width: 10, figures: true },
  { header: '£ a unit', width: 11, figures: true },
  { header: 'For this child a week', width: 11, figures: true },
  { header: 'What drives it', width: 34 },
  { header: 'Evidence held', width: 28 },
  { header: 'Its category', width: 16 },
];

type RegisterFigure = 'ref' | 'whole' | 'units' | 'inFee' | 'driver' | 'evidence';
const table = 'register';
const named = (figure: RegisterFigure) => ({ figure });
const ofRow = (figure: RegisterFigure) => ofLine(table, figure);
const addedLine = 'added';

export function costRegisterSheet(review: FeeReview): SheetDescription {
  const { inPounds, keptEmpty, percentages } = feeRows(review);
  const lines = [...inPounds, ...(keptEmpty === null ? [] : [keptEmpty]), ...percentages];
  return framed({
    name: 'Cost register',
    role: 'records',
    title: `Cost register: ${homeName(review)}`,
    purpose:
      'What the contract pays for: each cost with its unit, what drives it, and the evidence held. Kept by both sides.',
    columns,
    freezeColumns: 2,
    body: [
      ...lines.map((line, index) => registerRow(line, review, index === 0 ? notes : noNotes)),
      addedRow(lines),
      totalRow(),
    ],
    orientation: 'landscape',
  });
}

/** On the first line alone: a note on every line of a long fee is a drawing on every line. */
const notes = {
  driver: 'Type what makes this cost rise or fall.',
  evidence: 'Type what shows this cost, and where it is kept.',
};
const noNotes = { driver: '', evidence: '' };

function registerRow(line: FeeLine, review: FeeReview, help: typeof notes): DescribedRow {
  const { id, label, evidence } = line;
  const { unit, units, driver } = costUnitOf(line, review);
  return lineRow(
    { table, line: id },
    words(referenceOf(review, id), 'note', named('ref')),
    words(label, 'label'),
    category,
    typeof unit === 'string' ? words(unit) : computed(null, unit, 'text', { measuredAs: longestUnit }),
    whole,
    units,
    perUnit,
    inFee,
    typedWords(named('driver'), driver, help.driver),
    evidence === null && help === noNotes
      ? noEvidence
      : typedWords(named('evidence'), evidence, help.evidence),
    sinceReview(line.category),
  );
}

const category = computed(null, ofFeeLine('category'), 'note');
/** What drives a cost, and is shown for it, is what was typed: of another category it is to be read anew. */
function sinceReview(reviewed: CostCategory): DescribedCell {
  return (sinceCells[reviewed] ??= computed(
    null,
    when(equals(ofFeeLine('category'), text(costCategoryLabel(reviewed))), text('–'), text(changedSince)),
    'note',
    { measuredAs: changedSince },
  ));
}

const sinceCells: Partial<Record<CostCategory, DescribedCell>> = {};
const changedSince = 'Changed since it was reviewed: read what drives it anew.';
const isNought = (of: Expression): Expression => equals(of, number(0));
// A line stated as a percentage has no whole cost of its own: it is this child's.
const whole = computed(
  named('whole'),
  when(isNought(ofFeeLine('whole')), ofFeeLine('weekly'), ofFeeLine('whole')),
  'money',
);
const perUnit = computed(
  null,
  when(isNought(ofRow('units')), number(0), quotient(ofRow('whole'), ofRow('units'))),
  'moneyDash',
);
const inFee = computed(named('inFee'), ofFeeLine('inFee'), 'money');
const noEvidence = typedWords(named('evidence'), null, '');

/** What was added in the spare rows of Fee breakdown belongs to the contract too. */
function addedRow(lines: readonly FeeLine[]): DescribedRow {
  return lineRow(
    { table, line: addedLine },
    blank('note', named('ref')),
    words('Lines added on Fee breakdown', 'label'),
    blank('note'),
    blank(),
    blank('money', named('whole')),
    blank('hours', named('units')),
    blank('money'),
    computed(named('inFee'), difference(cell(feeCell.explained), sumOfLines(lines)), 'moneyDash'),
    blank('text', named('driver')),
    blank('text', named('evidence')),
    blank('note'),
  );
}

function totalRow(): DescribedRow {
  const between = blank('labelTotal');
  const total = sumOfCells({ table, figure: 'inFee' });
  return row(
    between,
    words('All that lines explain', 'labelTotal'),
    ...Array.from({ length: 5 }, () => between),
    computed('register.all.inFee', total, 'moneyTotal'),
    between,
    between,
    between,
  );
}

function sumOfLines(lines: readonly FeeLine[]): Expression {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return number(0);
  return sumOfCells({ table, figure: 'inFee', between: { first: first.id, last: last.id } });
}
