/** The year by provider, by how it was sourced and by band of need, each as sums over the table of placements. */
import { exact } from '../../domain/money/exact';
import { inPounds, type Grouping } from '../../domain/portfolio/portfolio';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  countWhere,
  equals,
  number,
  quotient,
  sumOfCells,
  sumWhere,
  when,
  type CellId,
} from '../core/expression';
import { plainName } from '../core/plainName';
import { columnHeaderRow, framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { totalCell } from './budgetSheet';
import { columnOf, type PortfolioSubject } from './subject';

const columns: readonly SheetColumn[] = [
  { header: 'Provider', width: 36 },
  { header: 'Placements', width: 12.5, figures: true },
  { header: 'Nights', width: 12, figures: true },
  { header: 'To date', width: 17, figures: true },
  { header: 'Year', width: 17, figures: true },
  { header: 'Share of the year', width: 12, figures: true },
  { header: 'A week, by nights', width: 15, figures: true },
];

export const groupCell = (grouping: Grouping, index: number, figure: string): CellId =>
  `portfolio.${grouping}.${String(index)}.${figure}`;

export function providerSheet(subject: PortfolioSubject): SheetDescription {
  const providers = groupRows(subject, 'provider');
  return {
    ...framed({
      name: 'Provider',
      role: 'results',
      title: 'Provider: the year by whom it is paid to',
      purpose:
        'Sums over the page Portfolio; below them how placements were sourced, and the needs they are for.',
      columns,
      body: [
        ...providers,
        gap,
        ...otherRows(subject, 'sourcing', 'How it was sourced'),
        gap,
        ...otherRows(subject, 'band', 'Band of need'),
      ],
      freezeColumns: 1,
      orientation: 'landscape',
    }),
    tables: [
      {
        name: 'Providers',
        headerRow: rowsAboveBody - 1,
        lastRow: rowsAboveBody - 2 + providers.length,
        fromColumn: 0,
        toColumn: columns.length - 1,
      },
    ],
    protect: false,
  };
}

const otherRows = (
  subject: PortfolioSubject,
  grouping: Grouping,
  header: string,
): readonly DescribedRow[] => [
  headingRow(header, columns.length),
  columnHeaderRow([{ header }, ...columns.slice(1)]),
  ...groupRows(subject, grouping),
];

function groupRows(
  { portfolio: { years, groups } }: PortfolioSubject,
  grouping: Grouping,
): readonly DescribedRow[] {
  const names = groups[grouping];
  const of = (figure: string) => columnOf(years.length, figure);
  const keys = of(grouping);
  const sums = { nights: of('nights'), toDate: of('toDate'), year: of('year') };
  const down = (figure: string) => sumOfCells(names.map((_, index) => groupCell(grouping, index, figure)));
  return [
    ...names.map(({ name, placements, nights, toDate, pennies }, index) => {
      const counted = [null, exact(placements), exact(nights), inPounds(toDate), inPounds(pennies)];
      const at = (figure: string) => groupCell(grouping, index, figure);
      const isThis = { cells: keys, equals: cell(at('name')) };
      return {
        height: 16,
        comesTo: (column: number) => counted[column] ?? undefined,
        cells: [
          words(plainName(name), 'label', { id: at('name') }),
          computed(at('placements'), countWhere(isThis), 'count'),
          computed(at('nights'), sumWhere(sums.nights, isThis), 'count'),
          computed(at('toDate'), sumWhere(sums.toDate, isThis), 'money'),
          computed(at('year'), sumWhere(sums.year, isThis), 'money'),
          computed(null, shareOf(at('year')), 'percent'),
          computed(null, weekOf(at('year'), at('nights')), 'money'),
        ],
      };
    }),
    row(
      words('In all', 'labelTotal'),
      computed(groupCell(grouping, -1, 'placements'), down('placements'), 'countTotal'),
      computed(groupCell(grouping, -1, 'nights'), down('nights'), 'countTotal'),
      computed(groupCell(grouping, -1, 'toDate'), down('toDate'), 'moneyTotal'),
      computed(groupCell(grouping, -1, 'year'), down('year'), 'moneyTotal'),
      blank('labelTotal'),
      computed(
        null,
        weekOf(groupCell(grouping, -1, 'year'), groupCell(grouping, -1, 'nights')),
        'moneyTotal',
      ),
    ),
  ];
}

const shareOf = (year: CellId) =>
  when(equals(cell(totalCell('year')), number(0)), number(0), quotient(cell(year), cell(totalCell('year'))));

const weekOf = (year: CellId, nights: CellId) =>
  when(equals(cell(nights), number(0)), number(0), quotient(cell(year), quotient(cell(nights), number(7))));
