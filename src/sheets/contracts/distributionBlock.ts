/**
 * Erlang's formula once more, for a year or a clause with places or children of its own: a block of rows down to the weight
 * of each number of occupied places, ending in the children and the payment that are expected.
 */
import { computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { ContractModel } from '../../domain/contracts/models/contractModel';
import type { Exact } from '../../domain/money/exact';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  number,
  product,
  quotient,
  sumOfCells,
  type CellId,
  type Expression,
} from '../core/expression';
import { columnHeaderRow, type SheetColumn } from '../core/sheetFrame';

export interface DistributionBlock {
  readonly id: string;
  readonly title: string;
  readonly load: Expression;
  readonly usablePlaces: number;
  /** Of a guarantee trued up yearly: the places that a year's ups and downs add; null for any other. */
  readonly swing: Exact | null;
  /** What is paid in a week with so many children, whose cell is given. */
  readonly payment: (occupied: number, children: Expression) => Expression;
}

export const blockColumns: readonly SheetColumn[] = [
  { header: 'Occupied places', width: 30, figures: true },
  { header: 'Weight', width: 16, figures: true },
  { header: 'Share of the time', width: 14, figures: true },
  { header: 'Children × share', width: 14, figures: true },
  { header: 'A week', width: 16, figures: true },
  { header: 'A week × share', width: 16, figures: true },
];

/** Children placed on average, and the expected payment a week. */
export const blockChildren = (id: string): CellId => `${id}.total.children`;
export const blockPayment = (id: string): CellId => `${id}.total.payment`;

export const blockSwing = (id: string): CellId => `${id}.swing`;

/** Null for what no year's average decides. */
export function swingOf(model: ContractModel, swing: Exact): Exact | null {
  return model.kind === 'minimumGuarantee' && model.tested === 'yearly' ? swing : null;
}

/** Children and prices stay live; the swing is of the places, children, stay and guarantee as they stood. */
export function swingCells(id: CellId, swing: Exact): readonly DescribedCell[] {
  return [
    words('A year’s ups and downs add, places', 'label'),
    figure(swing, 'factor', {
      id,
      note: 'A guarantee tested once a year pays for the year’s average: b × E[max(average, guaranteed places)], by 52 weekly counts. Worked out when the workbook was made; make it again where children, stay, places or guarantee change.',
    }),
  ];
}

type Figure = 'children' | 'weight' | 'share' | 'childShare' | 'payment' | 'weighted';
const at = (id: string, occupied: number, figureName: Figure): CellId =>
  `${id}.${String(occupied)}.${figureName}`;

export function distributionRows(block: DistributionBlock): readonly DescribedRow[] {
  const counts = Array.from({ length: block.usablePlaces + 1 }, (_, occupied) => occupied);
  return [
    headingRow(block.title, blockColumns.length),
    columnHeaderRow(blockColumns),
    ...counts.map((occupied) => occupiedRow(block, occupied)),
    totalRow(block.id, counts),
    ...(block.swing === null ? [] : [row(...swingCells(blockSwing(block.id), block.swing))]),
    gap,
  ];
}

function occupiedRow({ id, load, payment }: DistributionBlock, occupied: number): DescribedRow {
  const of = (name: Figure): Expression => cell(at(id, occupied, name));
  const weight =
    occupied === 0
      ? number(1)
      : quotient(product(cell(at(id, occupied - 1, 'weight')), load), of('children'));
  return row(
    figure(occupied, 'count', { id: at(id, occupied, 'children') }),
    occupied === 0
      ? figure(1, 'factor', { id: at(id, 0, 'weight') })
      : computed(at(id, occupied, 'weight'), weight, 'factor'),
    computed(at(id, occupied, 'share'), quotient(of('weight'), cell(`${id}.total.weight`)), 'percent'),
    computed(at(id, occupied, 'childShare'), product(of('children'), of('share')), 'factor'),
    computed(at(id, occupied, 'payment'), payment(occupied, of('children')), 'money'),
    computed(at(id, occupied, 'weighted'), product(of('payment'), of('share')), 'money'),
  );
}

function totalRow(id: string, counts: readonly number[]): DescribedRow {
  const all = (name: Figure): Expression => sumOfCells(counts.map((occupied) => at(id, occupied, name)));
  return row(
    words('All', 'labelTotal'),
    computed(`${id}.total.weight`, all('weight'), 'figureTotal'),
    computed(null, all('share'), 'percentTotal'),
    computed(blockChildren(id), all('childShare'), 'figureTotal'),
    words('', 'labelTotal'),
    computed(blockPayment(id), all('weighted'), 'moneyTotal'),
  );
}
