/** The stay as agreed: its fees night by night, what is taken off while the child is away, and hours that stopped. */
import { byDay } from '../../domain/calendar/datedNights';
import { exact } from '../../domain/money/exact';
import { percentageOf } from '../../domain/money/percentage';
import { typedCount, typedDay, typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { blank, computed, headingRow, row, words } from '../core/cells';
import { datedFeeRow, isEmpty, type FeesOfADay } from '../core/datedFeeRow';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  either,
  largest,
  number,
  product,
  quotient,
  smallest,
  sum,
  sumOfCells,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import type { InvoiceSubject } from './subject';

export const stayCell = (end: 'arrival' | 'departure'): CellId => `invoice.${end}`;
const feeCell = (fee: number, part: 'from' | 'weekly' | 'starts' | 'nights' | 'cost'): CellId =>
  `invoice.fee.${String(fee)}.${part}`;
export const invoicedCell: CellId = 'invoice.invoiced';
export const awayCell = (away: number, part: 'from' | 'until' | 'paid' | 'nights' | 'off'): CellId =>
  `invoice.away.${String(away)}.${part}`;
export const stoppedCell = (stopped: number, part: 'name' | 'weekly' | 'nights' | 'off'): CellId =>
  `invoice.stopped.${String(stopped)}.${part}`;
export const inAllCell = (figure: 'nights' | 'cost' | 'away' | 'stopped'): CellId =>
  `invoice.inAll.${figure}`;

const withSpare = <T>(rows: readonly T[]): readonly (T | null)[] => [...rows, null, null];

/** How many rows there are of each, with some left to type in. */
export const rowsOf = ({ stay }: InvoiceSubject): { readonly away: number; readonly stopped: number } => ({
  away: withSpare(stay.away).length,
  stopped: withSpare(stay.stopped).length,
});

export const feesOf = ({ stay }: InvoiceSubject): FeesOfADay => ({
  feeCell,
  rows: withSpare(stay.fees).length,
  from: cell(stayCell('arrival')),
  until: cell(stayCell('departure')),
});

export function feeRows(subject: InvoiceSubject, columns: number): readonly DescribedRow[] {
  const fees = withSpare(byDay(subject.stay.fees));
  const each = feesOf(subject);
  const down = (part: 'nights' | 'cost') => sumOfCells(fees.map((_, index) => feeCell(index, part)));
  return [
    headingRow('The fees agreed: keep the rows in order of day', columns),
    columnHeaderRow([
      { header: '' },
      { header: 'From', figures: true },
      { header: 'Fee, £ a week', figures: true },
      { header: 'Counts from', figures: true },
      { header: 'Nights', figures: true },
      { header: 'Comes to', figures: true },
    ]),
    ...fees.map((fee, index) => datedFeeRow(fee, index, each)),
    row(
      words('For the stay', 'labelTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      blank('labelTotal'),
      computed(inAllCell('nights'), down('nights'), 'countTotal'),
      computed(inAllCell('cost'), down('cost'), 'moneyTotal'),
    ),
  ];
}

export function awayRows({ stay }: InvoiceSubject, columns: number): readonly DescribedRow[] {
  const fees = withSpare(stay.fees).length;
  const away = withSpare(byDay(stay.away));
  return [
    headingRow('Away, in order of day: the share of the fee still paid', columns),
    columnHeaderRow([
      { header: '' },
      { header: 'From', figures: true },
      { header: 'First night back', figures: true },
      { header: 'Still paid', figures: true },
      { header: 'Nights', figures: true },
      { header: 'Taken off', figures: true },
    ]),
    ...away.map((each, index) => {
      const nights = Array.from({ length: fees }, (_, fee) => nightsAway(index, fee));
      const costs = nights.map((some, fee) => product(some, cell(feeCell(fee, 'weekly'))));
      const isUnused = either(isEmpty(awayCell(index, 'from')), isEmpty(awayCell(index, 'until')));
      const notPaid = difference(number(1), cell(awayCell(index, 'paid')));
      return row(
        words(`Away ${String(index + 1)}`, 'label'),
        typedDay(awayCell(index, 'from'), each?.from ?? null, 'The first night away.'),
        typedDay(awayCell(index, 'until'), each?.until ?? null, 'The first night back.'),
        typedPercent(
          awayCell(index, 'paid'),
          each === null ? null : percentageOf(each.share),
          'The share of the fee that is paid meanwhile, as agreed.',
        ),
        computed(awayCell(index, 'nights'), when(isUnused, number(0), sum(...nights)), 'count'),
        computed(
          awayCell(index, 'off'),
          when(isUnused, number(0), quotient(product(sum(...costs), notPaid), number(7))),
          'moneyDash',
        ),
      );
    }),
    totalRow(
      'Taken off while away',
      'away',
      away.map((_, index) => awayCell(index, 'off')),
    ),
  ];
}

/** Nights away that are paid at one fee: never outside the stay, since no fee is. */
function nightsAway(away: number, fee: number): Expression {
  const starts = cell(feeCell(fee, 'starts'));
  const ends = sum(starts, cell(feeCell(fee, 'nights')));
  return largest(
    number(0),
    difference(smallest(cell(awayCell(away, 'until')), ends), largest(cell(awayCell(away, 'from')), starts)),
  );
}

export function stoppedRows(
  { stay, stoppedNames }: InvoiceSubject,
  columns: number,
): readonly DescribedRow[] {
  const stopped = withSpare(stay.stopped);
  return [
    headingRow('Hours of a need that stopped', columns),
    columnHeaderRow([
      { header: '' },
      { header: 'What they were for' },
      { header: '£ a week', figures: true },
      { header: '' },
      { header: 'Nights', figures: true },
      { header: 'Taken off', figures: true },
    ]),
    ...stopped.map((each, index) =>
      row(
        words(`Stopped ${String(index + 1)}`, 'label'),
        typedWords(
          stoppedCell(index, 'name'),
          stoppedNames[index] ?? null,
          'The need, never a child’s name.',
        ),
        typedPounds(
          stoppedCell(index, 'weekly'),
          each?.weekly.pounds ?? null,
          'Pounds a week of these hours.',
        ),
        blank(),
        typedCount(
          stoppedCell(index, 'nights'),
          each === null ? null : exact(each.nights),
          'Nights on which they were not worked.',
        ),
        computed(
          stoppedCell(index, 'off'),
          quotient(
            product(cell(stoppedCell(index, 'weekly')), cell(stoppedCell(index, 'nights'))),
            number(7),
          ),
          'moneyDash',
        ),
      ),
    ),
    totalRow(
      'Taken off for hours that stopped',
      'stopped',
      stopped.map((_, index) => stoppedCell(index, 'off')),
    ),
  ];
}

const totalRow = (label: string, figure: 'away' | 'stopped', cells: readonly CellId[]): DescribedRow =>
  row(
    words(label, 'labelTotal'),
    ...Array.from({ length: 4 }, () => blank('labelTotal')),
    computed(inAllCell(figure), sumOfCells(cells), 'moneyTotal'),
  );
