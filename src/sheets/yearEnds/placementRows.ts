/** What each placement's year rests on, a row each: typed, and taken on the next page to what is owed. */
import { exact } from '../../domain/money/exact';
import { typedCount, typedHours, typedPounds, typedWords } from '../core/askedCells';
import { blank, computed, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import { sumOfCells } from '../core/expression';
import { plainName } from '../core/plainName';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { of, rowCell, rowsOf, usedColumns, type YearEndRow, type YearEndsSubject } from './subject';

type Typed = 'fee' | 'laterFee' | 'paid' | 'hourRate' | 'cost' | 'disallowed';

interface Column extends SheetColumn {
  readonly cellOf: (each: YearEndRow | null, index: number) => DescribedCell;
  /** The name of its sum at the foot, where it has one. */
  readonly total?: 'nights' | 'cost' | 'disallowed';
}

const pounds = (header: string, name: Typed, help: string): Column => ({
  header,
  width: 13,
  figures: true,
  cellOf: (each, index) => typedPounds(rowCell(index, name), each?.[name] ?? null, help),
});

const hours = (header: string, name: 'hoursAgreed' | 'hoursDelivered', help: string): Column => ({
  header,
  width: 12,
  figures: true,
  cellOf: (each, index) => typedHours(rowCell(index, name), each?.[name] ?? null, help),
});

const named = (header: string, name: 'placement' | 'council', help: string): Column => ({
  header,
  width: 20,
  cellOf: (each, index) => typedWords(rowCell(index, name), plainName(each?.[name] ?? ''), help),
});

function columnsOf({ rows }: YearEndsSubject): readonly Column[] {
  const used = usedColumns(rows);
  return [
    named('Placement', 'placement', 'Its reference, never a child’s name.'),
    named('Council', 'council', 'The council that pays.'),
    pounds('Fee', 'fee', 'Pounds a week.'),
    {
      header: 'Nights',
      width: 10,
      figures: true,
      total: 'nights',
      cellOf: (each, index) =>
        typedCount(rowCell(index, 'nights'), each === null ? null : exact(each.nights), 'Nights paid.'),
    },
    ...(used.later
      ? [
          pounds('Later fee', 'laterFee', 'Pounds a week after the change.'),
          {
            header: 'Of these nights, at it',
            width: 11,
            figures: true,
            cellOf: (each: YearEndRow | null, index: number) =>
              typedCount(
                rowCell(index, 'laterNights'),
                each?.laterNights ?? null,
                'Of the nights paid, those at the later fee: within them, not on top.',
              ),
          },
        ]
      : []),
    ...(used.paid ? [pounds('Paid otherwise', 'paid', 'Allowances, or all that was paid.')] : []),
    hours('Hours agreed', 'hoursAgreed', 'As agreed in the year.'),
    hours('Delivered', 'hoursDelivered', 'As worked.'),
    pounds('£ an hour', 'hourRate', 'Pounds credited for an hour.'),
    { ...pounds('Cost', 'cost', 'The whole cost of the place in the year.'), width: 15, total: 'cost' },
    { ...pounds('Taken out', 'disallowed', 'What the agreement does not allow.'), total: 'disallowed' },
  ];
}

export function placementsPage(subject: YearEndsSubject): SheetDescription {
  const columns = columnsOf(subject);
  const all = rowsOf(subject);
  return framed({
    name: 'Years of placements',
    role: 'inputs',
    title: 'Placement by placement: what was agreed, paid and spent',
    purpose: 'One row a placement. Change a pale cell and what is owed follows, on the next page.',
    columns,
    freezeColumns: 1,
    body: [
      ...all.map((each, index) => row(...columns.map(({ cellOf }) => cellOf(each, index)))),
      totalRow(columns, all.length),
    ],
    orientation: 'landscape',
  });
}

function totalRow(columns: readonly Column[], count: number): DescribedRow {
  return row(
    words('In all', 'labelTotal'),
    ...columns.slice(1).map(({ total }) => {
      if (total === undefined) return blank('labelTotal');
      const down = Array.from({ length: count }, (_, index) => rowCell(index, total));
      return computed(
        of(`total.${total}`),
        sumOfCells(down),
        total === 'nights' ? 'countTotal' : 'moneyTotal',
      );
    }),
  );
}
