/**
 * Decision: one page for whoever decides. A sentence that can be said aloud, every figure that matters on one axis with the
 * prices it is in and how sure it is, the child's needs and outcomes beside it, the risks, and who approves. Every word that
 * holds a figure follows it. For the council alone.
 */
import { dayInWords } from '../../domain/calendar/isoDate';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { modelAndMarket } from '../../domain/review/modelAndMarket';
import type { FeeReview } from '../../domain/review/feeReview';
import { benchmarkCell } from '../benchmarks/cellIds';
import { computed, gap, row, words } from '../core/cells';
import type { DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  greaterThan,
  joined,
  lessThan,
  number,
  poundsText,
  product,
  text,
  together,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { assumption, feeCell } from '../core/feeCells';
import { columnHeaderRow, framed, rowsAboveBody, type SheetColumn, widthsOf } from '../core/sheetFrame';
import { rangeCell, totalCell } from '../shouldCost/cellIds';
import { approvalRows, riskRows } from './approvalRows';
import { negotiationTotal } from './cellIds';
import { modelAndMarketAgain } from './modelAndMarketRows';
import { hasLawfulFloor, resultCell } from './providerResultRows';
import { proposal } from './proposal';
import { homeName } from './reviewWords';
import { needSummary } from './summaryWork';
import { councilOnlyBand } from './positionSheet';

const columns: readonly SheetColumn[] = [
  { header: 'What it is', width: 40 },
  { header: '£ a week', width: 13, figures: true },
  { header: '£ a year', width: 14, figures: true },
  { header: 'Prices of', width: 17 },
  { header: 'How sure', width: 40 },
];

interface Line {
  readonly label: string;
  readonly weekly: CellId;
  readonly pricesOf: string;
  readonly howSure: string;
}

const figureCell = (index: number, name: 'label' | 'weekly'): CellId => `decision.${String(index)}.${name}`;
/** Fewer where more is said above it, so that the page stays one; of a long table a row a bar, or names of bars are left out. */
const usualChartRows = 12;
const rowsBesideBars = 3;

export function decisionSheet(review: FeeReview, comparisons: ReviewComparisons): SheetDescription {
  const lines = linesOf(review, comparisons);
  const above = [councilOnlyBand(columns.length), ...sentences(review, comparisons), gap, tableHeader()];
  const table = lines.map(figureRow);
  const chartAt = rowsAboveBody + above.length + table.length + 1;
  const chartRows =
    Math.max(usualChartRows, lines.length + rowsBesideBars) -
    Math.max(0, modelAndMarketAgain(comparisons).length - 3);
  const chartRoom: readonly DescribedRow[] = Array.from({ length: chartRows }, () => ({
    cells: [],
    height: 16,
  }));
  return framed({
    name: 'Decision',
    role: 'councilOnly',
    title: `Decision: ${homeName(review)}`,
    purpose: `The fee asked, what stands behind it, and what is proposed; as at ${dayInWords(review.asAt)}.`,
    widths: widthsOf(columns),
    body: [
      ...above,
      ...table,
      gap,
      ...chartRoom,
      gap,
      ...needSummary(review, columns.length),
      gap,
      ...riskRows(columns.length),
      ...approvalRows(columns.length),
    ],
    charts: [chartOf(lines, chartAt, chartRows)],
    orientation: 'portrait',
    isAnswer: true,
  });
}

function sentences(review: FeeReview, comparisons: ReviewComparisons): readonly DescribedRow[] {
  const { shouldCost, benchmarks } = comparisons;
  const side = modelAndMarketAgain(comparisons);
  const isSaid = side.length > 0;
  // What follows a disagreement says nothing where they agree: those rows then stand last, and no hole is seen.
  const first = modelAndMarket(comparisons)?.disagree === true ? side.length : 1;
  const said = (...parts: readonly (string | Expression)[]): DescribedRow =>
    row(computed(null, together(...parts), 'sentence'));
  const pounds = (id: CellId) => poundsText(cell(id));
  const expected: readonly [CellId, CellId] | null =
    shouldCost === null
      ? null
      : shouldCost.simulation === null
        ? [totalCell('low'), totalCell('high')]
        : [rangeCell('p10'), rangeCell('p90')];
  return [
    ...side.slice(0, first),
    row(computed('decision.asked', feeAsked(), 'sentence')),
    ...(expected === null || isSaid
      ? []
      : [
          said(
            'For these needs we expect ',
            pounds(expected[0]),
            ' to ',
            pounds(expected[1]),
            shouldCost?.simulation == null
              ? ' a week, with every assumption low or high at once.'
              : ' a week.',
          ),
        ]),
    ...(benchmarks?.fee.median == null || isSaid
      ? []
      : [said('The middle of comparable fees is ', pounds(benchmarkCell('fee', 'median')), ' a week.')]),
    row(computed('decision.proposed', proposal(review, comparisons, expected?.[0] ?? null), 'sentence')),
    ...side.slice(first),
  ];
}

/** What is asked, and how much of it the lines explain; without a fee only what they come to. */
function feeAsked(): Expression {
  const pounds = (id: CellId) => poundsText(cell(id));
  const open = cell(feeCell.unexplained);
  const asked = together(
    'The fee asked is ',
    pounds(feeCell.quoted),
    ' a week; ',
    when(
      greaterThan(open, number(0)),
      joined(pounds(feeCell.unexplained), text(' of it is not explained by any line.')),
      when(
        lessThan(open, number(0)),
        together('its lines come to ', poundsText(difference(number(0), open)), ' more.'),
        text('its lines explain all of it.'),
      ),
    ),
  );
  const none = together('No fee is stated; the lines come to ', pounds(feeCell.explained), ' a week.');
  return when(equals(cell(feeCell.quoted), number(0)), none, asked);
}

function tableHeader(): DescribedRow {
  return columnHeaderRow(columns);
}

function linesOf(review: FeeReview, { shouldCost, benchmarks }: ReviewComparisons): readonly Line[] {
  const { priceBaseDate } = review.openBook.placement;
  const submittedIn = priceBaseDate === null ? 'not stated: ask' : dayInWords(priceBaseDate);
  const today = dayInWords(review.asAt);
  const line = (label: string, weekly: CellId, pricesOf: string, howSure: string): Line => ({
    label,
    weekly,
    pricesOf,
    howSure,
  });
  return [
    line('Quoted fee', feeCell.quoted, submittedIn, 'As the provider asks.'),
    line('Explained by lines', feeCell.explained, submittedIn, 'Each line as submitted and judged.'),
    line(
      'Provider’s stated cost, without return',
      resultCell('quoted', 'cost'),
      submittedIn,
      'The provider’s own claim.',
    ),
    ...(hasLawfulFloor(review)
      ? [
          line(
            'Lawful cost of the hours',
            resultCell('quoted', 'floor'),
            today,
            'Minimum wage in force, hours as submitted.',
          ),
        ]
      : []),
    ...(shouldCost === null
      ? []
      : [
          line('Should-cost, low', totalCell('low'), today, 'Every assumption low at once: rare.'),
          line(
            'Should-cost, central',
            totalCell('central'),
            today,
            'Assumptions; the range is on Should-cost.',
          ),
          line('Should-cost, high', totalCell('high'), today, 'Every assumption high at once: rare.'),
        ]),
    ...(benchmarks?.fee.median == null
      ? []
      : [
          line(
            'Market: median of comparable fees',
            benchmarkCell('fee', 'median'),
            String(benchmarks.priceYear),
            'How many, and which, stands on Benchmarks.',
          ),
        ]),
    line('Opening', negotiationTotal.opening, today, 'By the rule on Our position, or the offer on record.'),
    line('Target', negotiationTotal.target, today, 'By the rule on Our position.'),
    line('Limit', negotiationTotal.limit, today, 'Of the council’s own; a dash until one stands.'),
  ];
}

function figureRow({ label, weekly, pricesOf, howSure }: Line, index: number): DescribedRow {
  const id = figureCell(index, 'weekly');
  return row(
    words(label, 'label', { id: figureCell(index, 'label') }),
    computed(id, cell(weekly), 'moneyDashStrong'),
    computed(null, product(cell(id), assumption('weeks')), 'moneyDash'),
    words(pricesOf, 'note'),
    words(howSure, 'note'),
  );
}

function chartOf(lines: readonly Line[], fromRow: number, chartRows: number): DescribedChart {
  return {
    kind: 'bar',
    title: 'The figures on one axis',
    labels: lines.map((_, index) => figureCell(index, 'label')),
    series: [
      {
        title: '£ a week',
        cells: lines.map((_, index) => figureCell(index, 'weekly')),
        colour: 'FF0B4F5C',
      },
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: '',
    valueFormat: '"£"#,##0',
    fromNought: true,
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + chartRows, toColumn: 5 },
    altText: 'Bars: the figures of the table above in pounds a week, on one axis.',
  };
}
