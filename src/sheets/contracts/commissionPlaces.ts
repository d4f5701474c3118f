/**
 * Place by place: how full each further place would be, whether that pays for it, and what a week then costs; in a second table
 * the same if children were moved as places free up. Live down to the recursion of Erlang's formula: with e children placed
 * elsewhere at one place fewer, load × e ÷ (n + e) at n places.
 */
import { computed, figure, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  atLeast,
  both,
  cell,
  difference,
  exponential,
  number,
  plus,
  product,
  quotient,
  when,
  type Expression,
} from '../core/expression';
import type { SheetColumn } from '../core/sheetFrame';
import { term } from './contractCells';

export const commissionColumns: readonly SheetColumn[] = [
  { header: 'Places', width: 40, figures: true },
  { header: 'Placed elsewhere (spot)', width: 16, figures: true },
  { header: 'How full this place is', width: 15, figures: true },
  { header: 'Needed to pay', width: 15, figures: true },
  { header: 'Commission it', width: 15, figures: true },
  { header: 'A week in all', width: 16, figures: true },
  { header: 'Keeps the share', width: 15, figures: true },
];
export const ifMovedColumns: readonly SheetColumn[] = [
  { header: 'Places', width: 40, figures: true },
  { header: 'Exactly so many needed', width: 16, figures: true },
  { header: 'So many or fewer', width: 15, figures: true },
  { header: 'So many or more', width: 15, figures: true },
  { header: 'Commission it', width: 15, figures: true },
  { header: 'A week in all', width: 16, figures: true },
  { header: 'Vacant', width: 15, figures: true },
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
  | 'within'
  | 'orMore'
  | 'vacantIfMoved'
  | 'takeIfMoved'
  | 'costIfMoved';
export const placesCell = (places: number, name: Figure): string => `commission.${String(places)}.${name}`;

export function placesRow(places: number): DescribedRow {
  const elsewhere = cell(placesCell(places, 'elsewhere'));
  const vacant = difference(cell(placesCell(places, 'n')), difference(term('load'), elsewhere));
  const first = [
    figure(places, 'count', { id: placesCell(places, 'n') }),
    computed(placesCell(places, 'elsewhere'), elsewhereAt(places), 'factor'),
  ];
  const total = computed(placesCell(places, 'cost'), costOf(places, elsewhere, vacant), 'money');
  const stays =
    places === 0
      ? [words('', 'percent'), words('', 'percent'), words('', 'count')]
      : decision(places, 'filled', 'take');
  return row(...first, ...stays, total, computed(placesCell(places, 'within'), withinShare(places), 'count'));
}

/** A block for so many, spot for the children it does not reach, less what partner councils pay for vacant places. */
function costOf(places: number, elsewhere: Expression, vacant: Expression): Expression {
  const paid = plus(
    product(term('blockPrice'), cell(placesCell(places, 'n'))),
    product(term('spotPrice'), elsewhere),
  );
  return difference(paid, product(term('resalePrice'), vacant));
}

/** Without a place every child is placed elsewhere. */
function elsewhereAt(places: number): Expression {
  if (places === 0) return term('load');
  const before = cell(placesCell(places - 1, 'elsewhere'));
  return quotient(product(term('load'), before), plus(cell(placesCell(places, 'n')), before));
}

/** A further place pays while it is full often enough and every place before it did. */
function decision(
  places: number,
  used: 'filled' | 'orMore',
  taken: 'take' | 'takeIfMoved',
): readonly DescribedCell[] {
  const resale = term('resalePrice');
  const needed = quotient(difference(term('blockPrice'), resale), difference(term('spotPrice'), resale));
  const pays = atLeast(cell(placesCell(places, used)), cell(placesCell(places, 'needed')));
  const before = places === 1 ? pays : both(pays, atLeast(cell(placesCell(places - 1, taken)), number(1)));
  const take = computed(placesCell(places, taken), when(before, number(1), number(0)), 'count');
  if (used === 'orMore') return [take];
  const filled = difference(cell(placesCell(places - 1, 'elsewhere')), cell(placesCell(places, 'elsewhere')));
  return [
    computed(placesCell(places, 'filled'), filled, 'percent'),
    computed(
      placesCell(places, 'needed'),
      when(atLeast(resale, term('spotPrice')), number(2), needed),
      'percent',
    ),
    take,
  ];
}

/**
 * If children were moved as places free up, the children needing one would follow Poisson's law with the load as mean: how
 * often exactly n need one follows from e to the power of −load, and how often so many or fewer do from those.
 */
export function ifMovedRow(places: number): DescribedRow {
  const before = (name: Figure): Expression => cell(placesCell(places - 1, name));
  const exactly =
    places === 0
      ? exponential(difference(number(0), term('load')))
      : quotient(product(before('exactly'), term('load')), cell(placesCell(places, 'n')));
  const vacant = places === 0 ? number(0) : plus(before('vacantIfMoved'), before('upTo'));
  const elsewhere = plus(
    difference(term('load'), cell(placesCell(places, 'n'))),
    cell(placesCell(places, 'vacantIfMoved')),
  );
  return row(
    figure(places, 'count'),
    computed(placesCell(places, 'exactly'), exactly, 'percent'),
    computed(
      placesCell(places, 'upTo'),
      places === 0
        ? cell(placesCell(0, 'exactly'))
        : plus(before('upTo'), cell(placesCell(places, 'exactly'))),
      'percent',
    ),
    places === 0
      ? words('', 'percent')
      : computed(placesCell(places, 'orMore'), difference(number(1), before('upTo')), 'percent'),
    ...(places === 0 ? [words('', 'count')] : decision(places, 'orMore', 'takeIfMoved')),
    computed(
      placesCell(places, 'costIfMoved'),
      costOf(places, elsewhere, cell(placesCell(places, 'vacantIfMoved'))),
      'money',
    ),
    computed(placesCell(places, 'vacantIfMoved'), vacant, 'factor'),
  );
}

function withinShare(places: number): Expression {
  const most = product(cell('commission.share'), term('load'));
  return when(atLeast(most, cell(placesCell(places, 'elsewhere'))), number(1), number(0));
}
