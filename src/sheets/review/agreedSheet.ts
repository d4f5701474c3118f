/**
 * Agreed schedule: by category what was quoted and what is agreed, with the reason; the terms that keep a price honest (step
 * down, uplift, review, absence, notice); the cost in the year and the saving; and who signs. Nothing of the council's
 * positions: both sides sign it.
 *
 * saving a year = (quoted − agreed) × weeks. Worked example: 5,600.00 quoted, 5,300.00 agreed, 52 weeks: £15,600.00.
 */
import { costCategoryLabel, type CostCategory } from '../../domain/fee/costCategory';
import type { FeeReview } from '../../domain/review/feeReview';
import {
  amountInput,
  blank,
  computed,
  gap,
  headingRow,
  moneyInput,
  row,
  typedFigure,
  words,
} from '../core/cells';
import { typedDay, typedWords } from '../core/askedCells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  both,
  cell,
  countOfNumbers,
  difference,
  equals,
  number,
  product,
  rounded,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { assumption, categoryCell, feeCell } from '../core/feeCells';
import { columnHeaderRow, framed, type SheetColumn } from '../core/sheetFrame';
import { categoriesInFee } from './categoryTable';
import { homeName } from './reviewWords';
import { reviewedName } from './reviewedNames';
import { signatureRows } from './signatureRows';

const columns: readonly SheetColumn[] = [
  { header: 'What', width: 38 },
  { header: 'Quoted a week', width: 14, figures: true },
  { header: 'Agreed a week', width: 14, figures: true },
  { header: 'Agreed less quoted', width: 14, figures: true },
  { header: 'Reason', width: 44 },
];

const agreedCell = (of: string): CellId => `agreed.${of}`;
const unexplained = 'unexplained';
/** Of no line when this was written: what spare rows and judgements on Fee breakdown bring in. */
const added = 'added';

const othersOf = (categories: readonly CostCategory[]): Expression =>
  difference(
    cell(feeCell.categories),
    sumOfCells(categories.map((category) => categoryCell(category, 'weekly'))),
  );

export function agreedSheet(review: FeeReview): SheetDescription {
  const categories = categoriesInFee(review);
  const rows = [...categories, added, unexplained];
  return framed({
    name: 'Agreed schedule',
    role: 'inputs',
    title: `Agreed schedule: ${homeName(review)}`,
    purpose: 'What both sides agree, category by category, the terms it comes with, and who signs.',
    columns,
    body: [
      ...categories.map((category) =>
        agreedRow(category, costCategoryLabel(category), cell(categoryCell(category, 'weekly'))),
      ),
      agreedRow(added, 'Other categories, added since', othersOf(categories)),
      agreedRow(unexplained, 'Not explained by any line', cell(feeCell.unexplained)),
      totalRow(rows),
      stillOpenRow(rows),
      gap,
      ...inTheYear(),
      gap,
      ...termRows(),
      gap,
      ...signatureRows(columns.length),
    ],
    orientation: 'landscape',
  });
}

function agreedRow(of: string, label: string, quoted: Expression): DescribedRow {
  const typed = cell(agreedCell(of));
  return row(
    words(label, 'label'),
    computed(`${agreedCell(of)}.quoted`, quoted, of === added ? 'moneyDash' : 'money'),
    typedFigure(agreedCell(of), null, 'inputMoney', moneyInput('Type what is agreed for it, pounds a week.')),
    computed(
      null,
      when(
        equals(countOfNumbers([agreedCell(of)]), number(1)),
        difference(typed, cell(`${agreedCell(of)}.quoted`)),
        number(0),
      ),
      'moneyDash',
    ),
    typedWords(`${agreedCell(of)}.reason`, null, ''),
  );
}

function totalRow(rows: readonly string[]): DescribedRow {
  return row(
    words('The whole fee', 'labelTotal'),
    computed('agreed.quoted', cell(feeCell.quoted), 'moneyTotal'),
    computed('agreed.total', sumOfCells(rows.map(agreedCell)), 'moneyTotal', {
      definedName: {
        name: reviewedName.agreed,
        comment: 'The whole fee as far as it is agreed, pounds a week',
      },
    }),
    computed(
      'agreed.less',
      onceAllIsAgreed(difference(cell('agreed.total'), cell(feeCell.quoted))),
      'moneyTotal',
    ),
    blank('labelTotal'),
  );
}

/** Where nothing was added since, nothing is open there; what is typed all the same is counted on both sides. */
function partsOf(rows: readonly string[]): Expression {
  const isNone = both(
    equals(rounded(cell(`${agreedCell(added)}.quoted`), 2), number(0)),
    equals(countOfNumbers([agreedCell(added)]), number(0)),
  );
  return when(isNone, number(rows.length - 1), number(rows.length));
}

/** A total is the fee agreed only once nothing is open; who reads it from elsewhere has to know. */
function stillOpenRow(rows: readonly string[]): DescribedRow {
  return row(
    words('Not agreed yet', 'label'),
    blank(),
    computed('agreed.open', difference(partsOf(rows), countOfNumbers(rows.map(agreedCell))), 'count', {
      definedName: { name: reviewedName.open, comment: 'Parts of the fee on which nothing is agreed yet' },
    }),
    blank(),
    words('parts of the fee with nothing typed; type 0.00 for what is not paid'),
  );
}

/** Of a fee agreed in part a saving would be what nobody has talked about yet. */
const onceAllIsAgreed = (figure: Expression): Expression =>
  when(equals(cell('agreed.open'), number(0)), figure, text('–'));

function inTheYear(): readonly DescribedRow[] {
  const weeks = cell('agreed.weeks');
  const said = (label: string, value: DescribedCell): DescribedRow => row(words(label, 'label'), value);
  return [
    headingRow('What it costs', columns.length),
    said(
      'Weeks in this financial year',
      typedFigure(
        'agreed.weeks',
        null,
        'inputHours',
        amountInput('53', 'Type the weeks that are paid in this financial year.'),
      ),
    ),
    said(
      'Cost in this financial year',
      computed('agreed.inYear', onceAllIsAgreed(product(cell('agreed.total'), weeks)), 'money'),
    ),
    said(
      'Cost in a whole year',
      computed(
        'agreed.wholeYear',
        onceAllIsAgreed(product(cell('agreed.total'), assumption('weeks'))),
        'money',
      ),
    ),
    said(
      'Less than quoted, this financial year',
      computed(
        'agreed.saving',
        onceAllIsAgreed(product(difference(cell(feeCell.quoted), cell('agreed.total')), weeks)),
        'money',
      ),
    ),
  ];
}

const terms: readonly (readonly [id: string, label: string])[] = [
  ['stepDown', 'Step-down: what ends or falls when, by which outcome'],
  ['uplift', 'Uplift: by what index or clause, from which day'],
  ['absence', 'Absence: what is paid while the child is away'],
  ['notice', 'Notice: how long, by whom'],
  ['evidence', 'Evidence: what is shown each quarter'],
];

function termRows(): readonly DescribedRow[] {
  return [
    headingRow('The terms it comes with', columns.length),
    columnHeaderRow([
      { header: 'Term' },
      { header: 'Day', figures: true },
      { header: '' },
      { header: '' },
      { header: 'As agreed' },
    ]),
    row(
      words('Review: when both sides look again', 'label'),
      typedDay('agreed.review.day', null, 'Type the day of the review.'),
      blank(),
      blank(),
      typedWords('agreed.review', null, ''),
    ),
    ...terms.map(([id, label]) =>
      row(
        words(label, 'label'),
        typedDay(`agreed.${id}.day`, null, 'Type the day from which it holds, where there is one.'),
        blank(),
        blank(),
        typedWords(`agreed.${id}.terms`, null, ''),
      ),
    ),
  ];
}
