/**
 * A fee of a list in order of day: it counts from its own day or the first night counted, until the next one counts or the last
 * night, and comes to nights × fee ÷ 7. A row without a day counts from the end, so that it has no night.
 */
import type { DatedFee } from '../../domain/calendar/datedFee';
import { rowsOutOfOrder, typedDay, typedPounds } from './askedCells';
import { computed, row, words } from './cells';
import type { DescribedRow } from './description';
import {
  cell,
  difference,
  equals,
  largest,
  number,
  product,
  quotient,
  smallest,
  text,
  when,
  type CellId,
  type Expression,
} from './expression';
import { noneHalf, type Relation } from './relations';

type FeePart = 'from' | 'weekly' | 'starts' | 'nights' | 'cost';

export interface FeesOfADay {
  /** The name of a fee's cell. */
  readonly feeCell: (fee: number, part: FeePart) => CellId;
  readonly rows: number;
  /** The first night counted, and the first one not counted. */
  readonly from: Expression;
  readonly until: Expression;
}

/** A fee without its day counts for no night; a day without its fee, for nights at nothing. */
export const wholeFees = (fees: readonly (readonly [CellId, CellId])[]): Relation => ({
  label: 'Fees that lack their day or their amount: none',
  ...noneHalf(fees),
  broken: 'A fee lacks its day or its amount: fill in both, or neither.',
});

/** What the fees of a time must be to one another: in order of day, and one for each night. */
export const feeRelations = (
  { feeCell, rows, from, until }: FeesOfADay,
  nights: Expression,
): readonly Relation[] => [
  wholeFees(Array.from({ length: rows }, (_, fee) => [feeCell(fee, 'from'), feeCell(fee, 'weekly')])),
  {
    label: 'Fees out of order of day, or two from one day: none',
    first: rowsOutOfOrder(Array.from({ length: rows }, (_, fee) => feeCell(fee, 'from'))),
    second: number(0),
    places: 2,
    broken: 'The fees are out of order of day, or two are from one day: put them in order.',
  },
  {
    label: 'Every night has a fee',
    first: nights,
    second: difference(until, from),
    places: 2,
    broken: 'Some nights have no fee: look at the days on which the fees begin.',
  },
];

export const isEmpty = (id: CellId): Expression => equals(cell(id), text(''));

export function datedFeeRow(
  fee: DatedFee | null,
  index: number,
  { feeCell, rows, from, until }: FeesOfADay,
): DescribedRow {
  const at = (part: FeePart) => cell(feeCell(index, part));
  const next = index + 1 < rows ? cell(feeCell(index + 1, 'starts')) : until;
  return row(
    words(`Fee ${String(index + 1)}`, 'label'),
    typedDay(feeCell(index, 'from'), fee?.from ?? null, 'The first night of this fee.'),
    typedPounds(feeCell(index, 'weekly'), fee?.weeklyFee.pounds ?? null, 'Pounds a week.'),
    computed(
      feeCell(index, 'starts'),
      when(isEmpty(feeCell(index, 'from')), until, largest(at('from'), from)),
      'date',
    ),
    computed(
      feeCell(index, 'nights'),
      largest(number(0), difference(smallest(next, until), at('starts'))),
      'count',
    ),
    computed(feeCell(index, 'cost'), quotient(product(at('nights'), at('weekly')), number(7)), 'moneyDash'),
  );
}
