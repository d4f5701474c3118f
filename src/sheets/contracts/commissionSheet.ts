/**
 * Places to commission: place by place, how full each further place would be and whether that pays for it, live down to
 * the recursion of Erlang's formula: with e children placed elsewhere at one place fewer, load × e ÷ (n + e) at n places.
 */
import type { ContractComparison } from '../../domain/contracts/comparison';
import { unsafeNumber } from '../../domain/money/exact';
import { blank, computed, figure, gap, headingRow, row, words } from '../cells';
import type { DescribedCell, DescribedChart, DescribedRow, SheetDescription } from '../description';
import {
  atLeast,
  both,
  cell,
  difference,
  exponential,
  lookup,
  number,
  plus,
  product,
  quotient,
  sumOfCells,
  when,
  type Expression,
} from '../expression';
import { columnHeaderRow, framed, rowsAboveBody, type SheetColumn } from '../sheetFrame';
import { contractColours, spotGrey } from './contractColours';
import { modelSentence, term } from './contractCells';

const columns: readonly SheetColumn[] = [
  { header: 'Places', width: 40, figures: true },
  { header: 'Placed elsewhere (spot)', width: 16, figures: true },
  { header: 'How full this place is', width: 14, figures: true },
  { header: 'Needed to pay', width: 12, figures: true },
  { header: 'Commission it', width: 13, figures: true },
  { header: 'A week in all', width: 16, figures: true },
  { header: 'If moved: so many or more needed', width: 15, figures: true },
  { header: 'If moved: vacant', width: 12, figures: true },
  { header: 'If moved: commission', width: 13, figures: true },
  { header: 'If moved: a week in all', width: 16, figures: true },
  { header: 'Exactly so many needed', width: 12, figures: true },
  { header: 'So many or fewer', width: 12, figures: true },
  { header: '', width: 48 },
];

type Figure =
  | 'n'
  | 'elsewhere'
  | 'filled'
  | 'needed'
  | 'take'
  | 'cost'
  | 'exactly'
  | 'upTo'
  | 'orMore'
  | 'vacantIfMoved'
  | 'takeIfMoved'
  | 'costIfMoved';
const at = (places: number, name: Figure): string => `commission.${String(places)}.${name}`;

const mostRows = 800;

/** Rows go well past what the load could fill, and no further than a sheet is read. */
function rowsFor({ asked, toCommission }: ContractComparison): number {
  const load = Math.ceil(unsafeNumber(asked.demand.load));
  return Math.min(
    mostRows,
    Math.max(asked.demand.places, toCommission.marginalRule.places, toCommission.newsvendor.places, load) + 5,
  );
}

export function commissionSheet(comparison: ContractComparison): SheetDescription {
  const counts = Array.from({ length: rowsFor(comparison) + 1 }, (_, places) => places);
  const bodyAbove = 8;
  return framed({
    name: 'Places to commission',
    role: 'results',
    title: 'How many places to commission as a block',
    purpose: modelSentence,
    columns,
    oneHeader: false,
    body: [
      ...resultRows(counts),
      gap,
      headingRow('Place by place', columns.length),
      columnHeaderRow(columns),
      ...counts.map(placesRow),
    ],
    charts: [costChart(counts, rowsAboveBody + bodyAbove + counts.length)],
    orientation: 'landscape',
  });
}

function placesRow(places: number): DescribedRow {
  const elsewhere = cell(at(places, 'elsewhere'));
  const vacant = difference(cell(at(places, 'n')), difference(term('load'), elsewhere));
  const first = [
    figure(places, 'count', { id: at(places, 'n') }),
    computed(at(places, 'elsewhere'), elsewhereAt(places), 'factor'),
  ];
  const total = computed(at(places, 'cost'), costOf(places, elsewhere, vacant), 'money');
  const stays =
    places === 0
      ? [words('', 'percent'), words('', 'percent'), words('', 'count')]
      : decision(places, 'filled', 'take');
  return row(...first, ...stays, total, ...ifMovedCells(places));
}

/** A block for so many, spot for the children it does not reach, less what partner councils pay for vacant places. */
function costOf(places: number, elsewhere: Expression, vacant: Expression): Expression {
  const paid = plus(
    product(term('blockPrice'), cell(at(places, 'n'))),
    product(term('spotPrice'), elsewhere),
  );
  return difference(paid, product(term('resalePrice'), vacant));
}

/** Without a place every child is placed elsewhere. */
function elsewhereAt(places: number): Expression {
  if (places === 0) return term('load');
  const before = cell(at(places - 1, 'elsewhere'));
  return quotient(product(term('load'), before), plus(cell(at(places, 'n')), before));
}

/** A further place pays while it is full often enough and every place before it did. */
function decision(
  places: number,
  used: 'filled' | 'orMore',
  taken: 'take' | 'takeIfMoved',
): readonly DescribedCell[] {
  const resale = term('resalePrice');
  const needed = quotient(difference(term('blockPrice'), resale), difference(term('spotPrice'), resale));
  const pays = atLeast(cell(at(places, used)), cell(at(places, 'needed')));
  const before = places === 1 ? pays : both(pays, atLeast(cell(at(places - 1, taken)), number(1)));
  const take = computed(at(places, taken), when(before, number(1), number(0)), 'count');
  if (used === 'orMore') return [take];
  const filled = difference(cell(at(places - 1, 'elsewhere')), cell(at(places, 'elsewhere')));
  return [
    computed(at(places, 'filled'), filled, 'percent'),
    computed(at(places, 'needed'), when(atLeast(resale, term('spotPrice')), number(2), needed), 'percent'),
    take,
  ];
}

/**
 * If children were moved as places free up, the children needing one would follow Poisson's law with the load as mean: how
 * often exactly n need one follows from e to the power of −load, and how often so many or fewer do from those.
 */
function ifMovedCells(places: number): readonly DescribedCell[] {
  const before = (name: Figure): Expression => cell(at(places - 1, name));
  const exactly =
    places === 0
      ? exponential(difference(number(0), term('load')))
      : quotient(product(before('exactly'), term('load')), cell(at(places, 'n')));
  const vacant = places === 0 ? number(0) : plus(before('vacantIfMoved'), before('upTo'));
  const elsewhere = plus(difference(term('load'), cell(at(places, 'n'))), cell(at(places, 'vacantIfMoved')));
  return [
    places === 0
      ? words('', 'percent')
      : computed(at(places, 'orMore'), difference(number(1), before('upTo')), 'percent'),
    computed(at(places, 'vacantIfMoved'), vacant, 'factor'),
    ...(places === 0 ? [words('', 'count')] : decision(places, 'orMore', 'takeIfMoved')),
    computed(
      at(places, 'costIfMoved'),
      costOf(places, elsewhere, cell(at(places, 'vacantIfMoved'))),
      'money',
    ),
    computed(at(places, 'exactly'), exactly, 'percent'),
    computed(
      at(places, 'upTo'),
      places === 0 ? cell(at(0, 'exactly')) : plus(before('upTo'), cell(at(places, 'exactly'))),
      'percent',
    ),
  ];
}

function resultRows(counts: readonly number[]): readonly DescribedRow[] {
  const taken = (name: 'take' | 'takeIfMoved') =>
    sumOfCells(counts.slice(1).map((places) => at(places, name)));
  const costAt = (places: string, name: 'cost' | 'costIfMoved') =>
    lookup(
      cell(places),
      counts.map((count) => at(count, 'n')),
      counts.map((count) => at(count, name)),
    );
  return [
    headingRow('Result', columns.length),
    resultRow(
      'Places to commission',
      computed('commission.places', taken('take'), 'count'),
      'A further place is commissioned while it would be full often enough to cost less than spot: the marginal-occupancy rule, since children stay where they are placed.',
    ),
    resultRow(
      'A week then costs',
      computed('commission.cost', costAt('commission.places', 'cost'), 'money'),
      'Block, and spot for the children it does not reach, less what partner councils pay for vacant places.',
    ),
    resultRow(
      'If children were moved as places free up',
      computed('commission.placesIfMoved', taken('takeIfMoved'), 'count'),
      'A bound only (the newsvendor rule): a soft block moves no child to fill a place.',
    ),
    resultRow(
      'A week would then cost',
      computed('commission.costIfMoved', costAt('commission.placesIfMoved', 'costIfMoved'), 'money'),
      'No arrangement can cost less than this.',
    ),
  ];
}

function resultRow(label: string, value: DescribedCell, explanation: string): DescribedRow {
  const between = Array.from({ length: columns.length - 3 }, () => blank());
  return row(words(label, 'labelStrong'), value, ...between, words(explanation, 'note'));
}

function costChart(counts: readonly number[], fromRow: number): DescribedChart {
  const series = (title: string, name: 'cost' | 'costIfMoved', colour: string) => ({
    title,
    cells: counts.map((places) => at(places, name)),
    colour,
  });
  return {
    kind: 'line',
    title: 'Cost of a week in all, by places commissioned as a block',
    labels: counts.map((places) => at(places, 'n')),
    series: [
      series('Children stay where they are placed', 'cost', contractColours(0)),
      series('If children were moved: a bound', 'costIfMoved', spotGrey),
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Places commissioned',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + 18, toColumn: 7 },
    altText:
      'Lines: what a week costs in all for each number of places commissioned, and the bound if children were moved; the same figures stand above.',
  };
}
