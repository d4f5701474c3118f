/**
 * Places to commission: how many, by the marginal-occupancy rule, by the bound if children were moved, and to keep a
 * promise to children needing a place; what a week then costs; and every number of places below.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { unsafeNumber, type Exact } from '../../domain/money/exact';
import { computed, gap, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import {
  atLeast,
  cell,
  difference,
  greaterThan,
  lookup,
  number,
  plus,
  product,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { sentenceRows } from '../core/labelledRows';
import { columnHeaderRow, framed, rowsAboveBody, widthsOf } from '../core/sheetFrame';
import { contractColours, spotGrey } from './contractColours';
import { commissionColumns, ifMovedColumns, ifMovedRow, placesCell, placesRow } from './commissionPlaces';
import { modelSentence, term } from './contractCells';

const mostRows = 800;
const rowsOfChart = 18;

/** Said where what is typed asks for more places than there are rows. */
const pastTheRows = 'more than the rows below';

/** Rows go well past what the load could fill, and no further than a sheet is read. */
function rowsFor({ terms, toCommission, forShare }: ContractComparison): number {
  const load = Math.ceil(unsafeNumber(terms.demand.load));
  return Math.min(
    mostRows,
    Math.max(
      terms.demand.places,
      toCommission.marginalRule.places,
      toCommission.newsvendor.places,
      forShare.places,
      load,
    ) + 5,
  );
}

export function commissionSheet(comparison: ContractComparison): SheetDescription {
  const counts = Array.from({ length: rowsFor(comparison) + 1 }, (_, places) => places);
  const results = resultRows(comparison, counts);
  // The gap, the heading and the header of the table.
  const bodyAbove = results.length + 3;
  return framed({
    name: 'Places to commission',
    role: 'inputs',
    title: 'How many places to commission as a block',
    purpose: modelSentence,
    widths: widthsOf(commissionColumns),
    body: [
      ...results,
      gap,
      headingRow('Place by place', commissionColumns.length),
      columnHeaderRow(commissionColumns),
      ...counts.map(placesRow),
      ...Array.from({ length: rowsOfChart + 2 }, () => row()),
      headingRow('If children were moved as places free up: a bound', commissionColumns.length),
      columnHeaderRow(ifMovedColumns),
      ...counts.map(ifMovedRow),
    ],
    charts: [costChart(counts, rowsAboveBody + bodyAbove + counts.length)],
    orientation: 'landscape',
  });
}

function resultRows(
  { forShare, terms }: ContractComparison,
  counts: readonly number[],
): readonly DescribedRow[] {
  const keptEmpty = number(terms.demand.placesKeptEmpty);
  const kept =
    terms.demand.placesKeptEmpty === 0
      ? ''
      : ` With the ${String(terms.demand.placesKeptEmpty)} kept empty, in which nobody is placed; the rows below count places that can be used.`;
  const sumTaken = (name: 'take' | 'takeIfMoved') =>
    sumOfCells(counts.slice(1).map((places) => placesCell(places, name)));
  // Where the last row is still commissioned, rows that are not written might be too.
  const unlessPast = (name: 'take' | 'takeIfMoved', figure: Expression): Expression =>
    when(atLeast(sumTaken(name), number(counts.length - 1)), text(pastTheRows), figure);
  const taken = (name: 'take' | 'takeIfMoved') => unlessPast(name, plus(sumTaken(name), keptEmpty));
  const costAt = (places: string, name: 'cost' | 'costIfMoved') =>
    plus(
      lookup(
        difference(cell(places), keptEmpty),
        counts.map((count) => placesCell(count, 'n')),
        counts.map((count) => placesCell(count, name)),
      ),
      product(term('blockPrice'), keptEmpty),
    );
  return [
    headingRow('Result', commissionColumns.length),
    ...resultRow(
      'Places to commission',
      computed('commission.places', taken('take'), 'count'),
      `A further place is commissioned while it would be full often enough to cost less than spot: the marginal-occupancy rule, since children stay where they are placed.${kept}`,
    ),
    ...resultRow(
      'A week then costs',
      computed('commission.cost', unlessPast('take', costAt('commission.places', 'cost')), 'money'),
      'Block, and spot for the children it does not reach, less what partner councils pay for vacant places.',
    ),
    ...resultRow(
      'If children were moved as places free up',
      computed('commission.placesIfMoved', taken('takeIfMoved'), 'count'),
      'A bound only: a soft block moves no child to fill a place.',
    ),
    ...resultRow(
      'A week would then cost',
      computed(
        'commission.costIfMoved',
        unlessPast('takeIfMoved', costAt('commission.placesIfMoved', 'costIfMoved')),
        'money',
      ),
      'No arrangement can cost less than this.',
    ),
    ...shareRows(forShare.share.fraction, counts, costAt, keptEmpty),
  ];
}

/** How many places keep a promise to children needing one, and what it costs. */
function shareRows(
  share: Exact,
  counts: readonly number[],
  costAt: (places: string, name: 'cost' | 'costIfMoved') => Expression,
  keptEmpty: Expression,
): readonly DescribedRow[] {
  const within = sumOfCells(counts.map((places) => placesCell(places, 'within')));
  const first = plus(difference(number(counts.length), within), keptEmpty);
  return [
    ...resultRow(
      'Children who may be placed elsewhere, at most',
      typedFigure('commission.share', share, 'inputPercent', {
        kind: 'decimal',
        from: '0.000001',
        to: '1',
        help: 'Type a share above 0 %.',
      }),
      'Local assumption; the commissioner owns it.',
    ),
    ...resultRow(
      'Places that keep it so',
      computed(
        'commission.placesForShare',
        when(greaterThan(within, number(0)), first, text(pastTheRows)),
        'count',
      ),
      'The first number of places at which no larger share of children is placed elsewhere.',
    ),
    ...resultRow(
      'A week then costs',
      computed(
        'commission.costForShare',
        when(greaterThan(within, number(0)), costAt('commission.placesForShare', 'cost'), text(pastTheRows)),
        'money',
      ),
      'Against the cost of the places to commission above: what the promise costs.',
    ),
  ];
}

const resultRow = (label: string, value: DescribedCell, explanation: string): readonly DescribedRow[] =>
  sentenceRows(
    [words(label, 'labelStrong'), value],
    explanation,
    commissionColumns.map(({ width }) => width),
  );

function costChart(counts: readonly number[], fromRow: number): DescribedChart {
  const series = (title: string, name: 'cost' | 'costIfMoved', colour: string) => ({
    title,
    cells: counts.map((places) => placesCell(places, name)),
    colour,
  });
  return {
    kind: 'line',
    title: 'Cost of a week in all, by places commissioned as a block',
    labels: counts.map((places) => placesCell(places, 'n')),
    series: [
      series('Children stay where they are placed', 'cost', contractColours(0)),
      series('If children were moved: a bound', 'costIfMoved', spotGrey),
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Places commissioned',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + rowsOfChart, toColumn: 6 },
    altText:
      'Lines: what a week costs in all for each number of places commissioned, and the bound if children were moved; the same figures stand above.',
  };
}
