/**
 * Places to commission: place by place, how full each further place would be and whether that pays for it, live down to
 * the recursion of Erlang's formula: with e children placed elsewhere at one place fewer, load × e ÷ (n + e) at n places.
 */
import type { ContractComparison } from '../../domain/contracts/comparison';
import { unsafeNumber } from '../../domain/money/exact';
import { blank, computed, figure, gap, headingRow, row, words } from '../cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../description';
import {
  atLeast,
  both,
  cell,
  difference,
  number,
  plus,
  product,
  quotient,
  sumOfCells,
  when,
  type Expression,
} from '../expression';
import { columnHeaderRow, framed, type SheetColumn } from '../sheetFrame';
import { modelSentence, term } from './contractCells';

const columns: readonly SheetColumn[] = [
  { header: 'Places', width: 40, figures: true },
  { header: 'Placed elsewhere (spot)', width: 16, figures: true },
  { header: 'How full this place is', width: 16, figures: true },
  { header: 'Needed to pay', width: 14, figures: true },
  { header: 'Commission it', width: 14, figures: true },
  { header: 'A week in all', width: 16, figures: true },
  { header: '', width: 60 },
];

type Figure = 'n' | 'elsewhere' | 'filled' | 'needed' | 'take' | 'cost';
const at = (places: number, name: Figure): string => `commission.${String(places)}.${name}`;

/** Rows go well past what the load could fill, and no further than a sheet is read. */
function rowsFor({ asked, toCommission }: ContractComparison): number {
  const load = Math.ceil(unsafeNumber(asked.demand.load));
  return Math.min(400, Math.max(asked.demand.places, toCommission.marginalRule.places, load) + 5);
}

export function commissionSheet(comparison: ContractComparison): SheetDescription {
  const counts = Array.from({ length: rowsFor(comparison) + 1 }, (_, places) => places);
  return framed({
    name: 'Places to commission',
    role: 'results',
    title: 'How many places to commission as a block',
    purpose: modelSentence,
    columns,
    oneHeader: false,
    body: [
      ...resultRows(comparison, counts),
      gap,
      headingRow('Place by place', columns.length),
      columnHeaderRow(columns),
      ...counts.map(placesRow),
    ],
    orientation: 'landscape',
  });
}

function placesRow(places: number): DescribedRow {
  const resale = term('resalePrice');
  const vacant = difference(cell(at(places, 'n')), difference(term('load'), cell(at(places, 'elsewhere'))));
  const cost = difference(
    plus(
      product(term('blockPrice'), cell(at(places, 'n'))),
      product(term('spotPrice'), cell(at(places, 'elsewhere'))),
    ),
    product(resale, vacant),
  );
  const first = [
    figure(places, 'count', { id: at(places, 'n') }),
    computed(at(places, 'elsewhere'), elsewhereAt(places), 'factor'),
  ];
  const total = computed(at(places, 'cost'), cost, 'money');
  return places === 0
    ? row(...first, words('', 'percent'), words('', 'percent'), words('', 'count'), total)
    : row(...first, ...decision(places), total);
}

/** Without a place every child is placed elsewhere. */
function elsewhereAt(places: number): Expression {
  if (places === 0) return term('load');
  const before = cell(at(places - 1, 'elsewhere'));
  return quotient(product(term('load'), before), plus(cell(at(places, 'n')), before));
}

function decision(places: number) {
  const resale = term('resalePrice');
  const filled = difference(cell(at(places - 1, 'elsewhere')), cell(at(places, 'elsewhere')));
  const needed = quotient(difference(term('blockPrice'), resale), difference(term('spotPrice'), resale));
  const pays = atLeast(cell(at(places, 'filled')), cell(at(places, 'needed')));
  const before = places === 1 ? pays : both(pays, atLeast(cell(at(places - 1, 'take')), number(1)));
  return [
    computed(at(places, 'filled'), filled, 'percent'),
    computed(at(places, 'needed'), when(atLeast(resale, term('spotPrice')), number(2), needed), 'percent'),
    computed(at(places, 'take'), when(before, number(1), number(0)), 'count'),
  ];
}

function resultRows(
  { toCommission }: ContractComparison,
  counts: readonly number[],
): readonly DescribedRow[] {
  const taken = sumOfCells(counts.slice(1).map((places) => at(places, 'take')));
  return [
    headingRow('Result', columns.length),
    resultRow(
      'Places to commission',
      computed('commission.places', taken, 'count'),
      'A further place is commissioned while it would be full often enough to cost less than spot.',
    ),
    resultRow(
      'If children were moved as places free up',
      figure(toCommission.newsvendor.places, 'count'),
      'A bound only: a soft block moves no child to fill a place. Worked out when the workbook was made.',
    ),
    resultRow(
      'Then a week would cost',
      figure(toCommission.newsvendor.weeklyCost, 'money'),
      'No arrangement can cost less than this.',
    ),
  ];
}

function resultRow(label: string, value: DescribedCell, explanation: string): DescribedRow {
  const between = Array.from({ length: columns.length - 3 }, () => blank());
  return row(words(label, 'labelStrong'), value, ...between, words(explanation, 'note'));
}
