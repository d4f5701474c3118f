/**
 * Every placement in a row of a native table with filters: whose it is, its fee and days as inputs, and its year by nights,
 * live. A placement with several fees takes its nights and cost from their rows on the page Trend.
 */
import { inPounds, type PlacedYear } from '../../domain/portfolio/portfolio';
import { notStated } from '../../domain/portfolio/placed';
import { typedDay, typedPounds } from '../core/askedCells';
import { blank, computed, figure, onDay, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  largest,
  smallest,
  sumOfCells,
  rounded,
  type CellId,
  type Expression,
} from '../core/expression';
import { plainName } from '../core/plainName';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { costOf, endOr, nightsBetween, partOf } from './nightsOnSheet';
import { feeCell, placedCell, term, type PortfolioSubject } from './subject';

/** One column of the table: left out where no placement has anything in it. */
interface Column extends SheetColumn {
  readonly cellOf: (year: PlacedYear, id: string) => DescribedCell;
  readonly isUsed?: (year: PlacedYear) => boolean;
}

const plain = (text: string | undefined, id?: CellId): DescribedCell =>
  words(plainName(text ?? notStated), 'text', id === undefined ? {} : { id });

const stated = (text: string | undefined): DescribedCell => (text === undefined ? blank() : words(text));

const when = (figures: boolean, header: string, width: number): SheetColumn =>
  figures ? { header, width, figures } : { header, width };

function columnsOf({ portfolio: { byFunder } }: PortfolioSubject): readonly Column[] {
  const text = (
    header: string,
    width: number,
    of: (year: PlacedYear) => string | undefined,
    figureName?: string,
  ): Column => ({
    ...when(false, header, width),
    cellOf: (year, id) =>
      figureName === undefined ? stated(of(year)) : plain(of(year), placedCell(id, figureName)),
    isUsed: (year) => of(year) !== undefined,
  });
  const money = (header: string, name: string, of: (id: string, year: PlacedYear) => Expression): Column => ({
    ...when(true, header, 14),
    cellOf: (year, id) => computed(placedCell(id, name), of(id, year), 'money'),
  });
  return [
    {
      ...when(false, 'Placement', 16),
      cellOf: ({ placed }, id) => words(placed.id, 'label', { id: placedCell(id, 'reference') }),
    },
    text('Council', 18, ({ placed }) => placed.row.council),
    { ...text('Provider', 24, ({ placed }) => placed.row.provider, 'provider'), isUsed: () => true },
    text('Home', 20, ({ placed }) => placed.row.home),
    text('Type', 22, ({ placed }) => placed.row.provision),
    { ...text('Sourced', 22, ({ placed }) => placed.row.sourcing, 'sourcing'), isUsed: () => true },
    { ...text('Need', 12, ({ placed }) => placed.row.band, 'band'), isUsed: () => true },
    {
      ...when(true, 'Fee, £ a week', 13),
      cellOf: ({ placed }, id) =>
        placed.fees.length > 1
          ? figure(placed.fees.at(-1)?.weeklyFee.pounds ?? 0, 'money', { id: placedCell(id, 'weekly') })
          : typedPounds(placedCell(id, 'weekly'), placed.fees[0]?.weeklyFee.pounds ?? null, 'Pounds a week.'),
    },
    {
      ...when(true, 'From', 12),
      cellOf: ({ placed }, id) => typedDay(placedCell(id, 'starts'), placed.starts, 'The first night.'),
    },
    {
      ...when(true, 'Until', 12),
      cellOf: ({ placed }, id) =>
        typedDay(
          placedCell(id, 'ends'),
          placed.ends,
          'The first night not counted; empty while no end is known.',
        ),
    },
    {
      ...when(true, 'Nights', 8),
      cellOf: (year, id) => computed(placedCell(id, 'nights'), nightsOf(year, id), 'count'),
    },
    money('Year', 'year', (id, year) =>
      rounded(
        year.placed.fees.length > 1
          ? sumOfCells(feesOf(year, id, 'cost'))
          : costOf(cell(placedCell(id, 'nights')), cell(placedCell(id, 'weekly'))),
        2,
      ),
    ),
    money('To date', 'toDate', (id, year) =>
      partOf(cell(placedCell(id, 'year')), ...toDateWeights(year, id)),
    ),
    money('Committed', 'committed', (id, year) =>
      partOf(
        difference(cell(placedCell(id, 'year')), cell(placedCell(id, 'toDate'))),
        ...committedWeights(year, id),
      ),
    ),
    money('Expected', 'expected', (id) =>
      difference(
        difference(cell(placedCell(id, 'year')), cell(placedCell(id, 'toDate'))),
        cell(placedCell(id, 'committed')),
      ),
    ),
    ...byFunder.map(({ funder }, index): Column => ({
      ...when(true, `${funder}, year`, 15),
      cellOf: ({ year }, id) =>
        figure(inPounds(year.byFunder.find(({ payer }) => payer === funder)?.pennies ?? 0n), 'moneyDash', {
          id: placedCell(id, `funder${String(index)}`),
        }),
      isUsed: () => true,
    })),
    {
      ...when(true, 'Score of needs', 9),
      cellOf: ({ placed: { row } }) =>
        row.needsScore === undefined ? blank('hours') : figure(row.needsScore, 'hours'),
      isUsed: ({ placed }) => placed.row.needsScore !== undefined,
    },
    {
      ...when(true, 'Miles', 8),
      cellOf: ({ placed: { row } }) =>
        row.miles === undefined ? blank('hours') : figure(row.miles, 'hours'),
      isUsed: ({ placed }) => placed.row.miles !== undefined,
    },
    text('Judgement', 18, ({ placed }) => placed.row.judgement),
    {
      ...when(true, 'Inspected', 12),
      cellOf: ({ placed }) => onDay(placed.row.inspected ?? null),
      isUsed: ({ placed }) => placed.row.inspected !== undefined,
    },
    {
      ...when(true, 'Last review', 12),
      cellOf: ({ placed }) => onDay(placed.row.reviewed ?? null),
      isUsed: ({ placed }) => placed.row.reviewed !== undefined,
    },
    text('Why off framework', 24, ({ placed }) => placed.row.offFrameworkReason),
  ];
}

const feesOf = ({ placed }: PlacedYear, id: string, figureName: string): readonly CellId[] =>
  placed.fees.map((_, fee) => feeCell(`${id}.${String(fee)}`, figureName));

const start = (id: string): Expression => cell(placedCell(id, 'starts'));

function nightsOf(year: PlacedYear, id: string): Expression {
  return year.placed.fees.length > 1
    ? sumOfCells(feesOf(year, id, 'nights'))
    : nightsBetween(largest(start(id), term('from')), endOr(placedCell(id, 'ends')));
}

/** What came before the day, and all: by nights at one fee, by their cost at several. */
function toDateWeights(year: PlacedYear, id: string): readonly [Expression, Expression] {
  if (year.placed.fees.length > 1)
    return [sumOfCells(feesOf(year, id, 'toDate')), sumOfCells(feesOf(year, id, 'cost'))];
  return [nightsBefore(id, 'toDate'), cell(placedCell(id, 'nights'))];
}

function committedWeights(year: PlacedYear, id: string): readonly [Expression, Expression] {
  if (year.placed.fees.length > 1)
    return [
      sumOfCells(feesOf(year, id, 'committed')),
      difference(sumOfCells(feesOf(year, id, 'cost')), sumOfCells(feesOf(year, id, 'toDate'))),
    ];
  const before = nightsBefore(id, 'toDate');
  return [
    difference(nightsBefore(id, 'committedUntil'), before),
    difference(cell(placedCell(id, 'nights')), before),
  ];
}

const nightsBefore = (id: string, day: 'toDate' | 'committedUntil'): Expression =>
  nightsBetween(largest(start(id), term('from')), smallest(endOr(placedCell(id, 'ends')), term(day)));

export function portfolioSheet(subject: PortfolioSubject): SheetDescription {
  const { years } = subject.portfolio;
  const columns = columnsOf(subject).filter(
    ({ isUsed }) => isUsed === undefined || years.length === 0 || years.some(isUsed),
  );
  const body = years.map((year, index): DescribedRow => {
    const id = String(index);
    return { height: 16, cells: columns.map(({ cellOf }) => cellOf(year, id)) };
  });
  return {
    ...framed({
      name: 'Portfolio',
      role: 'inputs',
      title: 'Portfolio: every placement',
      purpose:
        'Filter and sort as you like. Fees and days may be typed over: the year, Budget and Provider follow.',
      columns,
      body,
      freezeColumns: 1,
      orientation: 'landscape',
    }),
    tables: [
      {
        name: 'Placements',
        headerRow: rowsAboveBody - 1,
        lastRow: rowsAboveBody - 1 + body.length,
        fromColumn: 0,
        toColumn: columns.length - 1,
      },
    ],
    // A filter does not work in a protected sheet.
    protect: false,
  };
}
