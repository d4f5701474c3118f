/**
 * Variance: the submitted fee beside the should-cost, category by category, the largest difference first.
 *
 * Variance = submitted − central. Worked example: £3,100.00 submitted, £2,600.00 central: £500.00 more.
 */
import { costCategoryLabel, costCategoryOrder, type CostCategory } from '../../domain/fee/costCategory';
import type { Exact } from '../../domain/money/exact';
import { shouldCostLineIds, shouldCostWords } from '../../domain/shouldCost/shouldCostLines';
import { rangeEnds, type RangeEnd } from '../../domain/shouldCost/parameters';
import { asModelled, partsOfRow, type StandsIn } from '../../domain/shouldCost/besideSubmission';
import { blank, computed, figure, gap, moneyInput, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  greaterThan,
  largest,
  lessThan,
  number,
  rounded,
  sumOfCells,
  text,
  when,
  type CellId,
} from '../core/expression';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { lineCell, rangeCell, totalCell, varianceCell } from './cellIds';
import { expectedInRow } from './rowParts';
import type { ShouldCostSubject } from './subject';

const columns: readonly SheetColumn[] = [
  { header: 'Category, £ a week', width: 40 },
  { header: 'Submitted', width: 15, figures: true },
  { header: 'Should-cost low', width: 15, figures: true },
  { header: 'Should-cost central', width: 15, figures: true },
  { header: 'Should-cost high', width: 15, figures: true },
  { header: 'Variance from central', width: 15, figures: true },
  { header: 'In words', width: 40 },
  { header: 'More than central', width: 13, figures: true },
  { header: 'Less than central', width: 13, figures: true },
];

/** Rows of a chart: a spreadsheet places it by rows. */
const chartRows = 18;
const chartRoom: readonly DescribedRow[] = Array.from({ length: chartRows }, () => ({
  cells: [],
  height: 16,
}));

export function varianceSheet(subject: ShouldCostSubject): SheetDescription {
  const categories = ranked(subject);
  const body = [
    ...categories.map((each) => categoryRow(each, subject)),
    ...(subject.compared === null ? [] : [otherRow(categories, subject.live)]),
    totalRow(categories, subject.compared !== null),
    ...(subject.compared === null ? [] : restOfFee()),
    gap,
  ];
  const fromRow = rowsAboveBody + body.length;
  return framed({
    name: 'Variance',
    role: 'results',
    title: 'Submitted beside should-cost',
    purpose:
      'Where the submitted fee differs from what these needs should cost; a difference is a question to ask, not a finding against anybody.',
    columns,
    body: [...body, ...chartRoom],
    charts: [
      varianceChart(categories, fromRow),
      {
        kind: 'bar',
        title: 'Submitted and central should-cost by category',
        labels: categories.map(({ category }) => varianceCell(category, 'label')),
        series: [
          {
            title: 'Submitted',
            cells: categories.map(({ category }) => varianceCell(category, 'submitted')),
            colour: 'FF0B4F5C',
          },
          {
            title: 'Should-cost, central',
            cells: categories.map(({ category }) => varianceCell(category, 'central')),
            colour: 'FFE0A100',
          },
        ],
        valueAxisTitle: '£ a week',
        categoryAxisTitle: 'Category',
        valueFormat: '"£"#,##0',
        anchor: { fromRow, fromColumn: 3, toRow: fromRow + chartRows, toColumn: 7 },
        altText: 'Bars: submitted and central should-cost for each category; the same figures stand above.',
      },
    ],
    orientation: 'landscape',
  });
}

interface RankedCategory {
  readonly category: CostCategory;
  readonly submitted: Exact | null;
}

/** As ranked when the workbook was made; without a submission, in the order of the form and to be typed in. */
function ranked({ compared }: ShouldCostSubject): readonly RankedCategory[] {
  if (compared !== null)
    return compared.variances.map(({ category, submitted }) => ({ category, submitted: submitted.pounds }));
  return costCategoryOrder
    .filter((category) => linesOf(category).length > 0)
    .map((category) => ({ category, submitted: null }));
}

/** Two rows of bars and none below nought: some programs draw those to the wrong side. */
function varianceChart(categories: readonly RankedCategory[], fromRow: number): DescribedChart {
  return {
    kind: 'bar',
    title: 'Variance of each category from the central should-cost',
    labels: categories.map(({ category }) => varianceCell(category, 'label')),
    series: [
      {
        title: 'Submitted more',
        cells: categories.map(({ category }) => varianceCell(category, 'more')),
        colour: 'FF0B4F5C',
      },
      {
        title: 'Submitted less',
        cells: categories.map(({ category }) => varianceCell(category, 'less')),
        colour: 'FFE0A100',
      },
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Category',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + chartRows, toColumn: 3 },
    altText:
      'Bars: how far each category stands from the central should-cost, the largest first as ranked when this was made; the figures stand above.',
  };
}

function categoryRow(
  { category, submitted }: RankedCategory,
  { compared, live }: ShouldCostSubject,
): DescribedRow {
  const standsIn = compared?.standsIn ?? asModelled;
  const own = (figure: 'submitted' | 'low' | 'central' | 'high') => cell(varianceCell(category, figure));
  const inWords = when(
    greaterThan(own('submitted'), own('high')),
    text('above its high end: ask what it holds'),
    when(
      lessThan(own('submitted'), own('low')),
      when(
        equals(own('submitted'), number(0)),
        text('nothing submitted'),
        text('below its low end: ask what is left out'),
      ),
      text('between its ends'),
    ),
  );
  return row(
    words(costCategoryLabel(category), 'label', { id: varianceCell(category, 'label') }),
    submittedCell(category, submitted, live),
    ...rangeEnds.map((end) =>
      computed(varianceCell(category, end), rangeFormula(category, end, standsIn), 'money'),
    ),
    computed(varianceCell(category, 'variance'), difference(own('submitted'), own('central')), 'moneyStrong'),
    computed(null, inWords, 'note'),
    computed(
      varianceCell(category, 'more'),
      largest(number(0), cell(varianceCell(category, 'variance'))),
      'moneyDash',
    ),
    computed(
      varianceCell(category, 'less'),
      largest(number(0), difference(own('central'), own('submitted'))),
      'moneyDash',
    ),
  );
}

function submittedCell(
  category: CostCategory,
  submitted: Exact | null,
  live: ShouldCostSubject['live'],
): DescribedCell {
  const id = varianceCell(category, 'submitted');
  const held = live?.ofCategory(category) ?? null;
  if (live !== null) return computed(id, held === null ? number(0) : cell(held), 'money');
  return typedFigure(
    id,
    submitted,
    'inputMoney',
    moneyInput('What the provider asks for this category, pounds a week.'),
  );
}

/** What no line explains belongs to no category, so it stands below them: with it they make the quoted fee. */
function restOfFee(): readonly DescribedRow[] {
  const fee = cell(rangeCell('fee'));
  return [
    row(
      words('Not explained by any line', 'label'),
      computed('variance.unexplained', difference(fee, cell('variance.total.submitted')), 'money'),
      ...Array.from({ length: 4 }, () => blank()),
      words('No should-cost can be set beside it: ask what it pays for', 'note'),
    ),
    row(
      words('The quoted fee', 'labelTotal'),
      computed('variance.fee', fee, 'moneyTotal'),
      ...rangeEnds.map((end) => computed(null, cell(`variance.total.${end}`), 'moneyTotal')),
      computed('variance.fee.variance', difference(fee, cell('variance.total.central')), 'moneyTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
    ),
  ];
}

/** Where somebody moves a line into a category that had none, or a need into one: with it the columns come to their wholes. */
function otherRow(categories: readonly RankedCategory[], live: ShouldCostSubject['live']): DescribedRow {
  const rest = (figure: VarianceFigure, whole: CellId) =>
    computed(
      otherCell(figure),
      rounded(
        difference(cell(whole), sumOfCells(categories.map(({ category }) => varianceCell(category, figure)))),
        6,
      ),
      'moneyDash',
    );
  return row(
    words('Other categories: lines or needs moved in this workbook', 'label'),
    live === null
      ? figure(0, 'moneyDash', { id: otherCell('submitted') })
      : rest('submitted', live.explained),
    ...rangeEnds.map((end) => rest(end, totalCell(end))),
    computed(
      otherCell('variance'),
      difference(cell(otherCell('submitted')), cell(otherCell('central'))),
      'moneyDash',
    ),
  );
}

type VarianceFigure = 'submitted' | RangeEnd | 'variance';
const otherCell = (figure: VarianceFigure): CellId => `variance.other.${figure}`;

function totalRow(categories: readonly RankedCategory[], hasOther: boolean): DescribedRow {
  const figures = ['submitted', 'low', 'central', 'high', 'variance'] as const;
  return row(
    words('All categories', 'labelTotal'),
    ...figures.map((each) =>
      computed(
        `variance.total.${each}`,
        sumOfCells([
          ...categories.map(({ category }) => varianceCell(category, each)),
          ...(hasOther ? [otherCell(each)] : []),
        ]),
        'moneyTotal',
      ),
    ),
    blank('labelTotal'),
    blank('labelTotal'),
    blank('labelTotal'),
  );
}

/** Plain sums stay plain sums. */
function rangeFormula(category: CostCategory, end: RangeEnd, standsIn: StandsIn) {
  const parts = partsOfRow(category, standsIn);
  return parts.length > 0 && parts.every(({ of }) => of === 'itself')
    ? sumOfCells(parts.map(({ line }) => lineCell(line, end)))
    : expectedInRow(category, end, standsIn);
}

function linesOf(category: CostCategory) {
  return shouldCostLineIds.filter((id) => shouldCostWords[id].category === category);
}
